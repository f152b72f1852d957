import type { Tell } from '../../../model/usage/usage.words.ts';
import { UsageError } from '../../../model/usage/usage-error.ts';
import { reasonOf } from '../../../support/reason-of.ts';
import type { S3Address } from './s3-address.ts';

/** What a request needs to be allowed, as policies name it. */
export type Permission = 's3:PutObject' | 's3:GetObject' | 's3:ListBucket' | 's3:DeleteObject';

/** What the client throws, as far as it is known. */
type Thrown = { name: string; code: string; status: number; reason: string };

/** Asked in order: what a server says by name comes before what it says by a number. */
const KINDS: readonly [RegExp, 'name' | 'code' | 'status' | 'reason', Kind][] = [
  [/^NoSuchBucket$/, 'name', 'missingBucket'],
  [/^CredentialsProviderError$/, 'name', 'noCredentials'],
  [/^(?:InvalidAccessKeyId|SignatureDoesNotMatch)$|^(?:Expired|Invalid)Token/, 'name', 'badLogin'],
  [/^RequestTimeTooSkewed$/, 'name', 'badLogin'],
  [
    /^(?:PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint)/,
    'name',
    'elsewhere',
  ],
  [/^(?:301|307)$/, 'status', 'elsewhere'],
  [/^(?:401|403)$/, 'status', 'denied'],
  [/^AccessDenied$/, 'name', 'denied'],
  [/^Region is missing/, 'reason', 'noRegion'],
  [/^E[A-Z_]+$|CERT|SELF_SIGNED|TLS|SSL/, 'code', 'unreachable'],
  [/^(?:Timeout|Abort)Error$/, 'name', 'unreachable'],
];

type Kind = keyof typeof TELLS;

const TELLS = {
  missingBucket:
    (_thrown, { shown }) =>
    (say) =>
      say.store.missingBucket(shown),
  noCredentials:
    (_thrown, { shown }) =>
    (say) =>
      say.store.noCredentials(shown),
  badLogin:
    ({ name }, { shown }) =>
    (say) =>
      say.store.badCredentials(shown, name),
  elsewhere:
    ({ name }, { shown }) =>
    (say) =>
      say.store.elsewhere(shown, name),
  denied:
    (_thrown, { shown }, permission) =>
    (say) =>
      say.store.denied(shown, permission),
  noRegion:
    (_thrown, { shown }) =>
    (say) =>
      say.store.noRegion(shown),
  unreachable:
    ({ code, name }, { shown, endpoint }) =>
    (say) =>
      say.store.unreachable(shown, endpoint ?? 'amazonaws.com', code || name),
  failed:
    ({ reason }, { shown }) =>
    (say) =>
      say.store.failed(shown, reason),
} satisfies Record<string, (thrown: Thrown, where: S3Address, permission: Permission) => Tell>;

/** What a store’s client threw at a request, as one line. */
export function s3Refusal(error: unknown, where: S3Address, permission: Permission): UsageError {
  const thrown = factsOf(error);
  const [, , kind = 'failed'] =
    KINDS.find(([pattern, fact]) => pattern.test(String(thrown[fact]))) ?? [];
  return new UsageError(TELLS[kind](thrown, where, permission));
}

/** What a server sends back is hostile until it is known to be a store: only the start of it is told. */
const LONGEST = 150;

function factsOf(error: unknown): Thrown {
  // What is thrown may be no object.
  const { name, code, $metadata } = Object(error) as Partial<Record<string, unknown>>;
  const { httpStatusCode } = Object($metadata) as Partial<Record<string, unknown>>;
  const reason = reasonOf(error)
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, LONGEST);
  return {
    name: String(name ?? ''),
    // What the client does not know it wraps, and only says it.
    code: typeof code === 'string' ? code : (/\bE[A-Z]{4,}\b/.exec(reason)?.[0] ?? ''),
    status: Number(httpStatusCode ?? 0),
    reason,
  };
}
