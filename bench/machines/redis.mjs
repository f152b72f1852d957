// A Redis of the bench's own, on a free port of loopback.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { endGently, inWork, killHard, start, until, within } from './started.mjs';

const ANSWER_MS = 10_000;
let count = 0;

/** Starts a Redis; with `isKept` it writes down what it is told, so that it has it when it starts again. */
export async function startRedis({ isKept }) {
  count += 1;
  const dir = inWork(`redis-${count}`);
  mkdirSync(dir);
  const port = await freePort();
  const args = [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', ''],
    ...['--appendonly', isKept ? 'yes' : 'no', '--maxmemory-policy', 'noeviction'],
  ];
  const name = `redis-${count}`;
  const begin = async () => {
    const run = start(name, 'redis-server', args);
    const isThere = await until(() => answers(port), ANSWER_MS);
    if (!isThere) throw new Error(`redis-server did not answer on port ${port}`);
    return run;
  };
  let run = await begin();
  return {
    address: `redis://127.0.0.1:${port}`,
    kill: () => killHard(run),
    async startAgain() {
      run = await begin();
    },
    /** Bytes that its data and its own needs take now. */
    async memory() {
      const info = await ask(port, (redis) => redis.info('memory'));
      return Number(/^used_memory:(\d+)/m.exec(info)?.[1]);
    },
    /** Bytes of its keys alone, by what they are for, the largest first. */
    sizes: () => ask(port, sizesByKind),
    end: () => endGently(run, ANSWER_MS),
  };
}

async function answers(port) {
  try {
    return (await ask(port, (redis) => redis.ping())) === 'PONG';
  } catch {
    return false;
  }
}

/** What one connection is told, which is closed then. */
async function ask(port, asking) {
  const redis = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await within(redis.connect(), ANSWER_MS, 'a connection to Redis');
    return await within(asking(redis), ANSWER_MS, 'an answer of Redis');
  } finally {
    redis.disconnect();
  }
}

/** Bytes of all keys by what their names end in; a job is `job`. */
async function sizesByKind(redis) {
  const sizes = new Map();
  for await (const keys of redis.scanStream({ count: 1000 }))
    for (const key of keys) {
      const end = key.slice(key.lastIndexOf(':') + 1);
      const kind = /^\d{8}T.*-[0-9a-f]{6}-\d+$/.test(end) ? 'job' : end.replace(/^\d{8}T.*/, 'run');
      const bytes = await redis.memory('USAGE', key, 'SAMPLES', 0);
      sizes.set(kind, (sizes.get(kind) ?? 0) + (bytes ?? 0));
    }
  return [...sizes].sort(([, one], [, other]) => other - one);
}

/** A port that nobody had a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
