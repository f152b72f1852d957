import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { UsageError } from '../../model/usage/usage-error.ts';
import { systemCode } from '../../support/system-code.ts';

export type Listening = { origin: string; closed: Promise<void>; close(): Promise<void> };

/** Who has not said in this time what he wants is not waited for. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 60_000;

/** Serves an app on loopback and nowhere else, at a port, 0 for a free one. Throws a UsageError where it is taken. */
export async function listen(appAt: (origin: string) => Hono, port: number): Promise<Listening> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError((say) => say.desk.badPort(String(port)));
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS });
  await started(server, port);
  // Listening on a port, so the address is an AddressInfo.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', getRequestListener(appAt(origin).fetch));
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    origin,
    closed,
    close() {
      server.close();
      server.closeAllConnections();
      return closed;
    },
  };
}

function started(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error);
      if (code === null) return reject(error);
      reject(
        new UsageError((say) =>
          code === 'EADDRINUSE' ? say.desk.portTaken(port) : say.desk.portRefused(port, code),
        ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
