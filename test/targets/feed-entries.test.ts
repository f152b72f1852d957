import { expect, test } from '@jest/globals';
import { feedEntries } from '../../src/targets/feeds/feed-entries.ts';
import type { Reading } from '../../src/targets/sources/reading.ts';

async function read(text: string, size = 50): Promise<Reading[]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const readings: Reading[] = [];
  for await (const reading of feedEntries(pieces())) readings.push(reading);
  return readings;
}

async function named(text: string): Promise<[string, string | null][]> {
  const readings = await read(text);
  return readings.flatMap((one) => (one.kind === 'entry' ? [[one.address, one.changed]] : []));
}

const rss = (...items: string[]) =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:atom="a" xmlns:dc="d" xmlns:media="m" xmlns:feedburner="f"><channel><title>The paper</title><link>https://a.test/</link><atom:link rel="self" href="https://a.test/feed"/>\n${items.map((item) => `<item>${item}</item>`).join('\n')}\n</channel></rss>`;

test.each([
  ['a link', '<link> https://a.test/ferry </link>', 'https://a.test/ferry'],
  [
    'a link in CDATA',
    '<link><![CDATA[https://a.test/?a=1&b=2]]></link>',
    'https://a.test/?a=1&b=2',
  ],
  ['a permanent name', '<guid>https://a.test/ferry</guid>', 'https://a.test/ferry'],
  [
    'the page behind a counter',
    '<link>https://count.test/1</link><feedburner:origLink>https://a.test/ferry</feedburner:origLink>',
    'https://a.test/ferry',
  ],
  [
    'a link and not that of another vocabulary',
    '<media:link>https://a.test/film</media:link><atom:link href="https://a.test/x"/><link>https://a.test/ferry</link>',
    'https://a.test/ferry',
  ],
])('an entry of RSS is named by %s', async (_what, item, address) => {
  expect(await named(rss(item))).toEqual([[address, null]]);
});

test('what has no page names none', async () => {
  const items = [
    '<title>Words alone</title>',
    '<guid isPermaLink="false">https://a.test/no</guid>',
    '<guid>tag:a.test,2026:1</guid>',
  ];
  expect(await read(rss(...items))).toEqual([]);
});

test('the day on which an entry was changed, by what says it best', async () => {
  const link = '<link>https://a.test/ferry</link>';
  expect(
    await named(
      rss(
        `${link}<pubDate>Sun, 29 Nov 2026 08:00:00 GMT</pubDate><dc:date>2026-11-28</dc:date>`,
        `${link}<dc:date>2026-11-28</dc:date>`,
      ),
    ),
  ).toEqual([
    ['https://a.test/ferry', 'Sun, 29 Nov 2026 08:00:00 GMT'],
    ['https://a.test/ferry', '2026-11-28'],
  ]);
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.test/news/"><entry xml:base="2026/"><link rel="enclosure" href="film.mp4"/><link href="ferry"/><published>2026-11-01</published><updated>2026-11-29</updated></entry></feed>`;
  expect(await named(atom)).toEqual([['https://a.test/news/2026/ferry', '2026-11-29']]);
});

test('of a feed that is cut off or broken the rest is read, and the line told', async () => {
  const text = rss('<link>https://a.test/a</link>', '<link>https://a.test/b</link>');
  const cut = await read(text.slice(0, text.indexOf('/b</link>')));
  expect(cut).toEqual([
    expect.objectContaining({ kind: 'entry', address: 'https://a.test/a', line: 3 }),
    { kind: 'fault', line: 4, expected: '</link>' },
  ]);
  const broken = await read(text.replace('a</link>', 'a'));
  expect(broken.filter(({ kind }) => kind === 'entry')).toHaveLength(2);
  expect(broken.filter(({ kind }) => kind === 'fault')).toEqual([
    { kind: 'fault', line: 3, expected: '</link>' },
  ]);
});

test('of a JSON Feed that is cut off nothing is read, and the line told', async () => {
  const feed = JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ url: 'https://a.test/a' }, { external_url: 'https://b.test/' }, { url: 7 }, null],
    },
    null,
    1,
  );
  expect(await named(feed)).toEqual([
    ['https://a.test/a', null],
    ['https://b.test/', null],
  ]);
  const lines = feed.split('\n');
  expect(await read(lines.slice(0, 5).join('\n'))).toEqual([
    { kind: 'fault', line: 5, expected: '}' },
  ]);
});
