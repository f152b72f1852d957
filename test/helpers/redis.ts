import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { untilTrue } from './until.ts';

/** A real Redis on loopback. */
export type RedisServer = {
  address: string;
  port: number;
  /** Kills it with -9, and starts it on what its disk has. */
  restart(): Promise<void>;
  /** Kills it with -9. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** A client for looking into it. */
  client(): Redis;
  stop(): Promise<void>;
};

/** Starts a Redis with a folder of its own; by default it keeps nothing on disk. */
export async function startRedis(
  settings: Readonly<Record<string, string>> = {},
): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-redis-'));
  const port = await freePort();
  const given = { save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction', ...settings };
  const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const clients: Redis[] = [];
  let server: ChildProcess | null = null;
  const start = async () => {
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...args],
      { stdio: 'ignore' },
    );
    await Promise.race([answering(port), notThere(server)]);
  };
  const kill = async () => {
    if (!server) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
    server = null;
  };
  await start();
  return {
    address: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill,
    async restart() {
      await kill();
      await start();
    },
    client() {
      const { requirepass: password } = settings;
      const client = new Redis({ port, ...(password ? { password } : {}) });
      clients.push(client);
      return client;
    },
    async stop() {
      for (const client of clients) client.disconnect();
      await kill();
    },
  };
}

async function notThere(server: ChildProcess): Promise<never> {
  const [error] = await once(server, 'error');
  throw new Error(`Install redis-server (Debian’s is enough) for this test: ${error.message}`);
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so the address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Any answer will do, such as that it asks for a password; but for one that says that it is loading. */
async function answering(port: number): Promise<void> {
  await untilTrue(async () => {
    const answer = await askedOnce(port).catch(() => '');
    return answer !== '' && !answer.includes('LOADING');
  }, 20_000);
}

function askedOnce(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(String(answer));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed')));
  });
}
