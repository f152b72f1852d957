import { expect, test } from '@jest/globals';
import { sitemapEntries } from '../../src/targets/sitemaps/sitemap-entries.ts';
import { decoded } from '../../src/targets/sources/decoded.ts';
import type { Reading } from '../../src/targets/sources/reading.ts';
import { sniff } from '../../src/targets/sources/sniff.ts';
import { sitemap } from '../helpers/sources.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = text.length || 1): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of sitemapEntries(inPieces(text, size))) readings.push(reading);
  return readings;
}

async function addresses(text: string): Promise<string[]> {
  return (await read(text)).flatMap((one) => (one.kind === 'entry' ? one.address : []));
}

test('entries come with their dates and lines, in whichever pieces the text comes', async () => {
  const text = sitemap(['https://a.test/one', '2026-11-28'], 'https://a.test/two');
  const whole = await read(text);
  expect(whole).toEqual([
    expect.objectContaining({ address: 'https://a.test/one', changed: '2026-11-28', line: 3 }),
    expect.objectContaining({ address: 'https://a.test/two', changed: null, line: 4 }),
  ]);
  for (const size of [1, 2, 7, 64]) expect(await read(text, size)).toEqual(whole);
});

test('a page counts, and not its pictures, films and other languages', async () => {
  const text = `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i" xmlns:video="v" xmlns:xhtml="x">
    <s:url><s:loc><![CDATA[https://a.test/ferry?a=1&b=2]]></s:loc>
      <xhtml:link rel="alternate" hreflang="he" href="https://a.test/he/ferry"/>
      <image:image><image:loc>https://a.test/ferry.jpg</image:loc></image:image>
      <video:video><video:content_loc>https://a.test/ferry.mp4</video:content_loc></video:video>
    </s:url></s:urlset>`;
  expect(await addresses(text)).toEqual(['https://a.test/ferry?a=1&b=2']);
});

test('a news sitemap’s day of publication counts where nothing says when a page was changed', async () => {
  const news =
    '<news:news><news:publication_date>2026-11-29T08:00Z</news:publication_date></news:news>';
  const text = `<urlset xmlns:news="n"><url><loc>https://a.test/a</loc>${news}</url><url><loc>https://a.test/b</loc><lastmod>2026-11-30</lastmod>${news}</url></urlset>`;
  expect(await read(text)).toMatchObject([
    { changed: '2026-11-29T08:00Z' },
    { changed: '2026-11-30' },
  ]);
});

test.each([
  [
    'an end that is missing',
    '<urlset>\n<url>\n<loc>https://a.test/a\n</url>\n<url><loc>https://a.test/b</loc></url></urlset>',
    4,
    '</loc>',
    2,
  ],
  [
    'a text that is cut off',
    '<urlset>\n<url><loc>https://a.test/a</loc></url>\n<url><loc>https://a.te',
    3,
    '</loc>',
    1,
  ],
  [
    'an entry without an address',
    '<urlset>\n<url><lastmod>2026-11-28</lastmod></url>\n<url><loc>https://a.test/a</loc></url></urlset>',
    2,
    '<loc>https://…</loc>',
    1,
  ],
  [
    'an end too many',
    '<urlset>\n<url><loc>https://a.test/a</loc></url></url>\n<url><loc>https://a.test/b</loc></url></urlset>',
    2,
    '</urlset>',
    2,
  ],
])('%s is told by its line, and the rest is read', async (_what, text, line, expected, entries) => {
  const readings = await read(text);
  expect(readings.filter(({ kind }) => kind === 'fault')).toEqual([
    { kind: 'fault', line, expected },
  ]);
  expect(readings.filter(({ kind }) => kind === 'entry')).toHaveLength(entries);
});

test('a lone & is read as it is meant, and told once', async () => {
  const text =
    '<urlset>\n<url><loc>https://a.test/?a=1&b=2</loc></url>\n<url><loc>https://a.test/?c&d</loc></url></urlset>';
  expect(await addresses(text)).toEqual(['https://a.test/?a=1&b=2', 'https://a.test/?c&d']);
  expect((await read(text)).at(-1)).toEqual({ kind: 'harmless', line: 2, expected: '&amp;' });
});

