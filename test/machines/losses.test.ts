import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { BIN } from '../helpers/built-cli.ts';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import {
  collect,
  environmentOf,
  groundFor,
  type Meeting,
  meetingAt,
  QUICK,
  runMeeting,
  type WorkerProcess,
} from '../helpers/machines.ts';
import { serve } from '../helpers/serve.ts';
import { until, untilTrue } from '../helpers/until.ts';

const ground = groundFor({ appendonly: 'yes' });

function siteOf(pages: number): string {
  return builtSite(
    Object.fromEntries(
      Array.from({ length: pages }, (_, at) => [`story-${at}.html`, builtPage(`Story ${at}`)]),
    ),
  );
}

test('a page that ends its worker three times is an error entry, and the pages that were lost with it are audited', async () => {
  const site = siteOf(6);
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-before-'));
  const killing = join(folder, 'kill.mjs');
  // The first time, all are in hand beside it.
  writeFileSync(
    killing,
    `import { existsSync, writeFileSync } from 'node:fs';
const asked = new Set();
export const beforeLoad = (page) => {
  page.on('request', (request) => {
    const [story] = /story-[0-9]/.exec(request.url()) ?? [];
    if (story) asked.add(story);
    const isTime = asked.size === 6 || existsSync('${folder}/again');
    if (!asked.has('story-2') || !isTime) return;
    writeFileSync('${folder}/again', '');
    process.kill(process.pid, 'SIGKILL');
  });
};`,
  );
  const meeting = meetingAt(ground.redis.address);
  const enqueue = ['enqueue', site, '--run', 'poison', '--before', killing, ...QUICK];
  expect(await runMeeting(meeting, enqueue)).toMatchObject({ code: 0 });
  const restarting = restartAlways(() => ground.start(meeting, ['--concurrency', '6']));
  const { code, report } = await collect(meeting, 'poison');
  await restarting.stop();
  expect(code).toBe(2);
  expect(report.pages.map(({ url, error }) => [url, error?.code ?? null])).toEqual([
    ['/story-0.html', null],
    ['/story-1.html', null],
    ['/story-2.html', 'audit-failed'],
    ['/story-3.html', null],
    ['/story-4.html', null],
    ['/story-5.html', null],
  ]);
  expect(report.pages[2]?.error?.message).toBe(
    'Its worker ended 3 times while this page was open.',
  );
  expect(restarting.losses()).toBe(3);
});

test('a Redis that is killed and comes back with what its disk has goes on where it was', async () => {
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start(meeting, ['--concurrency', '2']);
  const { targets, release } = await heldStories(14);
  await runMeeting(meeting, ['enqueue', ...targets, '--run', 'restarted', ...QUICK]);
  await worker.until('page-done', FREE);
  const collecting = await collectingFrom(meeting, 'restarted');
  await ground.redis.restart();
  release();
  const { code, report, stderr } = await collecting.done;
  expect([code, wrongIn(report)]).toEqual([0, []]);
  expect(report.summary.pages).toMatchObject({ total: 14, passed: 14 });
  expect(stderr).not.toContain('asked for again');
  expect(worker.said()).toContain('No connection to redis://127.0.0.1:');
  expect(worker.said()).toContain('Connected to redis://127.0.0.1:');
});

test('what a Redis without persistence has lost is asked for again by who waits for it', async () => {
  await ground.startOver();
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start(meeting, ['--concurrency', '2']);
  const { targets, release } = await heldStories(14);
  await runMeeting(meeting, ['enqueue', ...targets, '--run', 'forgotten', ...QUICK]);
  await worker.until('page-done', FREE);
  const collecting = await collectingFrom(meeting, 'forgotten');
  await ground.redis.restart();
  release();
  const { code, report, stderr } = await collecting.done;
  expect([code, wrongIn(report)]).toEqual([0, []]);
  expect(stderr).toMatch(/The queue has lost the run, .* \d+ pages are asked for again\./);
  expect(report.summary.pages).toMatchObject({ total: 14, passed: 14 });
});

test('a network that is cut between worker and queue costs time, and no page', async () => {
  const wire = await startWire(ground.redis.port);
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start({ ...meeting, queue: wire.address }, ['--concurrency', '2']);
  const { targets, release } = await heldStories(10);
  await runMeeting(meeting, ['enqueue', ...targets, '--run', 'cut', ...QUICK]);
  await worker.until('page-done', FREE);
  wire.cut();
  await until(() => worker.said().includes('No connection to'), 20_000);
  release();
  await wire.mend();
  const { code, report } = await collect(meeting, 'cut');
  expect(code).toBe(0);
  expect(report.summary.pages).toMatchObject({ total: 10, passed: 10 });
  await wire.close();
});

