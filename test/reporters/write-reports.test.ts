import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checks,
  FORMATS,
  type Format,
  type PagedReport,
  type Report,
  type ReportFile,
  reporters,
  writeReports,
} from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { named, pictureOf } from '../helpers/pictures.ts';
import { renderFiles } from '../helpers/render.ts';
import { withStored } from '../helpers/stored.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'presscheck-write-'));
const context = { checks };

test('every format tells the same of pages in a journal as of pages in memory', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport(), async (report) => {
      const inMemory = { ...report, pages: report.pages.map(named) };
      await withStored(report, (stored) => {
        for (const format of FORMATS)
          expect(renderFiles(format, stored)).toEqual(renderFiles(format, inMemory));
      });
    }),
    { numRuns: 30 },
  );
});

/** A report of many pages that are made when they are read; `log` hears of each. */
function endless(count: number, log: string[]): PagedReport {
  return {
    ...reportOf([]),
    pages: {
      *[Symbol.iterator]() {
        log.push('begin');
        for (let at = 0; at < count; at += 1) {
          log.push('read');
          yield pageReport({
            url: `/${at}.html`,
            checks: [checkResult({ findings: [finding({ message: 'x'.repeat(5000) })] })],
          });
        }
      },
    },
  };
}

function* partsOf(format: Format, report: PagedReport): Generator<string> {
  const { files, render } = reporters[format];
  if (!files) yield* render(report, context);
  else for (const { parts } of files(report, context)) yield* parts;
}

/** They tell a finding once for all its pages. */
const NOT_BY_PAGE = ['markdown', 'gitlab'];

test.each(FORMATS.filter((format) => !NOT_BY_PAGE.includes(format)))(
  '%s is told page by page, in parts of a page at most',
  (format) => {
    const log: string[] = [];
    const lengths: number[] = [];
    for (const part of partsOf(format, endless(200, log))) {
      lengths.push(part.length);
      if (part.includes('xxxxx')) log.push('told');
    }
    const passes = log.join(' ').split('begin');
    const telling = passes.findLast((pass) => pass.includes('told')) ?? '';
    expect(telling.match(/told/g)?.length).toBeGreaterThanOrEqual(200);
    // What is read is told before the next page is read.
    expect(telling).not.toMatch(/read read/);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(total).toBeGreaterThan(1_000_000);
    expect(Math.max(...lengths)).toBeLessThan(30_000);
  },
);

const shot = (text: string) => ({
  name: 'page',
  picture: pictureOf(text),
  width: 1280,
  height: 900,
  boxes: [],
});
const box = { x: 1, y: 2, width: 30, height: 40 };
const pictured = (...texts: string[]): Report =>
  reportOf(
    texts.map((text, at) =>
      pageReport({
        url: `/${at}.html`,
        picture: shot(text),
        filmStrip: [shot(text)],
        checks: [checkResult({ findings: [finding({ box })] })],
      }),
    ),
  );

test('pictures stand beside the report, each once, and both formats name them', async () => {
  const folder = newFolder();
  const report = pictured('one', 'two', 'one');
  const { paths, problems } = await writeReports(report, ['json', 'html'], folder, context);
  expect({ paths, problems }).toEqual({
    paths: [join(folder, 'report.json'), join(folder, 'index.html')],
    problems: [],
  });
  const files = readdirSync(join(folder, 'pictures'));
  expect(files.map((file) => readFileSync(join(folder, 'pictures', file), 'utf8')).sort()).toEqual([
    'one',
    'two',
  ]);
  const html = readdirSync(join(folder, 'pages')).map((name) =>
    readFileSync(join(folder, 'pages', name), 'utf8'),
  );
  const json = readFileSync(join(folder, 'report.json'), 'utf8');
  expect(html).toHaveLength(3);
  for (const text of [html.join(''), json]) {
    expect(text).not.toContain('base64');
    for (const file of files) expect(text).toContain(`pictures/${file}`);
  }
  for (const text of html) expect(text).toContain('href="../pictures/');
});

test('pictures of a journal are copied, and without a format that shows them there are none', async () => {
  const report = pictured('one', 'two');
  await withStored(report, async (stored, journal) => {
    const folder = newFolder();
    const from = { pictures: journal.folder };
    await writeReports(stored, ['csv', 'junit'], folder, context, from);
    expect(existsSync(join(folder, 'pictures'))).toBe(false);
    await writeReports(stored, ['html'], folder, context, from);
    expect(readdirSync(join(folder, 'pictures'))).toHaveLength(2);
  });
});

