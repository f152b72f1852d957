import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../../model/usage/usage-error.ts';
import { systemCode } from '../../support/system-code.ts';
import type { WorkerMetrics } from './worker-metrics.ts';

/** What a worker is asked for from outside. */
export type StatusServer = { address: string; close(): Promise<void> };

/** Why a worker takes no pages now; null while it does. */
export type Health = () => 'starting' | 'disconnected' | 'draining' | null;

/** Where the state is told: a port of this machine alone, or an address and a port. */
export type StatusPlace = { host: string; port: number };

const LOOPBACK = '127.0.0.1';

/** Reads `9464`, `0.0.0.0:9464` or `[::]:9464`. Throws a UsageError. */
export function statusPlace(text: string): StatusPlace {
  const [, inBrackets, plain, port] =
    /^(?:\[([\da-f:]+)\]:|([\w.-]+):)?(\d{1,5})$/i.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535)
    throw new UsageError((say) => say.machines.badStatus(text));
  return { host: inBrackets ?? plain ?? LOOPBACK, port: Number(port) };
}

/** Tells the state at `/healthz`, and counts at `/metrics` as Prometheus reads them. Throws a UsageError where it cannot. */
export async function openStatusServer(
  place: StatusPlace,
  health: Health,
  metrics: WorkerMetrics,
): Promise<StatusServer> {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(request.url ?? '', response, health, metrics).catch(() => response.destroy());
  });
  await listening(server, place);
  // Listening on a port, so the address is an AddressInfo.
  const { port, address, family } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    address: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, { host, port }: StatusPlace): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error) ?? 'EACCES';
      reject(new UsageError((say) => say.machines.statusRefused(`${host}:${port}`, code)));
    });
    server.listen(port, host, resolve);
  });
}

async function answer(
  path: string,
  response: ServerResponse,
  health: Health,
  metrics: WorkerMetrics,
): Promise<void> {
  if (path === '/metrics') return end(response, 200, metrics.contentType, await metrics.text());
  if (path !== '/healthz') return end(response, 404, JSON_TYPE, '{"status":"no such path"}');
  const why = health();
  end(response, why === null ? 200 : 503, JSON_TYPE, JSON.stringify({ status: why ?? 'ok' }));
}

const JSON_TYPE = 'application/json';

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' })
    .end(`${body}\n`);
}
