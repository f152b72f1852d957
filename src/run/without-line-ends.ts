import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions, PageOptions } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import type { AuditHooks } from './audit-hooks.ts';

const ENDS = /^[\r\n]+|[\r\n]+$/g;

/**
 * The options without the line breaks around what is sent to servers: a secret that is kept in a file or pasted
 * into a form often ends in one, no browser can send it, and it is never part of what was meant. Each is told of.
 */
export function withoutLineEnds(options: AuditOptions, { onNotice }: AuditHooks): AuditOptions {
  const { usage } = catalogOf(options.locale);
  const trim: Trim = (text, tell) => {
    const trimmed = text.replace(ENDS, '');
    if (trimmed !== text) onNotice?.(tell(usage));
    return trimmed;
  };
  const { userAgent, overrides } = options;
  return {
    ...trimmedIn(options, trim),
    ...(overrides ? { overrides: overrides.map((override) => trimmedIn(override, trim)) } : {}),
    ...(userAgent === undefined
      ? {}
      : { userAgent: trim(userAgent, (say) => say.options.trimmedUserAgent) }),
  };
}

type Trim = (text: string, tell: Tell) => string;

function trimmedIn<O extends PageOptions>(options: O, trim: Trim): O {
  const { header, auth } = options;
  const headers = Object.entries(header ?? {}).map(([name, value], at) => [
    name,
    trim(value, (say) => say.options.trimmedHeader(shownName(name, value, at))),
  ]);
  return {
    ...options,
    ...(header ? { header: Object.fromEntries(headers) } : {}),
    ...(auth
      ? { auth: { ...auth, password: trim(auth.password, (say) => say.options.trimmedAuth) } }
      : {}),
  };
}

/** A name as names of headers are; what is longer, or stands alone, may be a secret that was given in its place. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9-]{0,40}$/;

/** How a header is named to the user: by its name, or where that may be secret by its place. */
export function shownName(name: string, value: string, at: number): string {
  return PLAIN_NAME.test(name) && value !== '' ? `“${name}”` : `#${at + 1}`;
}
