/** A cookie that the user gives, with what it says of where it goes. */
export type Cookie = {
  name: string;
  value: string;
  /** The host, with those below it, that it names; null for the target’s own origin alone. */
  domain: string | null;
  path: string;
  secure: boolean;
  httpOnly: boolean;
  sameSite: 'Strict' | 'Lax' | 'None' | null;
};

/** RFC 6265, 4.1.1: a name is a token; what is in a value, browsers take more freely. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[^\p{Cc};]*$/u;

/** Reads attributes, each told apart by its name in lower case; null for a value that it cannot have. */
const ATTRIBUTES: Readonly<Record<string, (value: string | null) => Partial<Cookie> | null>> = {
  domain: (value) => {
    const host = value?.replace(/^\./, '').toLowerCase();
    return host && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host) ? { domain: host } : null;
  },
  path: (value) => (value?.startsWith('/') && VALUE.test(value) ? { path: value } : null),
  secure: (value) => (value === null ? { secure: true } : null),
  httponly: (value) => (value === null ? { httpOnly: true } : null),
  samesite: (value) => {
    const known = (['Strict', 'Lax', 'None'] as const).find(
      (one) => one.toLowerCase() === value?.toLowerCase(),
    );
    return known ? { sameSite: known } : null;
  },
};

/** What is wrong with a cookie: its name or value, or an attribute, by its name where there is such a one. */
export type CookieProblem =
  | { problem: 'form' }
  | { problem: 'attribute'; attribute: string | null };

/**
 * A cookie from its name and its value with attributes, as in a Set-Cookie header: `abc; Domain=example.org`.
 * The problem names no value: that may be the secret.
 */
export function parseCookie(name: string, text: string): Cookie | CookieProblem {
  const [value = '', ...attributes] = text.split(';').map((part) => part.trim());
  if (!NAME.test(name) || !VALUE.test(value)) return { problem: 'form' };
  const cookie: Cookie = { name, value, ...BARE };
  for (const attribute of attributes.filter((one) => one !== '')) {
    const read = readAttribute(attribute);
    if ('problem' in read) return read;
    Object.assign(cookie, read);
  }
  return cookie;
}

/**
 * The cookies that were given, each by its name and its value with attributes. A line of a request as browsers
 * show it (`Cookie: a=1; b=2`) has several, without attributes; one of an answer (`Set-Cookie: a=1; Path=/`) has one.
 */
export function givenCookies(given: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(given).flatMap(([name, text]): [string, string][] => {
    const isLine = text.includes('=');
    if (isLine && name.toLowerCase() === 'cookie') return text.split(';').flatMap(inLine);
    return isLine && name.toLowerCase() === 'set-cookie' ? inLine(text) : [[name, text]];
  });
}

function inLine(part: string): [string, string][] {
  const [, name = '', text = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
  return part.trim() === '' ? [] : [[name.trim(), text.trim()]];
}

function readAttribute(attribute: string): Partial<Cookie> | CookieProblem {
  const [, key = '', given = null] = /^([^=]*?)\s*(?:=\s*(.*))?$/s.exec(attribute) ?? [];
  const name = key.toLowerCase();
  if (!Object.hasOwn(ATTRIBUTES, name)) return { problem: 'attribute', attribute: null };
  return ATTRIBUTES[name]?.(given) ?? { problem: 'attribute', attribute: key };
}

const BARE = { domain: null, path: '/', secure: false, httpOnly: false, sameSite: null } as const;
