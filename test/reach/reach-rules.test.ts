import { expect, test } from '@jest/globals';
import { reachRules } from '../../src/browser/reach/reach-rules.ts';

/** A name server that gives each name its answers one after the other, and the last of them from then on. */
function answering(answers: Readonly<Record<string, string[][]>>) {
  return async (name: string) => {
    const left = answers[name] ?? [];
    const addresses = (left.length > 1 ? left.shift() : left[0]) ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}

const PUBLIC = '203.0.113.10';
const none = { named: [], onlyHosts: null };

test('a public name is reached at its public addresses only', async () => {
  const find = reachRules(none, answering({ 'news.example': [['10.0.0.1', PUBLIC, '::1']] }));
  expect(await find('news.example')).toEqual([{ address: PUBLIC, family: 4 }]);
});

test('a name or an address that is near is refused', async () => {
  const find = reachRules(none, answering({ 'inside.example': [['10.0.0.1']] }));
  expect(await find('inside.example')).toEqual({ why: 'too-near', space: 'private' });
  expect(await find('[::1]')).toEqual({ why: 'too-near', space: 'loopback' });
  expect(await find('nobody.example')).toEqual({ why: 'not-found' });
});

test('a named host is reached where it is, however it is written', async () => {
  const find = reachRules(
    { named: ['Inside.Example.', '[::1]'], onlyHosts: null },
    answering({ 'inside.example': [['10.0.0.1']] }),
  );
  expect(await find('inside.example')).toEqual([{ address: '10.0.0.1', family: 4 }]);
  expect(await find('::1')).toEqual([{ address: '::1', family: 6 }]);
});

test.each([
  ['public, then near', [[PUBLIC], ['127.0.0.1']]],
  ['near, then public', [['127.0.0.1'], [PUBLIC], ['127.0.0.1']]],
])('a named host that is elsewhere the second time is refused: %s', async (_, answers) => {
  const options = { named: ['news.example'], onlyHosts: null };
  const find = reachRules(options, answering({ 'news.example': answers }));
  expect(Array.isArray(await find('news.example'))).toBe(true);
  expect(await find('news.example')).toMatchObject({ why: 'too-near' });
});

test('where only some hosts may be asked, no name is looked up for another', async () => {
  const asked: string[] = [];
  const find = reachRules({ named: [], onlyHosts: ['news.example'] }, async (name) => {
    asked.push(name);
    return [{ address: PUBLIC, family: 4 }];
  });
  expect(await find('ads.example')).toEqual({ why: 'not-allowed' });
  expect(await find(PUBLIC)).toEqual({ why: 'not-allowed' });
  expect(await find('news.example')).toHaveLength(1);
  expect(asked).toEqual(['news.example']);
});
