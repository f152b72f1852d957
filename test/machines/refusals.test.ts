import { createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import { environmentOf, type Meeting, meetingAt, QUICK, runMeeting } from '../helpers/machines.ts';
import { freePort, type RedisServer, startRedis } from '../helpers/redis.ts';
import { runCli } from '../helpers/run-cli.ts';
import { listen, serve, type TestServer } from '../helpers/serve.ts';

let redis: RedisServer;
let locked: RedisServer;
const others: TestServer[] = [];
const site = builtSite({ 'index.html': builtPage('Front') });

beforeAll(async () => {
  redis = await startRedis();
  locked = await startRedis({ requirepass: 'open-sesame' });
});
afterAll(async () => {
  await redis.stop();
  await locked.stop();
  await Promise.all(others.map((other) => other.close()));
});

/** What enqueue says where the machines meet so; the exit code before it. */
async function said(
  meeting: Partial<Meeting>,
  args: readonly string[] = [site, ...QUICK],
): Promise<string> {
  const env = environmentOf({ ...meetingAt(redis.address), ...meeting });
  const { code, stdout, stderr } = await runCli(['enqueue', ...args], { env });
  expect(stdout).toBe('');
  return `${code} ${stderr}`;
}

test('a queue that nobody answers at is told with its place', async () => {
  const port = await freePort();
  expect(await said({ queue: `redis://127.0.0.1:${port}` })).toBe(
    `2 presscheck: The queue at redis://127.0.0.1:${port} cannot be reached (connect ECONNREFUSED 127.0.0.1:${port}). Check that Redis runs there, and that this machine may connect to it.\n`,
  );
});

test.each(['', ':wrong@', 'user:wrong@'])(
  'a queue with a password lets “%s” not in, and no password is told',
  async (login) => {
    const line = await said({ queue: locked.address.replace('//', `//${login}`) });
    expect(line).toBe(
      `2 presscheck: The queue at ${locked.address} asks for another password or user than was given. Write them into PRESSCHECK_QUEUE: redis://user:password@host:6379\n`,
    );
  },
);

test('with its password it does, and what is told of it names none', async () => {
  const queue = locked.address.replace('//', '//:open-sesame@');
  const line = await said({ queue });
  expect(line).toMatch(/^0 presscheck: Run run-\S+: 1 page waits for workers/);
  expect(line).not.toContain('sesame');
});

test('a Redis without memory for the jobs is told, and nothing of the run is left in it', async () => {
  const full = await startRedis({ maxmemory: '1mb' });
  try {
    const client = full.client();
    await client.set('filling', 'x'.repeat(900_000)).catch(() => undefined);
    expect(await said({ queue: full.address })).toBe(
      `2 presscheck: Redis at ${full.address} has no memory left for more jobs. Give it more (maxmemory), or let workers finish what is waiting.\n`,
    );
    expect(await client.zcard('presscheck:runs:waiting-children')).toBe(0);
  } finally {
    await full.stop();
  }
});

test('a Redis that drops what it holds is warned of', async () => {
  const dropping = await startRedis({ 'maxmemory-policy': 'allkeys-lru' });
  try {
    expect(await said({ queue: dropping.address })).toContain('Set maxmemory-policy noeviction.');
  } finally {
    await dropping.stop();
  }
});

test('a Redis that is too old is told with its version', async () => {
  const info = '# Server\r\nredis_version:6.2.14\r\n';
  const old = await answering(`$${info.length}\r\n${info}\r\n`);
  const queue = `redis://127.0.0.1:${old.port}`;
  expect(await said({ queue })).toBe(
    `2 presscheck: Redis at ${queue} is version 6.2.14. Runs on many machines need 7.0.0 or later.\n`,
  );
});

test('what answers in another tongue, and what does not answer at all, is no Redis', async () => {
  const web = await serve((_request, response) => response.end('hello'));
  others.push(web);
  expect(await said({ queue: `redis://127.0.0.1:${web.port}` })).toBe(
    `2 presscheck: What answers at redis://127.0.0.1:${web.port} does not speak as Redis does. Check the port, and whether rediss:// is needed.\n`,
  );
  const silent = await answering(null);
  expect(await said({ queue: `redis://127.0.0.1:${silent.port}` })).toMatch(
    /^2 presscheck: The queue at redis:\S+ cannot be reached \(timed out after 5 s\)\. .*\n$/,
  );
});

test.each([
  ['http://127.0.0.1:6379', '“http://127.0.0.1:6379” is no address of a queue.'],
  ['http://me:secret@127.0.0.1', '“http://127.0.0.1” is no address of a queue.'],
  ['localhost', '“localhost” is no address of a queue.'],
])('%s is no queue', async (queue, line) => {
  expect(await said({ queue })).toContain(`2 presscheck: ${line}`);
});

test.each([
  [['--run', '../up'], '“../up” is no name of a run.'],
  [['--run', 'a b'], '“a b” is no name of a run.'],
  [['--notify', 'nowhere'], '“nowhere” is no address that can be told of a run.'],
  [['--every', '0 3 * * *'], 'What comes again needs a name that stays the same.'],
  [['--every', 'often', '--run', 'nightly'], '“often” names no times'],
  [['--every', 'never', '--run', 'nightly'], 'No run nightly was to come again.'],
  [['--notify', 'https://127.0.0.1/hook'], 'Set PRESSCHECK_SECRET'],
  [['--header', 'Authorization=Bearer of-the-keys'], 'Set PRESSCHECK_SECRET'],
  [
    ['--run', 'nightly', '--every', '0 3 * * *', '--cookie', 'ticket=of-the-keys'],
    'Set PRESSCHECK_SECRET',
  ],
  [['http://me:of-the-keys@127.0.0.1/'], 'Set PRESSCHECK_SECRET'],
  [['http://127.0.0.1/?token=of-the-keys-and-more'], 'Set PRESSCHECK_SECRET'],
  [['--only', 'no-such-check'], 'no-such-check'],
  [['--base-url', 'https://paper.example/', '/nowhere'], 'nowhere'],
])('enqueue %s is told in a line', async (args, line) => {
  const told = await said({}, [site, ...args]);
  expect(told).toContain(line);
  expect(told.trim().split('\n')).toHaveLength(1);
  expect(told).not.toContain('of-the-keys');
});

test.each([
  [['enqueue', 'x.html'], 'Which queue is meant?'],
  [['enqueue', 'x.html', '--queue', 'redis://127.0.0.1:6379'], 'Where are results to be kept?'],
  [['enqueue', '--queue', 'redis://127.0.0.1:6379', '--store', 'file:/tmp'], 'No target was given'],
  [['work'], 'Which queue is meant?'],
  [['collect', 'nightly'], 'Which queue is meant?'],
  [['audit', 'x.html', '--queue', 'redis://127.0.0.1:1'], 'Where are results to be kept?'],
])('%s without a place to meet is told in a line', async (args, line) => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(2);
  expect(stderr.toLowerCase()).toContain(line.toLowerCase());
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([
  [['work', '--log', 'xml'], '“xml” is no form of a log.'],
  [['work', '--status', 'here'], '“here” is no place to tell the state at.'],
  [['work', '--lost-after', 'soon'], '“soon” is no number of seconds.'],
  [['collect', 'nightly', '--patience', 'much'], '“much” is no number of minutes'],
  [['collect', 'nightly'], 'There is no run nightly in the store'],
  [['collect', '../nightly'], '“../nightly” is no name of a run.'],
  [['compare', 'nightly', '--store', 'here'], 'here'],
])('%s is told in a line', async (args, line) => {
  const env = environmentOf(meetingAt(redis.address));
  const { code, stderr } = await runCli(args, { env });
  expect(code).toBe(2);
  expect(stderr).toContain(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a port that is taken is told', async () => {
  const taken = await serve((_request, response) => response.end());
  others.push(taken);
  const env = environmentOf(meetingAt(redis.address));
  const { code, stderr } = await runCli(['work', '--status', String(taken.port)], { env });
  expect(code).toBe(2);
  expect(stderr).toBe(
    `presscheck: The state cannot be told at 127.0.0.1:${taken.port} (EADDRINUSE). Take another port.\n`,
  );
});

test.each([
  ['bullmq', ['enqueue', site], 'BullMQ is not installed here', 'npm install bullmq ioredis'],
  ['ioredis', ['enqueue', site], 'ioredis is not installed here', 'npm install bullmq ioredis'],
  [
    'prom-client',
    ['work', '--status', '0'],
    'prom-client is not installed here',
    'npm install prom-client',
  ],
])('without %s it is told what to install', async (name, args, what, install) => {
  const { code, stderr } = await runMeeting(meetingAt(redis.address), args, withoutPackage(name));
  expect(code).toBe(2);
  expect(stderr).toContain(what);
  expect(stderr).toContain(install);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a machine that cannot audit takes no pages', async () => {
  const { code, stdout } = await runMeeting(meetingAt(redis.address), [
    'work',
    '--browser',
    '/no/such/browser',
  ]);
  expect(code).toBe(2);
  expect(stdout).toContain('This machine cannot audit, so it takes no pages.');
  expect(stdout).toContain('/no/such/browser');
});

/** A server that says the same to whatever it is asked; null for one that says nothing. */
async function answering(words: string | null): Promise<TestServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    // Each command is a list, which begins with an asterisk.
    socket.on('data', (asked) => {
      for (const _ of String(asked).matchAll(/^\*\d+\r$/gm))
        if (words !== null) socket.write(words);
    });
  });
  // Of HTTP's servers only what both have is used.
  const started = await listen(
    Object.assign(server, { closeAllConnections: () => undefined }) as never,
  );
  others.push({ ...started, close: async () => void server.close() });
  return started;
}

/** An environment in which a package is not installed. */
function withoutPackage(name: string): Record<string, string> {
  const hook = `export async function resolve(asked, context, next) {
  if (asked === '${name}') throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(asked, context);
}`;
  const register = `import { register } from 'node:module'; register('${asModule(hook)}');`;
  return { NODE_OPTIONS: `--import=${asModule(register)}` };
}

function asModule(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}
