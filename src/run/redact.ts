import type { AuditOptions } from '../model/audit-options.ts';

const REDACTED = '[redacted]';

/** Replaces every secret in every text of a plain value. */
export type Redact = <T>(value: T) => T;

/**
 * Takes secrets out of whatever is about to be shown or written: values of headers and cookies,
 * credentials, also as the browser sends them, and the addresses of our own servers. A page may
 * repeat any of these in its text.
 */
export function createRedactor(
  options: Partial<AuditOptions>,
  ownOrigins: readonly string[],
): Redact {
  const secrets = secretsIn(options);
  const redactText = (text: string) => {
    const shortened = ownOrigins.reduce(withoutOrigin, text);
    return secrets.reduce((out, secret) => out.replaceAll(secret, REDACTED), shortened);
  };
  const redact = (value: unknown): unknown => {
    if (typeof value === 'string') return redactText(value);
    if (Array.isArray(value)) return value.map(redact);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, redact(entry)]));
  };
  // The shape stays the same: only texts are changed.
  return <T>(value: T) => redact(value) as T;
}

/** Addresses of our own servers become paths; where a sentence names the server it names what it serves. */
function withoutOrigin(text: string, origin: string): string {
  const host = origin.replace(/^http:\/\//, '');
  return text.replaceAll(origin, '').replaceAll(host, 'the built site');
}

/** Shorter values (true, en-US, staging) are common words, and taking them out would spoil the report. */
const SHORTEST_VALUE = 8;
const SHORTEST_PASSWORD = 4;

function secretsIn({ header, cookie, auth, connect, targets }: Partial<AuditOptions>): string[] {
  const values = [
    ...Object.values(header ?? {}).flatMap((value) => [value, value.replace(/^\w+\s+/, '')]),
    ...Object.values(cookie ?? {}),
  ].filter((value) => value.length >= SHORTEST_VALUE);
  const passwords = [
    ...(auth
      ? [auth.password, Buffer.from(`${auth.username}:${auth.password}`).toString('base64')]
      : []),
    ...(connect ? [connect] : []),
    ...(targets ?? []).flatMap(credentialsIn),
  ].filter((value) => value.length >= SHORTEST_PASSWORD);
  return [
    ...new Set([...values, ...passwords].flatMap((value) => [value, encodeURIComponent(value)])),
  ].sort((a, b) => b.length - a.length);
}

/** `user:password@` in an address, and the password alone. */
function credentialsIn(target: string): string[] {
  const match = /^https?:\/\/([^/@:]*:?([^/@]*))@/i.exec(target);
  return match ? match.slice(1).filter((part) => part !== '') : [];
}

/** The options as a report may show them. */
export function redactedOptions(options: AuditOptions): Record<string, unknown> {
  const {
    targets: _targets,
    header,
    cookie,
    auth,
    connect,
    plugins,
    givenAt: _places,
    ...plain
  } = options;
  const names = (record: object) =>
    Object.fromEntries(Object.keys(record).map((key) => [key, REDACTED]));
  return {
    ...plain,
    ...(plugins ? { plugins: plugins.map((one) => (typeof one === 'string' ? one : one.id)) } : {}),
    ...(header ? { header: names(header) } : {}),
    ...(cookie ? { cookie: names(cookie) } : {}),
    ...(auth ? { auth: REDACTED } : {}),
    ...(connect ? { connect: REDACTED } : {}),
  };
}
