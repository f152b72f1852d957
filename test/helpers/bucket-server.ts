import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { DOMParser } from '@xmldom/xmldom';
import { serve, type TestServer } from './serve.ts';

/** Whom a server of buckets knows. */
export const LOGIN = { AWS_ACCESS_KEY_ID: 'NEWSROOM', AWS_SECRET_ACCESS_KEY: 'kept-to-itself' };

/** What is in a bucket, by key. */
export type Objects = Map<string, Buffer>;

/** Answers a request in place of the server, or returns false and leaves it to that. */
export type Answers = (asked: IncomingMessage, answer: ServerResponse) => boolean;

/**
 * A server with one bucket, on loopback, that answers as the API reference of Amazon S3 (version 2006-03-01) has it,
 * with the bucket in the path. It asks for the user’s name alone, and like other makers’ stores it knows no checksums
 * of the newer kind. The servers of this kind in npm do not do: they keep halves of objects, list no folders that have
 * only folders in them, and count pages with a cipher that Node no longer has.
 */
export function serveBucket(
  bucket: string,
  objects: Objects = new Map(),
  answers: Answers = () => false,
): Promise<TestServer> {
  return serve((asked, answer) => {
    if (answers(asked, answer)) return void asked.resume();
    const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://bucket');
    const [, name, ...steps] = pathname.split('/').map(decodeURIComponent);
    const refused = refusalOf(asked);
    if (refused) return fail(answer, ...refused);
    if (name !== bucket) return fail(answer, 404, 'NoSuchBucket');
    const known = { objects, key: steps.join('/'), query: searchParams };
    // A body that breaks off is kept nowhere.
    reply(known, asked, answer).catch(() => answer.destroy());
  });
}

/** Answers with an error, as S3 does. */
export function fail(answer: ServerResponse, status: number, code: string): void {
  answer.writeHead(status, { 'Content-Type': 'application/xml' });
  answer.end(xml('Error', `<Code>${code}</Code><Message>No.</Message>`));
}

function refusalOf({ method, headers }: IncomingMessage): [number, string] | null {
  const user = /^AWS4-HMAC-SHA256 Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1];
  if (user === undefined) return [403, 'AccessDenied'];
  if (user !== LOGIN.AWS_ACCESS_KEY_ID) return [403, 'InvalidAccessKeyId'];
  const isNewer = 'x-amz-trailer' in headers || 'x-amz-checksum-crc32' in headers;
  return method === 'PUT' && isNewer ? [501, 'NotImplemented'] : null;
}

type Known = { objects: Objects; key: string; query: URLSearchParams };

async function reply(known: Known, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { objects, key, query } = known;
  const body = await buffer(asked);
  if (asked.method === 'POST' && query.has('delete')) return void answer.end(removed(known, body));
  if (asked.method === 'GET' && query.get('list-type') === '2')
    return void answer.end(listed(known));
  if (key === '') return fail(answer, 405, 'MethodNotAllowed');
  if (asked.method === 'GET') {
    const kept = objects.get(key);
    return kept ? void answer.end(kept) : fail(answer, 404, 'NoSuchKey');
  }
  if (asked.method !== 'PUT') return fail(answer, 405, 'MethodNotAllowed');
  objects.set(key, body);
  answer.end();
}

/** Removes what is asked for, quietly; of more than 1,000 keys there is no answer that S3 would give. */
function removed({ objects }: Known, body: Buffer): string {
  const document = new DOMParser().parseFromString(body.toString(), 'text/xml');
  const keys = [...document.getElementsByTagName('Key')].map(
    ({ textContent }) => textContent ?? '',
  );
  if (keys.length > MOST) throw new Error('MalformedXML');
  for (const key of keys) objects.delete(key);
  return xml('DeleteResult', '');
}

const MOST = 1000;

/** One page of keys in the order of their bytes; what is alike up to the delimiter counts as one. */
function listed({ objects, query }: Known): string {
  const prefix = query.get('prefix') ?? '';
  const mark = query.get('delimiter') ?? '';
  const after = Buffer.from(query.get('continuation-token') ?? '', 'base64url').toString();
  const told = [...new Set([...objects.keys()].filter((key) => key.startsWith(prefix)).map(toldAs))]
    .filter((item) => item > after)
    .sort();
  const page = told.slice(0, MOST);
  const isWhole = page.length === told.length;
  const items = page.map((item) =>
    isFolder(item)
      ? `<CommonPrefixes><Prefix>${item}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${item}</Key><Size>${objects.get(item)?.length}</Size></Contents>`,
  );
  const next = Buffer.from(page.at(-1) ?? '').toString('base64url');
  return xml(
    'ListBucketResult',
    `<IsTruncated>${!isWhole}</IsTruncated>${items.join('')}${
      isWhole ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
    }`,
  );

  function toldAs(key: string): string {
    const end = mark === '' ? -1 : key.indexOf(mark, prefix.length);
    return end === -1 ? key : key.slice(0, end + 1);
  }
  function isFolder(item: string): boolean {
    return mark !== '' && item.indexOf(mark, prefix.length) !== -1;
  }
}

function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content}</${root}>`;
}
