import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import {
  collect,
  findingsOf,
  groundFor,
  killWorkers,
  meetingAt,
  QUICK,
  reportAt,
  runMeeting,
} from '../helpers/machines.ts';

const ground = groundFor({ appendonly: 'yes' });

const PAGES = 40;
/** Every fifth page has a heading without words. */
const site = builtSite(
  Object.fromEntries(
    Array.from({ length: PAGES }, (_, at) => [
      `story-${at}.html`,
      builtPage(`Story ${at}`, at % 5 === 0 ? '<h2></h2>' : ''),
    ]),
  ),
);

test('three workers of which one is killed find on forty pages what one machine finds, each page once', async () => {
  const meeting = meetingAt(ground.redis.address);
  const workers = [1, 2, 3].map(() => ground.start(meeting, ['--concurrency', '2']));
  await Promise.all(workers.map((worker) => worker.until('working')));
  const enqueued = await runMeeting(meeting, ['enqueue', site, '--run', 'forty', ...QUICK]);
  expect(enqueued).toMatchObject({ code: 0, stdout: '' });
  expect(enqueued.stderr).toContain('Run forty: 40 pages wait for workers, on 1 host.');
  const [first] = workers;
  await first?.until('page-done', 2);
  await killWorkers(workers.slice(0, 1));
  const collected = await collect(meeting, 'forty');
  expect(collected.code).toBe(1);
  const { report } = collected;
  expect(report.pages).toHaveLength(PAGES);
  expect(report.summary.pages).toMatchObject({ total: PAGES, passed: 32, failed: 8, error: 0 });
  const out = mkdtempSync(join(tmpdir(), 'presscheck-out-'));
  const alone = ['audit', site, ...QUICK, '--out', out, '--format', 'json', '--no-cache'];
  const one = await runMeeting(meeting, [...alone, '--connect', sharedBrowser()]);
  expect(one.code).toBe(1);
  expect(findingsOf(report)).toEqual(findingsOf(reportAt(out)));
  expect(report.pages.map(({ url }) => url)).toEqual(reportAt(out).pages.map(({ url }) => url));
  expect(report.rootCauses).toEqual(reportAt(out).rootCauses);
  expect(
    workers.slice(1).every(({ logged }) => logged.some(({ event }) => event === 'page-done')),
  ).toBe(true);
});

test('a worker that is told to stop ends what it has in hand, and takes nothing more', async () => {
  const meeting = meetingAt(ground.redis.address);
  const worker = ground.start(meeting, ['--concurrency', '2']);
  await runMeeting(meeting, ['enqueue', site, '--run', 'drained', ...QUICK]);
  await worker.until('page-done', 3);
  worker.child.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
  const of = (event: string) => worker.logged.filter((one) => one.event === event);
  expect(of('draining')).toHaveLength(1);
  expect(of('page-failed')).toEqual([]);
  const [{ pages } = { pages: 0 }] = of('ended');
  expect(pages).toBe(of('page-done').length);
  const left = await ground.redis.client().llen('presscheck:pages.here:active');
  expect(left).toBe(0);
  expect(Number(pages)).toBeLessThan(PAGES);
});