test('clocks that differ by a day change nothing', async () => {
  const meeting = meetingAt(ground.redis.address);
  const shift = (hours: number) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
      `const now = Date.now; Date.now = () => now() + ${hours} * 3600000`,
    )}`,
  });
  const workers = [ground.start(meeting, [], shift(24)), ground.start(meeting, [], shift(-24))];
  await Promise.all(workers.map((worker) => worker.until('working')));
  await runMeeting(meeting, ['enqueue', siteOf(12), '--run', 'clocks', ...QUICK]);
  const { code, report } = await collect(meeting, 'clocks');
  expect(code).toBe(0);
  expect(report.summary.pages).toMatchObject({ total: 12, passed: 12 });
  expect(report.run.durationMs).toBeGreaterThanOrEqual(0);
  const brought = workers.map(({ logged }) => logged.filter(({ event }) => event === 'page-done'));
  expect(
    brought
      .flat()
      .map(({ url }) => url)
      .toSorted(),
  ).toEqual(report.pages.map(({ url }) => url).toSorted());
});

test('pages that nobody brings are entries of their own, told, and the exit code says so', async () => {
  const meeting = meetingAt(ground.redis.address);
  await runMeeting(meeting, ['enqueue', siteOf(3), '--run', 'alone', ...QUICK]);
  const { code, report, stderr } = await collect(meeting, 'alone', ['--patience', '0.05']);
  expect(code).toBe(2);
  expect(stderr).toContain('3 pages are still missing. They are reported as not audited.');
  expect(report.pages.map(({ error }) => error?.message)).toEqual(
    Array(3).fill('No worker has brought a result for this page.'),
  );
});

test('a run whose enqueuing was killed half-way is asked for whole by who collects it', async () => {
  const list = join(mkdtempSync(join(tmpdir(), 'presscheck-list-')), 'list.txt');
  const count = 15_000;
  writeFileSync(
    list,
    Array.from({ length: count }, (_, at) => `http://127.0.0.1:9/story-${at}`).join('\n'),
  );
  const meeting = meetingAt(ground.redis.address);
  const client = ground.redis.client();
  const enqueuing = runUntil(
    meeting,
    ['enqueue', `@${list}`, '--run', 'half', ...QUICK],
    async () => (await client.llen('presscheck:pages.here:wait')) > 0,
  );
  await enqueuing;
  const asked = await client.llen('presscheck:pages.here:wait');
  expect(asked).toBeLessThan(count);
  const { code, stderr } = await collect(meeting, 'half', ['--patience', '0.2']);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /was not enqueued to its end\. The 15000 pages that are missing are asked for now\./,
  );
  expect(await client.llen('presscheck:pages.here:wait')).toBe(count);
});

/** Stories of which all but the first few are held back until they are released: a run of them cannot be over before. */
async function heldStories(count: number) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await serve(async (request, response) => {
    const place = Number(/story-(\d+)/.exec(request.url ?? '')?.[1]);
    if (place >= FREE) await released;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(builtPage(`Story ${place}`));
  });
  ground.later(() => {
    release();
    return server.close();
  });
  const targets = Array.from({ length: count }, (_, at) => `${server.origin}/story-${at}`);
  return { targets, release };
}

const FREE = 3;

/** What is wrong with a run that should have passed. */
function wrongIn({ summary, pages }: Report) {
  return [
    ...summary.problems,
    ...pages.filter(({ outcome }) => outcome !== 'passed').map(({ url, error }) => [url, error]),
  ];
}

/** Begins to collect a run, and returns when that has asked the queue how far it is: last of all it asks who works. */
async function collectingFrom(meeting: Meeting, name: string) {
  const client = ground.redis.client();
  const asking = async () => String(await client.client('LIST')).match(/cmd=client\|list/g)?.length;
  const done = collect(meeting, name);
  await untilTrue(async () => (await asking()) === 2, 60_000);
  return { done };
}

/** Starts a worker again whenever it is lost, as whoever runs them does. */
function restartAlways(start: () => WorkerProcess) {
  let isOver = false;
  let losses = 0;
  let worker = start();
  const loop = (async () => {
    while (!isOver) {
      await worker.ended;
      if (isOver) return;
      losses += 1;
      worker = start();
    }
  })();
  return {
    losses: () => losses,
    async stop() {
      isOver = true;
      worker.child.kill('SIGKILL');
      await loop;
    },
  };
}

/** Runs the command line, and kills it with -9 when something holds. */
async function runUntil(
  meeting: Meeting,
  args: readonly string[],
  holds: () => Promise<boolean>,
): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, ...environmentOf(meeting) },
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  await untilTrue(holds, 30_000);
  child.kill('SIGKILL');
  await gone;
}

/** A wire to a port that can be cut. */
async function startWire(port: number) {
  let sockets: Socket[] = [];
  let isCut = false;
  const server: Server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const one of [near, far]) one.on('error', () => undefined);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    sockets.push(near);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `redis://127.0.0.1:${own}`,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
      sockets = [];
    },
    async mend() {
      isCut = false;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
