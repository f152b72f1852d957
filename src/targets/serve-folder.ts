import { access, open, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import sirv from 'sirv';

export type FolderServer = { origin: string; close(): Promise<void> };

/**
 * Serves a folder of built pages on loopback, as a static host would: `/a/` is `a/index.html`, `/a`
 * is `a.html`, parts of files can be asked for, what is not there is the folder's own `404.html`.
 * Nothing outside the folder can be read, not through links in the file system either.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = await realpath(folder);
  const files = sirv(root, {
    dev: true,
    dotfiles: true,
    extensions: ['html', 'htm', 'xhtml'],
    onNoMatch: (_request, response) => void notFound(root, response),
  });
  const server = createServer((request, response) => {
    void answer(root, request, response, files).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // Listening on a port, so the address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
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
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  const path = pathOf(request);
  const file = path === null ? null : await fileFor(root, path);
  if (!file) return notFound(root, response);
  if (/\.html?$/.test(file)) response.setHeader('Content-Type', await htmlType(file));
  files(request, response);
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

const ENDINGS = ['', '.html', '.htm', '.xhtml', '/index.html', '/index.htm', '/index.xhtml'];

/** The file that a path stands for, or null where there is none in the folder. */
async function fileFor(root: string, path: string): Promise<string | null> {
  if (path.includes('\0')) return null;
  for (const ending of ENDINGS) {
    const real = await realpathOf(join(root, path + ending));
    if (real === null || real === root) continue;
    if (!real.startsWith(root + sep)) return null;
    if (ending !== '' || !(await isFolder(real))) return real;
  }
  return null;
}

/** Null for what is not there: asked first, since following links takes many times as long. */
async function realpathOf(path: string): Promise<string | null> {
  try {
    await access(path);
    return await realpath(path);
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    return (await handle.stat()).isDirectory();
  } finally {
    await handle.close();
  }
}

/** A page that names its own encoding is left to do so; others are taken for UTF-8. */
async function htmlType(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    return /<meta[^>]+charset|^\xFE\xFF|^\xFF\xFE/i.test(head)
      ? 'text/html'
      : 'text/html;charset=utf-8';
  } finally {
    await handle.close();
  }
}

async function notFound(root: string, response: ServerResponse): Promise<void> {
  const handle = await open(join(root, '404.html')).catch(() => null);
  const body = handle
    ? await handle.readFile()
    : '<!doctype html><title>Not found</title><h1>Not found</h1>';
  await handle?.close();
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
}
