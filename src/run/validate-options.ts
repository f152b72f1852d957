import { compile } from 'css-select';
import { requireBaseline } from '../baseline/baseline-file.ts';
import { axeLocales } from '../browser/axe/axe-source.ts';
import { requireKnownIds } from '../judging/settings.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { reasonOf } from '../support/reason-of.ts';
import { shownName } from './without-line-ends.ts';

/** Throws a UsageError for options that cannot be used, or not together. */
export function validateOptions(options: AuditOptions): void {
  requireKnownIds(options);
  requireBaseline(options);
  if (options.hermetic && options.connect) {
    throw new UsageError((say) => say.options.hermeticConnect);
  }
  requireHeaders(options);
  requireSelectors(options);
  const { locale } = options;
  const known = [...new Set([...Object.keys(CATALOGS), ...axeLocales()])].sort();
  if (locale && !known.includes(locale)) {
    throw new UsageError((say) => say.options.noLanguage(locale, known.join(', ')));
  }
}

function requireSelectors({ ignore = [] }: AuditOptions): void {
  const bad = ignore.flatMap(({ selector }) => selector ?? []).find((one) => !isSelector(one));
  if (bad !== undefined) throw new UsageError((say) => say.options.badSelector(bad));
}

/** Pseudo-classes that a parser outside the browser does not know may be the browser’s. */
function isSelector(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch (error) {
    return /pseudo/i.test(reasonOf(error));
  }
}

/** RFC 9110, 5.1 and 5.5: what a browser would not send leaves the page waiting. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t\P{Cc}]*$/u;
/** Of the connection rather than of what is asked for: Chromium writes them itself, and takes them from nobody. */
const OF_BROWSER =
  /^(?:content-length|cookie2|host|keep-alive|proxy-.*|set-cookie|te|trailer|transfer-encoding|upgrade)$/i;

function requireHeaders({ header, userAgent = '', overrides = [] }: AuditOptions): void {
  const given = [header, ...overrides.map((one) => one.header)];
  for (const [at, [name, value]] of given.flatMap((one) => Object.entries(one ?? {})).entries()) {
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value))
      throw new UsageError((say) => say.options.badHeader(shownName(name, value, at)));
    if (OF_BROWSER.test(name)) throw new UsageError((say) => say.options.ownHeader(name));
  }
  if (!HEADER_VALUE.test(userAgent)) throw new UsageError((say) => say.options.badUserAgent);
}
