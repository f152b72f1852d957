import type { AuditOptions, PageOptions } from '../../model/audit-options.ts';
import type { StorageState } from '../../model/storage-state.ts';
import { hiddenAddresses } from '../../support/hidden-address.ts';
import { isPicture } from '../../support/pictures.ts';
import type { PageTarget } from '../../targets/page-target.ts';
import { formsOf } from './encodings.ts';
import { formPattern } from './form-pattern.ts';
import { type Secret, secretsOf } from './secrets-of.ts';

const REDACTED = '[redacted]';

/** Replaces every secret in every text of a plain value. */
export type Redact = <T>(value: T) => T;

/** Where a run’s texts come from that are not the user’s to see in a report. */
export type Origins = {
  pages: readonly Pick<PageTarget, 'auth' | 'address'>[];
  /** Of our own servers. */
  ownOrigins: readonly string[];
  /** The logins that were given as files. */
  states?: readonly StorageState[];
};

/**
 * Takes secrets out of whatever is about to be shown or written: values of headers and cookies,
 * credentials, in whichever encoding, also cut off; what addresses give away; and the addresses of our own
 * servers. A page may repeat any of these in its text.
 */
export function createRedactor(
  options: Partial<AuditOptions>,
  { pages, ownOrigins, states = [] }: Origins = { pages: [], ownOrigins: [] },
): Redact {
  const patterns = secretsOf(options, pages, states).map(patternOf);
  const redactText = (text: string) => {
    const shortened = ownOrigins.reduce(withoutOrigin, text);
    const hidden = hiddenAddresses(shortened);
    return patterns.reduce((out, pattern) => out.replace(pattern, `$1${REDACTED}`), hidden);
  };
  const redact = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return isKept(value, key) ? value : redactText(value);
    if (Array.isArray(value)) return value.map((one) => redact(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [
        PLAIN_NAME.test(name) ? name : redactText(name),
        redact(entry, name),
      ]),
    );
  };
  // The shape stays the same: only texts are changed.
  return <T>(value: T) => redact(value, '') as T;
}

/** Names of properties; what is none may be a text of the page. */
const PLAIN_NAME = /^[\w-]+$/;

/** Where the evidence has words of ours, and languages, which verdicts hang on. */
const CODES: ReadonlySet<string> = new Set(
  'aim area because browserKind by cause code dir direction effect exercise focus goesBy hidden impact kind knownBy lang language level look outcome owner part reason region role sameAs schemaVersion state status storyHidden unreachable view why'.split(
    ' ',
  ),
);
const CODE = /^[a-z][a-zA-Z-]{0,40}$/;

/** A picture’s bytes are no text, and a code is none of the page’s. */
function isKept(value: string, key: string): boolean {
  return isPicture(value) || (CODES.has(key) && CODE.test(value));
}

/** The first group stays: the name that a value stands beside. */
function patternOf({ text, besides }: Secret): RegExp {
  const pattern = formsOf(text).map(formPattern).join('|');
  if (besides === null) return new RegExp(`()(?:${pattern})`, 'gu');
  const name = formsOf(besides)[0]?.join('') ?? '';
  const value = formsOf(text)[0]?.join('') ?? '';
  return new RegExp(
    `(${name}(?:["'\\s]|&quot;)*[:=](?:["'\\s]|&quot;)*)${value}(?![\\p{L}\\p{N}_])`,
    'giu',
  );
}

/** Addresses of our own servers become paths; where a sentence names the server it names what it serves. */
function withoutOrigin(text: string, origin: string): string {
  const host = origin.replace(/^http:\/\//, '');
  return text.replaceAll(origin, '').replaceAll(host, 'the built site');
}

/** The options as a report may show them. */
export function redactedOptions(options: AuditOptions): Record<string, unknown> {
  const { targets: _targets, connect, plugins, overrides, givenAt: _places, ...plain } = options;
  return {
    ...withoutValues(plain),
    ...(overrides ? { overrides: overrides.map(withoutValues) } : {}),
    ...(plugins ? { plugins: plugins.map((one) => (typeof one === 'string' ? one : one.id)) } : {}),
    ...(connect ? { connect: REDACTED } : {}),
  };
}

/** Headers and cookies by their names alone, and that there are credentials. */
function withoutValues({ header, cookie, auth, ...plain }: PageOptions): Record<string, unknown> {
  const names = (record: object) =>
    Object.fromEntries(Object.keys(record).map((key) => [key, REDACTED]));
  return {
    ...plain,
    ...(header ? { header: names(header) } : {}),
    ...(cookie ? { cookie: names(cookie) } : {}),
    ...(auth ? { auth: REDACTED } : {}),
  };
}
