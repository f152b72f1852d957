/** Query parameters that hold a secret, by their names; `key` and `code` only as words of their own. */
const NAME =
  '(?:[\\w.~%[\\]-]*(?:token|secret|passw(?:or)?d|signature|session|api_?key|credentials?)|(?:[\\w.~%[\\]-]*[_.[-])?(?:key|code|sig|pass|pwd|auth|jwt|sid))(?:_?id)?\\]?';
/** What is hidden already stays as it is. */
const PARAMETER = new RegExp(`([?&;#]${NAME}=)(?!…)([^&#\\s"'<>\\\\]+)`, 'giu');
const USER = /\b([a-z][a-z0-9+.-]*:\/\/)(?!…@)([^\s/?#"'<>]*)@/giu;

/**
 * A text without what its addresses give away: `user:password@`, and the values of query parameters with
 * names like token, key or session, each as `…`.
 */
export function hiddenAddresses(text: string): string {
  return text.replace(USER, '$1…@').replace(PARAMETER, '$1…');
}

/**
 * What was meant for an address, for an error that names it. Nobody knows where the password of a broken
 * one ends, so all up to the last @ is hidden.
 */
export function hiddenTarget(target: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(target)?.[0] ?? '';
  const isWhole = scheme !== '' && URL.canParse(target);
  const rest = target.slice(scheme.length);
  const hasUser = scheme === '' ? /^[^@]*:.*@/s.test(rest) : rest.includes('@');
  const text = !isWhole && hasUser ? `${scheme}…@${rest.slice(rest.lastIndexOf('@') + 1)}` : target;
  return hiddenAddresses(text);
}

/** The secrets in an address: user, password, and values of query parameters with such names. */
export function secretsInAddress(address: string): { login: string[]; parameters: string[] } {
  const logins = [...address.matchAll(USER)].map(([, , user = '']) => user);
  const parameters = [...address.matchAll(PARAMETER)].map(([, , value = '']) => value);
  return { login: logins.flatMap(partsOfLogin), parameters: parameters.map(decoded) };
}

function partsOfLogin(login: string): string[] {
  const [user = '', ...password] = login.split(':');
  return [user, password.join(':')].map(decoded).filter((part) => part !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