test('entities of its own are not expanded, whatever they would grow to', async () => {
  const bomb = Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};&e${at};">`,
  );
  const text = `<!DOCTYPE urlset [<!ENTITY e0 "lol">${bomb.join('')}]><urlset><url><loc>https://a.test/&e20;</loc></url></urlset>`;
  expect(await addresses(text)).toEqual(['https://a.test/&e20;']);
});

test('what has no end fills no memory', async () => {
  const before = process.memoryUsage().heapUsed;
  async function* deep() {
    yield '<urlset>';
    for (let count = 0; count < 2000; count += 1) yield '<url>'.repeat(1000);
  }
  async function* long() {
    yield '<urlset><url><loc>https://a.test/';
    for (let count = 0; count < 2000; count += 1) yield 'a'.repeat(10_000);
  }
  async function* attribute() {
    yield '<urlset><url a="';
    for (let count = 0; count < 2000; count += 1) yield 'a'.repeat(10_000);
  }
  for (const texts of [deep(), long(), attribute()]) {
    const kinds: string[] = [];
    for await (const { kind } of sitemapEntries(texts)) kinds.push(kind);
    expect(new Set(kinds)).toEqual(new Set(['fault']));
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150e6);
});

async function decodedText(bytes: Uint8Array, type = ''): Promise<string> {
  async function* source() {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
  }
  let text = '';
  for await (const part of await decoded(source(), type)) text += part;
  return text;
}

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFF<a>שלום</a>'), ''],
  ['UTF-16 with a mark', Buffer.from('\uFEFF<a>שלום</a>', 'utf16le'), ''],
  [
    'UTF-16 without one',
    Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>שלום</a>', 'utf16le'),
    '',
  ],
  [
    'what the declaration says',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1255"?><a>'),
      Buffer.of(0xf9, 0xec, 0xe5, 0xed),
      Buffer.from('</a>'),
    ]),
    '',
  ],
  [
    'what the server says',
    Buffer.concat([Buffer.from('<a>'), Buffer.of(0xf9, 0xec, 0xe5, 0xed), Buffer.from('</a>')]),
    'text/xml; charset=iso-8859-8',
  ],
  [
    'UTF-8 that calls itself UTF-16',
    Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>שלום</a>'),
    '',
  ],
])('the encoding is told: %s', async (_what, bytes, type) => {
  expect(await decodedText(bytes, type)).toMatch(/<a>שלום<\/a>$/);
});

test('an encoding that nobody knows is told', async () => {
  await expect(
    decodedText(Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>')),
  ).rejects.toMatchObject({
    fault: { why: 'unknown-encoding', detail: 'klingon' },
  });
});

test.each([
  ['sitemap', '\n<?xml version="1.0"?>\n<!-- <rss> --><urlset>'],
  ['sitemap', '<ns:sitemapindex xmlns:ns="x">'],
  ['feed', '<?xml version="1.0"?><rss version="2.0">'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', '<rdf:RDF xmlns:rdf="x">'],
  ['feed', '{ "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "items": [] }'],
  ['list', '# pages\n\nhttps://a.test/one\n'],
  ['html', '<!DOCTYPE html><title>A page</title>'],
  ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
  ['other', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['other', '{ "name": "a package" }'],
  ['other', 'Nothing of all that.'],
  ['other', `<!--${'-><!--'.repeat(3000)}`],
])('%s is told by the content %j', (kind, text) => {
  expect(sniff(text)).toBe(kind);
});

test('a lone & is mended in whichever pieces the text comes, and in no CDATA', async () => {
  const text =
    '<urlset><url><loc>https://a.test/?a&b=1&amp;c&#38;d&lt</loc></url><url><loc><![CDATA[https://a.test/?a&b]]></loc></url></urlset>';
  const whole = ['https://a.test/?a&b=1&c&d&lt', 'https://a.test/?a&b'];
  for (const size of [1, 3, 10, 500]) {
    const entries = (await read(text, size)).filter(({ kind }) => kind === 'entry');
    expect(entries.map((entry) => Reflect.get(entry, 'address'))).toEqual(whole);
  }
});

test.each(['<', '&', '&none;', ']]>', '<![CDATA[', '<a>', '<url></url>'])(
  'a text that has nothing but %s is given up in little time',
  async (sign) => {
    async function* hostile() {
      yield '<urlset><url><loc>';
      for (let count = 0; count < 300; count += 1) yield sign.repeat(20_000);
    }
    const start = performance.now();
    for await (const { kind } of sitemapEntries(hostile())) expect(kind).not.toBe('entry');
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);
