import { createHmac } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import {
  collect,
  groundFor,
  type Meeting,
  meetingAt,
  QUICK,
  runMeeting,
} from '../helpers/machines.ts';
import { serve, servePages } from '../helpers/serve.ts';

const ground = groundFor();

const SECRET = 'the ferry runs at seven';

async function runOf(meeting: Meeting, name: string, args: readonly string[]): Promise<void> {
  const enqueued = await runMeeting(meeting, ['enqueue', ...args, '--run', name, ...QUICK]);
  expect([enqueued.code, enqueued.stderr]).toEqual([0, expect.stringContaining(`Run ${name}:`)]);
}

/** The ids of a name's runs in the store. */
function idsOf({ store }: Meeting, name: string): string[] {
  return readdirSync(join(store.slice('file:'.length), name)).filter((id) => id !== 'schedule');
}

test('a run comes whenever its pattern says so, until that is ended; its last two are compared by name', async () => {
  const site = builtSite({ 'index.html': builtPage('Front') });
  const meeting = meetingAt(ground.redis.address);
  const schedule = ['enqueue', site, '--run', 'often', '--every', '*/2 * * * * *', ...QUICK];
  const scheduled = await runMeeting(meeting, schedule);
  expect(scheduled.code).toBe(0);
  expect(scheduled.stderr).toMatch(/Run often comes at “\*\/2 \* \* \* \* \*”; next: 20\d\d-/);
  const worker = ground.start(meeting);
  await worker.until('run-ended');
  writeFileSync(join(site, 'index.html'), builtPage('Front', '<h2></h2>'));
  const before = worker.logged.filter(({ event }) => event === 'run-ended').length;
  await worker.until('run-ended', before + 2);
  const ended = await runMeeting(meeting, ['enqueue', '--run', 'often', '--every', 'never']);
  expect(ended).toMatchObject({ code: 0, stderr: 'presscheck: Run often does not come again.\n' });
  const compared = await runMeeting(meeting, ['compare', 'often', '--store', meeting.store]);
  expect(compared.code).toBe(0);
  const { code, report } = await collect(meeting, 'often');
  expect(code).toBe(1);
  expect(report.pages).toHaveLength(1);
});

test('what is new between the last two runs of a name makes compare fail', async () => {
  const site = builtSite({ 'index.html': builtPage('Front') });
  const meeting = meetingAt(ground.redis.address);
  ground.start(meeting);
  await runOf(meeting, 'twice', [site]);
  expect(await collect(meeting, 'twice')).toMatchObject({ code: 0 });
  const alone = await runMeeting(meeting, ['compare', 'twice', '--store', meeting.store]);
  expect(alone.stderr).toContain('has one run twice, and two are needed to compare.');
  writeFileSync(join(site, 'index.html'), builtPage('Front', '<h2></h2>'));
  await runOf(meeting, 'twice', [site]);
  expect(await collect(meeting, 'twice')).toMatchObject({ code: 1 });
  const compared = await runMeeting(meeting, ['compare', 'twice', '--store', meeting.store]);
  expect(compared.code).toBe(1);
  expect(compared.stdout).toContain('heading-not-empty');
});

