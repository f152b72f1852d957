import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sep } from 'node:path';
import { type BytePath, bytePath, requestedPath } from './byte-path.ts';
import { findFile } from './find-file.ts';
import { realPath } from './look-at-file.ts';
import { sendFile } from './send-file.ts';

export type FolderServer = { origin: string; close(): Promise<void> };

/**
 * Serves a folder of built pages on loopback, as a static host would: `/a/` is `a/index.html`, `/a`
 * is `a.html`, parts of files can be asked for, what is not there is the folder's own `404.html`.
 * Nothing outside the folder can be read, not through links in the file system either, and nobody is
 * answered who asks for another host: a page on the web may have its own name lead here.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = await realPath(bytePath(folder));
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // Listening on a port, so the address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  server.on('request', (request, response) => {
    void answer({ root, port }, request, response).catch(() => response.destroy());
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { root, port }: { root: BytePath; port: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host?.toLowerCase() ?? ''))
    return refuse(response, 421);
  if (!['GET', 'HEAD'].includes(method)) return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = requestedPath(url, sep);
  const file = path === null ? null : await findFile(root, path);
  if (file) return sendFile(request, response, file);
  const own404 = await findFile(root, '404.html');
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
