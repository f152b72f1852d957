import { expect, test } from '@jest/globals';
import { patiently } from '../../src/browser/reach/resolve.ts';

const FOUND = [{ address: '203.0.113.10', family: 4 }];

test('few names are looked up at once, each once at a time, and each is answered', async () => {
  const open: { name: string; answer(): void }[] = [];
  const resolve = patiently(
    (name) => new Promise((done) => open.push({ name, answer: () => done(FOUND) })),
  );
  const names = ['a', 'a', 'b', 'c', 'd', 'e'];
  const answers = names.map((name) => resolve(name));
  expect(open.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  for (let at = 0; at < 5; at += 1) {
    open[at]?.answer();
    await answers[at];
  }
  expect(await Promise.all(answers)).toEqual(names.map(() => FOUND));
  expect(open.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('what nobody knows is asked for again after a minute, what is known each time', async () => {
  const asked: string[] = [];
  let now = 0;
  const resolve = patiently(
    async (name) => {
      asked.push(name);
      return name === 'known' ? FOUND : [];
    },
    () => now,
  );
  for (const at of [0, 59_000, 61_000]) {
    now = at;
    await resolve('known');
    await resolve('unknown');
  }
  expect(asked).toEqual(['known', 'unknown', 'known', 'known', 'unknown']);
});