test('a webhook is told of the end of a run, signed, and again where it does not take it', async () => {
  const told: { body: string; signature: string }[] = [];
  const hook = await serve(async (request, response) => {
    const body = await text(request);
    told.push({ body, signature: String(request.headers['presscheck-signature']) });
    response.writeHead(told.length === 1 ? 503 : 204).end();
  });
  ground.later(hook.close);
  const meeting = meetingAt(ground.redis.address, SECRET);
  const worker = ground.start(meeting);
  const site = builtSite({ 'index.html': builtPage('Front', '<h2></h2>') });
  await runOf(meeting, 'told', [site, '--notify', `${hook.origin}/hook?token=of-the-office`]);
  await worker.until('webhook-told');
  expect(worker.logged.filter(({ event }) => event === 'webhook-failed')).toMatchObject([
    { reason: 'HTTP 503' },
  ]);
  expect(told).toHaveLength(2);
  const [, last] = told;
  expect(JSON.parse(last?.body ?? '')).toMatchObject({
    run: 'told',
    summary: { exitCode: 1, pages: { total: 1, failed: 1 } },
  });
  const [, time, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(last?.signature ?? '') ?? [];
  expect(mac).toBe(createHmac('sha256', SECRET).update(`${time}.${last?.body}`).digest('hex'));
  expect(Math.abs(Number(time) * 1000 - Date.now())).toBeLessThan(60_000);
  expect(await collect(meeting, 'told')).toMatchObject({ code: 1 });
});

test('three runs of a name are kept', async () => {
  const site = builtSite({ 'index.html': builtPage('Front') });
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start(meeting);
  for (const count of [1, 2, 3, 4]) {
    await runOf(meeting, 'kept', [site]);
    await worker.until('run-ended', count);
  }
  expect(idsOf(meeting, 'kept')).toHaveLength(3);
  const [removed] = worker.logged.filter(({ event }) => event === 'run-removed');
  expect(idsOf(meeting, 'kept')).not.toContain(removed?.['id']);
});

test('of a folder, pages that have not changed since the run before are taken from there', async () => {
  const names = ['a', 'b', 'c'];
  const site = builtSite(
    Object.fromEntries(names.map((name) => [`${name}.html`, builtPage(`Story ${name}`)])),
  );
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start(meeting);
  await runOf(meeting, 'changing', [site]);
  await worker.until('run-ended');
  writeFileSync(join(site, 'b.html'), builtPage('Story b', '<h2></h2>'));
  await runOf(meeting, 'changing', [site, '--only-changed']);
  const { code, report } = await collect(meeting, 'changing');
  expect(code).toBe(1);
  expect(report.pages.map(({ url, cached, outcome }) => [url, cached ?? false, outcome])).toEqual([
    ['/a.html', true, 'passed'],
    ['/b.html', false, 'failed'],
    ['/c.html', true, 'passed'],
  ]);
  // Asked for otherwise, they are not what they were.
  const otherwise = [site, '--only-changed', '--viewport', '390x844'];
  await runOf(meeting, 'changing', otherwise);
  const other = await collect(meeting, 'changing');
  expect(other.report.pages.map(({ cached }) => cached ?? false)).toEqual([false, false, false]);
});

test('of a sitemap, pages whose lastmod lies before the run before are taken from there', async () => {
  const asked: string[] = [];
  const site = await servePages({
    '/sitemap.xml': (request, response) => {
      const origin = `http://${request.headers.host}`;
      const entry = (path: string, time: string) =>
        `<url><loc>${origin}${path}</loc><lastmod>${time}</lastmod></url>`;
      response.writeHead(200, { 'Content-Type': 'application/xml' });
      response.end(
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entry('/old', '2020-01-01')}${entry('/new', '2099-01-01')}</urlset>`,
      );
    },
    '/old': noting('/old'),
    '/new': noting('/new'),
  });
  ground.later(site.close);
  function noting(path: string) {
    return (_request: unknown, response: import('node:http').ServerResponse) => {
      asked.push(path);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(builtPage(path));
    };
  }
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start(meeting);
  const target = `${site.origin}/sitemap.xml`;
  await runOf(meeting, 'dated', [target]);
  await worker.until('run-ended');
  expect(asked.toSorted()).toEqual(['/new', '/old']);
  await runOf(meeting, 'dated', [target, '--only-changed']);
  const { report } = await collect(meeting, 'dated');
  expect(asked.toSorted()).toEqual(['/new', '/new', '/old']);
  expect(report.pages.map(({ cached }) => cached ?? false)).toEqual([true, false]);
});

test('a run whose secret a worker does not have waits for one that has it', async () => {
  const site = builtSite({ 'index.html': builtPage('Front') });
  const meeting = meetingAt(ground.redis.address, SECRET);
  await runMeeting(meeting, ['enqueue', site, '--run', 'sealed', ...QUICK]);
  const { secret: _, ...without } = meeting;
  const stranger = ground.start(without);

  await stranger.until('run-refused');
  expect(stranger.logged.find(({ event }) => event === 'run-refused')?.message).toBe(
    'Run sealed was sealed with another PRESSCHECK_SECRET than is set here. Set the same on all machines.',
  );
  ground.start(meeting);
  expect(await collect(meeting, 'sealed')).toMatchObject({ code: 0 });
});
