import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createJoining } from '../../src/machines/collecting/join-same.ts';
import { queueAddress } from '../../src/machines/engine/queue-address.ts';
import { pagesOf } from '../../src/machines/engine/queue-names.ts';
import { signature } from '../../src/machines/nightly/notify.ts';
import { createSeal } from '../../src/machines/runs/seal.ts';
import { statusPlace } from '../../src/machines/status/status-server.ts';
import { createLanes } from '../../src/machines/working/alone.ts';
import type { PageReport } from '../../src/model/report.ts';
import { pageReport } from '../helpers/hand-made-report.ts';

/** Work that is over when it is told so. */
function held() {
  let end: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}

test('work goes on side by side, and what has to be alone waits for it, and keeps other from beginning', async () => {
  const lanes = createLanes();
  const log: string[] = [];
  const [first, second, alone, after] = [held(), held(), held(), held()];
  const noting = (name: string, until: Promise<void>) => async () => {
    log.push(`${name} begins`);
    await until;
    log.push(`${name} ends`);
  };
  const all = [
    lanes.beside(noting('first', first.promise)),
    lanes.beside(noting('second', second.promise)),
    lanes.alone(noting('alone', alone.promise)),
    lanes.beside(noting('after', after.promise)),
  ];
  await setImmediate();
  expect(log).toEqual(['first begins', 'second begins']);
  first.end();
  await setImmediate();
  expect(log.slice(2)).toEqual(['first ends']);
  second.end();
  await setImmediate();
  expect(log.slice(3)).toEqual(['second ends', 'alone begins']);
  alone.end();
  await setImmediate();
  expect(log.slice(5)).toEqual(['alone ends', 'after begins']);
  after.end();
  await Promise.all(all);
});

test('what has to be alone and fails lets the next begin', async () => {
  const lanes = createLanes();
  await expect(lanes.alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await lanes.alone(async () => 'next')).toBe('next');
  expect(await lanes.beside(async () => 'beside')).toBe('beside');
});

test('a seal is opened by its secret and salt alone, and not where it was changed', () => {
  const seal = createSeal('the ferry runs at seven', 'run-1');
  const closed = seal.close('open sesame');
  expect(JSON.stringify(closed)).not.toContain('sesame');
  expect(seal.open(closed)).toBe('open sesame');
  expect(seal.close('open sesame')).not.toEqual(closed);
  const bytes = Buffer.from(closed.sealed, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => seal.open({ sealed: bytes.toString('base64') })).toThrow();
  expect(() => createSeal('at eight', 'run-1').open(closed)).toThrow();
  expect(() => createSeal('the ferry runs at seven', 'run-2').open(closed)).toThrow();
  // A tag that is cut off proves nothing.
  expect(() => seal.open({ sealed: closed.sealed.slice(0, 24) })).toThrow();
});

test.each([
  ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
  ['rediss://user:secret@queue.example:6380/2', 'rediss://queue.example:6380/2'],
  ['redis://:secret@[::1]:6379/', 'redis://[::1]:6379'],
])('%s is told as %s', (text, shown) => {
  expect(queueAddress(text)).toEqual({ href: text, shown });
});

test('each host has a queue of its own, whose name has no colons', () => {
  expect(['', 'paper.example', 'paper.example:8080', '[2001:db8::1]:80'].map(pagesOf)).toEqual([
    'pages.here',
    'pages.paper.example',
    'pages.paper.example_8080',
    'pages.[2001_db8__1]_80',
  ]);
});

test.each([
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:80', { host: '0.0.0.0', port: 80 }],
  ['[::]:9464', { host: '::', port: 9464 }],
  ['worker.example:1', { host: 'worker.example', port: 1 }],
])('%s is where the state is told', (text, place) => {
  expect(statusPlace(text)).toEqual(place);
});

test.each(['', 'x', '70000', ':80', '127.0.0.1', '127.0.0.1:', 'http://127.0.0.1:80'])(
  '“%s” is no place for it',
  (text) => {
    expect(() => statusPlace(text)).toThrow('is no place to tell the state at');
  },
);

test('a signature holds for its time and its body alone', () => {
  const [one, two, three] = [
    signature('{"a":1}', 'secret', 1_700_000_000),
    signature('{"a":2}', 'secret', 1_700_000_000),
    signature('{"a":1}', 'secret', 1_700_000_001),
  ];
  expect(one).toMatch(/^t=1700000000,v1=[0-9a-f]{64}$/);
  expect(new Set([one, two, three].map((text) => text?.split('v1=')[1])).size).toBe(3);
});

test('an address that leads to the page of another is told under that one, the first of several, and not under one in error', () => {
  const joining = createJoining();
  const add = (position: number, asked: string | null, more: Partial<PageReport>, manner = 'm') => {
    const report = { ...pageReport(), url: asked ?? 'own', ...more };
    joining.add({ position, page: { report, manner, failOn: 'moderate' } }, asked);
  };
  const at = (path: string) => `https://paper.example${path}`;
  const error = { code: 'http-error', message: 'x', hint: 'y' } as PageReport['error'];
  add(0, at('/short'), { finalUrl: at('/story') });
  add(1, at('/story'), { finalUrl: at('/story') });
  add(2, at('/story#top'), { finalUrl: at('/story#top') }, 'otherwise');
  add(3, at('/x'), { finalUrl: at('/y') });
  add(4, at('/z'), { finalUrl: at('/y') });
  add(5, at('/gone'), { finalUrl: at('/gone'), error });
  add(6, at('/to-gone'), { finalUrl: at('/gone') });
  add(7, at('/failed'), { finalUrl: at('/story'), error });
  add(8, null, { finalUrl: null });
  expect(joining.joined('en').map(({ position, report }) => [position, report.sameAs])).toEqual([
    [0, at('/story')],
    [4, at('/x')],
  ]);
});
