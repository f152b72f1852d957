import type { AuditOptions } from '../../model/audit-options.ts';
import { givenCookies } from '../../model/cookie.ts';
import type { StorageState } from '../../model/storage-state.ts';
import { hiddenAddresses, secretsInAddress } from '../../support/hidden-address.ts';
import type { PageTarget } from '../../targets/page-target.ts';
import { storedSecrets } from './stored-secrets.ts';

/** What must not be seen. */
export type Secret = {
  text: string;
  /** Where it says nothing by itself: the name of the header or cookie that it is a secret beside. */
  besides: string | null;
};

/** Values that every page has: they tell something only beside the name that they were given with. */
const ORDINARY = /^(?:true|false|yes|no|on|off|none|null|auto|\d|\*)$/i;
const LANGUAGE = /^([a-z]{2})(?:-[a-z]{2})?$/i;
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Shorter values of query parameters are hidden in addresses alone. */
const SHORTEST_PARAMETER = 8;

/** Everything secret that a run was given, also in its targets and in the lists that these name. */
export function secretsOf(
  options: Partial<AuditOptions>,
  pages: readonly Pick<PageTarget, 'auth' | 'address'>[],
  states: readonly StorageState[] = [],
): Secret[] {
  const { connect, targets = [], overrides = [] } = options;
  const given = [options, ...overrides];
  const addresses = [...targets, ...pages.map(({ address }) => address)].map(secretsInAddress);
  const logins = [...given, ...pages].map(({ auth }) => auth).flatMap((one) => (one ? [one] : []));
  const texts = [
    ...logins.flatMap(({ username, password }) => [username, password, `${username}:${password}`]),
    ...addresses.flatMap(({ login }) => login),
    ...addresses.flatMap(({ parameters }) => parameters).filter(isTelling),
    ...(connect ? [connect, hiddenAddresses(connect)] : []),
  ];
  return distinct([
    ...given.flatMap(headersIn),
    ...given.flatMap(cookiesIn),
    ...states.flatMap(storedSecrets),
    ...texts.map((text) => ({ text, besides: null })),
  ]);
}

function isTelling(value: string): boolean {
  return value.length >= SHORTEST_PARAMETER;
}

function headersIn({ header = {} }: Pick<AuditOptions, 'header'>): Secret[] {
  return Object.entries(header).flatMap(([name, value]) => headerSecrets(name, value));
}

function cookiesIn({ cookie = {} }: Pick<AuditOptions, 'cookie'>): Secret[] {
  return givenCookies(cookie).map(([name, text]) => secretBeside(name, cookieValue(text)));
}

/** The whole value, and what stands after a word such as Bearer. */
function headerSecrets(name: string, value: string): Secret[] {
  const texts = [value.trim(), value.trim().replace(/^\w+\s+/, '')];
  return texts.map((text) => secretBeside(name, text));
}

function cookieValue(text: string): string {
  return text.split(';')[0]?.trim() ?? '';
}

function secretBeside(name: string, text: string): Secret {
  return { text, besides: isOrdinary(text) ? name : null };
}

function isOrdinary(text: string): boolean {
  const language = LANGUAGE.exec(text)?.[1];
  return ORDINARY.test(text) || (language !== undefined && languages.of(language) !== undefined);
}

function distinct(secrets: readonly Secret[]): Secret[] {
  const known = new Map(secrets.map((one) => [`${one.besides ?? ''} ${one.text}`, one]));
  // What is longer is taken out first, so that nothing of it stays.
  return [...known.values()]
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length);
}
