import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { WITHOUT_WAITING } from '../support/without-waiting.ts';
import { onDisk } from './byte-path.ts';
import { byteRange } from './byte-range.ts';
import type { FoundFile } from './find-file.ts';

/** Answers with a file or the part of it that is asked for, under a status for the whole. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { name, real }: FoundFile,
  status = 200,
): Promise<void> {
  const handle = await open(onDisk(real), WITHOUT_WAITING);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Error('What was a file is none any more.');
    const type = await contentType(name, handle);
    if (type !== null) response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Last-Modified', stats.mtime.toUTCString());
    response.setHeader('Accept-Ranges', 'bytes');
    await sendPart(request, response, handle, stats.size, status);
  } finally {
    await handle.close();
  }
}

async function sendPart(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  handle: FileHandle,
  size: number,
  status: number,
): Promise<void> {
  const isWhole = method === 'HEAD' || status !== 200;
  const range = isWhole ? null : byteRange(headers.range, size);
  if (range === 'unsatisfiable') {
    response.removeHeader('Content-Type');
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range ? 206 : status, { 'Content-Length': end - start + 1 });
  if (method === 'HEAD' || size === 0) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

/** By the file's name, as static hosts do; null where that says nothing, and browsers look for themselves. */
async function contentType(name: string, handle: FileHandle): Promise<string | null> {
  const type = lookup(name) ?? null;
  return type === 'text/html' ? htmlType(handle) : type;
}

/** A page that names its own encoding is left to do so; others are taken for UTF-8. */
async function htmlType(handle: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
  const head = buffer.toString('latin1', 0, bytesRead);
  return /<meta[^>]+charset|^\xFE\xFF|^\xFF\xFE/i.test(head)
    ? 'text/html'
    : 'text/html;charset=utf-8';
}
