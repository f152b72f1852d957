import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openJournal, type PageReport } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import { checkResult, finding, pageReport } from '../helpers/hand-made-report.ts';
import { named, pictureOf } from '../helpers/pictures.ts';
import { withStored } from '../helpers/stored.ts';

/** A page of some 200,000 characters, half of which take more than one byte. */
function longPage(at: number): PageReport {
  const html = `<p>${at}${'é\n'.repeat(50_000)}</p>`;
  return pageReport({
    url: `/${at}.html`,
    checks: [checkResult({ findings: [finding({ html }), finding({ html })] })],
  });
}

test('pages of many megabytes are read in the order of their places, however often', () => {
  const journal = openJournal();
  const places = Array.from({ length: 60 }, (_, at) => (at * 7) % 60);
  for (const at of places) journal.pages.keep(at, longPage(at));
  expect(statSync(join(journal.folder, 'pages.jsonl')).size).toBeGreaterThan(15_000_000);
  for (let times = 0; times < 2; times += 1) {
    let at = 0;
    for (const page of journal.pages) {
      expect(page.url).toBe(`/${at}.html`);
      at += 1;
    }
    expect(at).toBe(60);
  }
  expect([...journal.pages][59]).toEqual(longPage(59));
  journal.close();
});

test('a page may be kept while others are read, and takes the place of one that was there', () => {
  const journal = openJournal();
  journal.pages.keep(0, pageReport({ url: '/a' }));
  journal.pages.keep(1, pageReport({ url: '/b' }));
  const read: string[] = [];
  for (const { url } of journal.pages) {
    if (read.length === 0) journal.pages.keep(2, pageReport({ url: '/c' }));
    read.push(url);
  }
  journal.pages.keep(0, pageReport({ url: '/new' }));
  expect(read).toEqual(['/a', '/b', '/c']);
  expect([...journal.pages].map(({ url }) => url)).toEqual(['/new', '/b', '/c']);
  journal.close();
});

test('whatever a page says is read as it was kept', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport(), async (report) => {
      await withStored(report, ({ pages, rootCauses }) => {
        expect([...pages]).toEqual(report.pages.map(named));
        expect([...rootCauses]).toEqual(report.rootCauses);
      });
    }),
    { numRuns: 60 },
  );
});

test('a picture is one file however often it shows, and its name is of its content alone', async () => {
  const shot = (text: string) => ({
    name: '../../x',
    picture: pictureOf(text),
    width: 10,
    height: 10,
    boxes: [],
  });
  const journal = openJournal();
  for (let at = 0; at < 20; at += 1)
    journal.pages.keep(
      at,
      pageReport({ picture: shot('same'), filmStrip: [shot('same'), shot(`odd ${at % 2}`)] }),
    );
  const files = readdirSync(join(journal.folder, 'pictures'));
  expect(files).toHaveLength(3);
  for (const file of files) expect(file).toMatch(/^[0-9a-f]{32}\.webp$/);
  const [first, second] = journal.pages;
  expect(second?.picture).toEqual(first?.picture);
  const bytes = readFileSync(join(journal.folder, first?.picture?.picture ?? ''), 'utf8');
  expect(bytes).toBe('same');
  journal.close();
});

test('what is no picture of a browser becomes no file', async () => {
  const picture = (address: string) => ({
    name: '200 %',
    picture: address,
    width: 1,
    height: 1,
    boxes: [],
  });
  const page = pageReport({
    picture: picture('data:image/svg+xml;base64,AAAA'),
    filmStrip: [picture('pictures/../../../etc/passwd'), picture('https://example.org/x.png')],
  });
  const journal = openJournal();
  journal.pages.keep(0, page);
  expect([...journal.pages]).toMatchObject([{ picture: null, filmStrip: [] }]);
  expect(readdirSync(join(journal.folder, 'pictures'))).toEqual([]);
  journal.close();
});

test('a journal that is closed is gone', () => {
  const journal = openJournal();
  journal.pages.keep(0, pageReport());
  expect(existsSync(join(journal.folder, 'pages.jsonl'))).toBe(true);
  journal.close();
  expect(existsSync(journal.folder)).toBe(false);
});
