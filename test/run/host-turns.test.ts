import { expect, test } from '@jest/globals';
import { createHostTurns, type Placed } from '../../src/run/host-turns.ts';
import type { PageJob } from '../../src/run/page-job.ts';

/** Of a job only its target is asked for. */
function placed(...addresses: string[]): Placed[] {
  return addresses.map((address, position) => [
    position,
    { target: { address, remote: true } } as PageJob,
  ]);
}

const OPEN = { perHost: 2, delayOf: () => 0 };

test('so many pages of a host are open at once, and other hosts go on meanwhile', () => {
  const jobs = placed(
    'https://a.test/1',
    'https://a.test/2',
    'https://a.test/3',
    'https://b.test/1',
  );
  const turns = createHostTurns(jobs, OPEN);
  expect([turns.next(), turns.next(), turns.next()]).toEqual([jobs[0], jobs[1], jobs[3]]);
  expect(turns.next()).toEqual({ wait: null });
  turns.done(jobs[0]?.[1] as PageJob);
  expect(turns.next()).toEqual(jobs[2]);
  expect(turns.next()).toBeNull();
});

test('a host is left alone for as long as it wants, from the end of a page', () => {
  let now = 0;
  const jobs = placed('https://a.test/1', 'https://a.test/2');
  const turns = createHostTurns(jobs, { perHost: 2, delayOf: () => 500 }, () => now);
  expect(turns.next()).toEqual(jobs[0]);
  now = 200;
  expect(turns.next()).toEqual({ wait: null });
  turns.done(jobs[0]?.[1] as PageJob);
  now = 400;
  expect(turns.next()).toEqual({ wait: 300 });
  now = 700;
  expect(turns.next()).toEqual(jobs[1]);
});

test('pages of this machine wait for nothing', () => {
  const jobs = placed('http://localhost:3000/1', 'http://127.0.0.1/2', 'http://app.localhost/3');
  const turns = createHostTurns(jobs, { perHost: 1, delayOf: () => 10_000 });
  expect([turns.next(), turns.next(), turns.next(), turns.next()]).toEqual([...jobs, null]);
});

test('who waits hears when a page is closed', async () => {
  const jobs = placed('https://a.test/1', 'https://a.test/2');
  const turns = createHostTurns(jobs, { perHost: 1, delayOf: () => 0 });
  turns.next();
  const changed = turns.changed();
  turns.done(jobs[0]?.[1] as PageJob);
  await changed;
  expect(turns.next()).toEqual(jobs[1]);
});
