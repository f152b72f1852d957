import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { Refusal } from '../reach/reach-rules.ts';

const LONGEST_MS = 30_000;
const FAILED: Refusal = { why: 'proxy-failed', error: 'PROXY_CONNECTION_FAILED' };

/** Asks a proxy that speaks HTTP for a connection of its own to a host (RFC 9110, 9.3.6). */
export function askTunnel(
  proxy: Socket,
  { host, port }: { host: string; port: number },
  credentials: string | null,
): Promise<Socket | Refusal> {
  const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const headers = {
    Host: path,
    ...(credentials === null ? {} : { 'Proxy-Authorization': credentials }),
  };
  return new Promise((resolve) => {
    const asked = request({ method: 'CONNECT', path, headers, createConnection: () => proxy });
    const fail = () => {
      proxy.destroy();
      resolve(FAILED);
    };
    asked.setTimeout(LONGEST_MS, fail);
    asked.once('error', fail);
    // An answer of any other kind is a refusal.
    asked.once('response', fail);
    asked.once('connect', ({ statusCode }, socket: Socket) =>
      statusCode === 200 ? resolve(socket) : fail(),
    );
    asked.end();
  });
}
