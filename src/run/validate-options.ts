import { requireBaseline } from '../baseline/baseline-file.ts';
import { axeLocales } from '../browser/axe/axe-source.ts';
import { requireKnownIds } from '../judging/settings.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';

/** Throws a UsageError for options that cannot be used, or not together. */
export function validateOptions(options: AuditOptions): void {
  requireKnownIds(options);
  requireBaseline(options);
  if (options.hermetic && options.connect) {
    throw new UsageError((say) => say.options.hermeticConnect);
  }
  requireHeaders(options);
  const { locale } = options;
  const known = [...new Set([...Object.keys(CATALOGS), ...axeLocales()])].sort();
  if (locale && !known.includes(locale)) {
    throw new UsageError((say) => say.options.noLanguage(locale, known.join(', ')));
  }
}

/** RFC 9110, 5.1 and 5.5: what a browser would not send leaves the page waiting. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[^\p{Cc}]*$/u;

function requireHeaders({ header = {} }: AuditOptions): void {
  const isGood = Object.entries(header).every(
    ([name, value]) => HEADER_NAME.test(name) && HEADER_VALUE.test(value),
  );
  if (!isGood) throw new UsageError((say) => say.options.badHeader);
}
