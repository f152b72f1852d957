import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sep } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import { normalBasePath } from '../support/base-path.ts';
import { addressPath, type BytePath, bytePath, requestedPath } from './byte-path.ts';
import { type FoundFile, findFile } from './find-file.ts';
import { realPath } from './look-at-file.ts';
import { sendFile } from './send-file.ts';
import { isFileName } from './split-route.ts';

export type FolderServer = {
  origin: string;
  /** The address of the folder, without a slash at its end. */
  base: string;
  /** What stands for a path of its address, with its query: a file, or none. */
  fileAt(path: string): Promise<FileAt>;
  close(): Promise<void>;
};

/** The file that is answered with, and whether it is the folder's page for what is not there; null for no file at all. */
export type FileAt = { file: BytePath; isMissing: boolean } | { file: null };

/** Where on its host a folder is served, at the root by default, and whether its first page stands for what has no file. */
export type ServeOptions = Pick<AuditOptions, 'basePath' | 'spa'> & {
  /** The paths of files that are answered with in place of others, by the real paths of these. */
  instead?: ReadonlyMap<string, string>;
};

/** What is served: `base` is the way from the host's root to the folder, with a slash at its end if there is any. */
type Served = {
  root: BytePath;
  port: number;
  base: BytePath;
  spa: boolean;
  instead: ReadonlyMap<BytePath, BytePath>;
};

/**
 * Serves a folder of built pages on loopback, as a static host would: `/a/` is `a/index.html`, `/a`
 * is `a.html`, parts of files can be asked for, what is not there is the folder's own `404.html`.
 * Nothing outside the folder can be read, not through links in the file system either, and nobody is
 * answered who asks for another host: a page on the web may have its own name lead here.
 */
export async function serveFolder(
  folder: string,
  { basePath = '', spa = false, instead = new Map() }: ServeOptions = {},
): Promise<FolderServer> {
  const root = await realPath(bytePath(folder));
  const path = bytePath(normalBasePath(basePath) ?? '');
  const base = path === '' ? '' : `${path.slice(1)}/`;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // Listening on a port, so the address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const others = [...instead].map(([path, other]) => [bytePath(path), bytePath(other)] as const);
  const served = { root, port, base, spa, instead: new Map(others) };
  server.on('request', (request, response) => {
    void answer(served, request, response).catch(() => response.destroy());
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    base: `http://127.0.0.1:${port}${addressPath(path)}`,
    fileAt: (asked) => fileAt(served, asked),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  const hosts = [`127.0.0.1:${served.port}`, `localhost:${served.port}`];
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) return refuse(response, 421);
  if (!['GET', 'HEAD'].includes(method)) return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = requestedPath(url, sep);
  if (path !== null && served.base === `${path}/`)
    return refuse(response, 301, { Location: `/${addressPath(served.base)}` });
  // What lies beside the build on its host is not ours.
  if (path !== null && !path.startsWith(served.base)) return answerMissing(null, request, response);
  const file = path === null ? null : await fileFor(served, path, request);
  return file ? sendFile(request, response, file) : answerMissing(served.root, request, response);
}

/** The same as it would be answered to a reader who comes to that address. */
async function fileAt(served: Served, asked: string): Promise<FileAt> {
  const path = requestedPath(asked, sep);
  if (path !== null && !path.startsWith(served.base)) return { file: null };
  const found = path === null ? null : await fileFor(served, path, PAGE_WANTED);
  if (found) return { file: found.real, isMissing: false };
  const own404 = await findFile(served.root, '404.html');
  return own404 ? { file: own404.real, isMissing: true } : { file: null };
}

const PAGE_WANTED = { headers: { accept: 'text/html' } };

/** A reader who comes to an address without a file gets the first page of a single-page build; scripts and styles are missing. */
async function fileFor(
  { root, base, spa, instead }: Served,
  path: BytePath,
  { headers }: Pick<IncomingMessage, 'headers'>,
): Promise<FoundFile | null> {
  const file = await findFile(root, path.slice(base.length));
  const isRoute = spa && !isFileName(path) && headers.accept?.includes('text/html') === true;
  const found = file ?? (isRoute ? await findFile(root, '') : null);
  return found && { ...found, real: instead.get(found.real) ?? found.real };
}

/** Says that there is nothing, by the folder's own page for that if it has one. */
async function answerMissing(
  root: BytePath | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const own404 = root === null ? null : await findFile(root, '404.html');
  if (own404) return sendFile(request, response, own404, 404);
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.writeHead(404).end('<!doctype html><title>Not found</title><h1>Not found</h1>');
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, headers).end();
}