test('pictures of an earlier report go with it, and nothing else does', async () => {
  const folder = newFolder();
  const write = (report: Report, ...formats: string[]) =>
    writeReports(report, formats, folder, context);
  await write(pictured('old', 'both'), 'json', 'html');
  writeFileSync(join(folder, 'pictures', 'mine.png'), 'mine');
  // index.html is still the earlier one and shows its pictures.
  await write(pictured('both', 'new'), 'json');
  expect(readdirSync(join(folder, 'pictures'))).toHaveLength(4);
  await write(pictured('both', 'new'), 'json', 'html');
  const kept = readdirSync(join(folder, 'pictures'));
  expect(kept.map((file) => readFileSync(join(folder, 'pictures', file), 'utf8')).sort()).toEqual([
    'both',
    'mine',
    'new',
  ]);
});

test('documents of an earlier report go with it, and nothing else does', async () => {
  const folder = newFolder();
  const write = (report: Report) => writeReports(report, ['html'], folder, context);
  await write(pictured('a', 'b', 'c'));
  const earlier = readdirSync(join(folder, 'pages'));
  // Files of others, one by a name that ours might have.
  for (const name of ['0123456789ab.html', 'story.html'])
    writeFileSync(join(folder, 'pages', name), '<!doctype html><title>Mine</title>');
  await write(pictured('a', 'b'));
  const kept = readdirSync(join(folder, 'pages'));
  expect(kept.filter((name) => earlier.includes(name))).toHaveLength(2);
  expect(kept).toEqual(expect.arrayContaining(['0123456789ab.html', 'story.html']));
  await write(pictured('a'));
  expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['0123456789ab.html', 'story.html']);
});

test('pictures that cannot be written are one line, and formats without them are there', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'pictures'), 'a file in the way');
  const { paths, problems } = await writeReports(
    pictured('one'),
    ['json', 'html', 'csv'],
    folder,
    context,
  );
  expect(paths).toEqual([join(folder, 'findings.csv')]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/pictures.*cannot be written/);
  expect(existsSync(join(folder, 'report.json'))).toBe(false);
});

test('a report that breaks off leaves the one that was there, and nothing beside it', async () => {
  const folder = newFolder();
  const fine = reportOf([pageReport()]);
  await writeReports(fine, ['json'], folder, context);
  const before = readFileSync(join(folder, 'report.json'), 'utf8');
  const broken: PagedReport = {
    ...fine,
    pages: {
      *[Symbol.iterator]() {
        yield pageReport();
        throw new Error('The disk is gone.');
      },
    },
  };
  await expect(writeReports(broken, ['json'], folder, context)).rejects.toThrow(/disk is gone/);
  expect(readdirSync(folder)).toEqual(['report.json']);
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(before);
});

test('of a report of many documents that breaks off nothing is written any more, and no index leads to it', async () => {
  const folder = newFolder();
  const { pages } = pictured('a', 'b', 'c', 'd', 'e');
  let passes = 0;
  const broken: PagedReport = {
    ...reportOf(pages),
    pages: {
      *[Symbol.iterator]() {
        passes += 1;
        // Pictures and the overview are there; the documents are being written.
        const isLast = passes === 3;
        for (const [at, page] of pages.entries()) {
          if (isLast && at === 3) throw new Error('The disk is gone.');
          yield page;
        }
      },
    },
  };
  await expect(writeReports(broken, ['html'], folder, context)).rejects.toThrow(/disk is gone/);
  const left = readdirSync(join(folder, 'pages'));
  expect(left).toHaveLength(3);
  expect(left.every((name) => name.endsWith('.html'))).toBe(true);
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
});

test('a file that cannot take its place is named, and nothing is left of it', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'report.json', 'x'), { recursive: true });
  const { problems } = await writeReports(reportOf([pageReport()]), ['json'], folder, context);
  expect(problems).toEqual([expect.stringMatching(/report\.json” cannot be written \(E/)]);
  expect(readdirSync(folder)).toEqual(['report.json']);
});

test('a report of many megabytes is written whole', async () => {
  const folder = newFolder();
  await writeReports(endless(3000, []), ['json'], folder, context);
  const file = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ReportFile;
  expect(file.pages).toHaveLength(3000);
  expect(file.pages.at(-1)?.url).toBe('/2999.html');
});
