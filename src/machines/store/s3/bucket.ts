import { addAbortSignal, type Readable } from 'node:stream';
import { loadClient, type S3Package } from './load-client.ts';
import type { S3Address } from './s3-address.ts';
import { type Permission, s3Refusal } from './s3-refusal.ts';

/** What a store asks of a bucket. Each throws a UsageError for what is refused, once it was tried several times. */
export type Bucket = {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Buffer | null>;
  /** The keys that begin with a prefix, and those up to a mark told as folders, page by page. */
  list(prefix: string, mark?: string): AsyncGenerator<{ keys: string[]; folders: string[] }>;
  /** Removes up to 1,000 keys, the most that one request takes. */
  remove(keys: readonly string[]): Promise<void>;
  close(): void;
};

/** How long is waited, in milliseconds: for a connection, for one answer, and for a request with all its tries. */
type Patience = { connect: number; answer: number; whole: number };

const PATIENCE: Patience = { connect: 5000, answer: 30_000, whole: 100_000 };
const TRIES = 5;

type Request = <T>(
  permission: Permission,
  send: (limit: { abortSignal: AbortSignal }) => Promise<T>,
) => Promise<T>;

/** Gets the client ready, without asking anything of the bucket yet. Throws a UsageError where the client is missing. */
export async function openBucket(where: S3Address, patience = PATIENCE): Promise<Bucket> {
  const library = await loadClient(where.shown);
  const client = new library.S3Client(configOf(where, patience));
  const request: Request = async (permission, send) => {
    try {
      return await send({ abortSignal: AbortSignal.timeout(patience.whole) });
    } catch (error) {
      throw s3Refusal(error, where, permission);
    }
  };
  const known = { library, client, bucket: where.bucket, request };
  return {
    put: async (key, bytes) => {
      const command = new library.PutObjectCommand({ Bucket: where.bucket, Key: key, Body: bytes });
      await request('s3:PutObject', (limit) => client.send(command, limit));
    },
    get: (key) => request('s3:GetObject', (limit) => get(known, key, limit.abortSignal)),
    list: (prefix, mark) => list(known, prefix, mark),
    remove: (keys) => request('s3:DeleteObject', (limit) => remove(known, keys, limit.abortSignal)),
    close: () => client.destroy(),
  };
}

type Known = {
  library: S3Package;
  client: InstanceType<S3Package['S3Client']>;
  bucket: string;
  request: Request;
};

function configOf({ endpoint, region, pathStyle }: S3Address, { connect, answer }: Patience) {
  return {
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    forcePathStyle: pathStyle,
    maxAttempts: TRIES,
    // Other makers’ stores do not know the newer checksums, and refuse what carries them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: connect,
      requestTimeout: answer,
      // Without this it is a warning alone.
      throwOnRequestTimeout: true,
      socketTimeout: answer,
    },
  } as const;
}

/** The client tries again what is not answered, but not what breaks off while it is read. */
async function get(
  known: Known,
  key: string,
  abortSignal: AbortSignal,
  left = TRIES,
): Promise<Buffer | null> {
  const body = await bodyOf(known, key, abortSignal);
  if (body === null) return null;
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of addAbortSignal(abortSignal, body)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    if (left === 1 || abortSignal.aborted) throw error;
    return get(known, key, abortSignal, left - 1);
  }
}

async function bodyOf(
  { library, client, bucket }: Known,
  key: string,
  abortSignal: AbortSignal,
): Promise<Readable | null> {
  const command = new library.GetObjectCommand({ Bucket: bucket, Key: key });
  try {
    const { Body } = await client.send(command, { abortSignal });
    // In Node it is a stream of Node’s; the client’s types have those of browsers too.
    return (Body ?? null) as Readable | null;
  } catch (error) {
    if (error instanceof library.NoSuchKey) return null;
    throw error;
  }
}

async function* list(
  { library, client, bucket, request }: Known,
  prefix: string,
  mark: string | undefined,
): AsyncGenerator<{ keys: string[]; folders: string[] }> {
  for (let token: string | undefined; ; ) {
    const command = new library.ListObjectsV2Command({
      Bucket: bucket,
      Prefix: prefix,
      Delimiter: mark,
      ContinuationToken: token,
    });
    const page = await request('s3:ListBucket', (limit) => client.send(command, limit));
    yield {
      keys: (page.Contents ?? []).flatMap(({ Key }) => Key ?? []),
      folders: (page.CommonPrefixes ?? []).flatMap(({ Prefix }) => Prefix ?? []),
    };
    // A store that names the same next page again would be asked for ever.
    if (!page.NextContinuationToken || page.NextContinuationToken === token) return;
    token = page.NextContinuationToken;
  }
}

async function remove(
  { library, client, bucket }: Known,
  keys: readonly string[],
  abortSignal: AbortSignal,
): Promise<void> {
  if (keys.length === 0) return;
  const command = new library.DeleteObjectsCommand({
    Bucket: bucket,
    Delete: { Objects: keys.map((Key) => ({ Key })), Quiet: true },
  });
  const { Errors } = await client.send(command, { abortSignal });
  const [refused] = Errors ?? [];
  if (refused) throw Object.assign(new Error(refused.Message), { name: refused.Code });
}
