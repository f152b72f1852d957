// A Redis of the bench's own, on a free port of loopback.
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
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
      const info = await ask(port, 'INFO memory');
      return Number(/^used_memory:(\d+)/m.exec(info)?.[1]);
    },
    /** How many keys it has. */
    async keys() {
      return Number(/^:(\d+)/.exec(await ask(port, 'DBSIZE'))?.[1]);
    },
    end: () => endGently(run, ANSWER_MS),
  };
}

async function answers(port) {
  try {
    return (await ask(port, 'PING')).startsWith('+PONG');
  } catch {
    return false;
  }
}

/** The answer to one command; long ones come in pieces. */
function ask(port, command) {
  const socket = connect(port, '127.0.0.1');
  const asking = new Promise((resolve, reject) => {
    let text = '';
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('Redis hung up')));
    socket.on('data', (piece) => {
      text += piece;
      if (isWhole(text)) resolve(text);
    });
    socket.write(`${command}\r\n`);
  });
  return within(asking, ANSWER_MS, 'an answer of Redis').finally(() => socket.destroy());
}

function isWhole(text) {
  const [, length] = /^\$(\d+)\r\n/.exec(text) ?? [];
  return length === undefined ? text.endsWith('\r\n') : text.length > Number(length) + 2;
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
