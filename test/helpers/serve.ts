import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type TestServer = { origin: string; port: number; close(): Promise<void> };

/** Starts a real server on loopback that answers as `listener` says. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  return listen(createServer(listener));
}

export async function listen(server: Server): Promise<TestServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with HTML. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A test page</title>${head}</head><body>${body}</body></html>`;
}

export type Route = string | RequestListener;

/** Serves pages by path; a function answers by itself. What is not there is a 404. */
export function servePages(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  return serve((request, response) => {
    const route = routes[(request.url ?? '/').split('?')[0] ?? '/'];
    if (typeof route === 'function') return route(request, response);
    response.writeHead(route === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
    response.end(route ?? page('<h1>Not found</h1>'));
  });
}
