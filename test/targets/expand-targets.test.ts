import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { openFetcher } from '../../src/browser/fetching/open-fetcher.ts';
import { reporterContext, writeReports } from '../../src/index.ts';
import { usageWords } from '../../src/model/usage/usage.words.ts';
import { expandTargets } from '../../src/targets/expand-targets.ts';
import type { ExpandedTargets } from '../../src/targets/page-target.ts';
import { pageReport, reportOf } from '../helpers/hand-made-report.ts';

const open: ExpandedTargets[] = [];
let outer: string;
let site: string;

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'presscheck-targets-'));
  site = join(outer, 'site');
  mkdirSync(join(site, 'news'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'front');
  writeFileSync(join(site, 'news', 'storm.html'), 'storm');
});

afterAll(() => Promise.all(open.map((targets) => targets.close())));

async function expand(options: Parameters<typeof expandTargets>[0]): Promise<ExpandedTargets> {
  const targets = await expandTargets(options, openFetcher({}));
  open.push(targets);
  return targets;
}

function told({ notices }: ExpandedTargets): string[] {
  return notices.map((tell) => tell(usageWords));
}

test('whatever is called a page and cannot be read is told by name, and nothing of it is opened', async () => {
  writeFileSync(join(outer, 'other.html'), 'outside');
  execFileSync('mkfifo', [join(site, 'pipe.html')]);
  mkdirSync(join(site, 'folder.html'));
  symlinkSync('nowhere.html', join(site, 'broken.html'));
  symlinkSync('circle.html', join(site, 'circle.html'));
  symlinkSync('../other.html', join(site, 'outside.html'));
  symlinkSync('/dev/null', join(site, 'device.html'));
  symlinkSync('index.html', join(site, 'alias.html'));
  const { pages } = await expand({ targets: [site] });
  expect(pages.map(({ url, fault }) => [url, fault?.cause ?? null])).toEqual([
    ['/alias.html', null],
    ['/broken.html', 'broken-link'],
    ['/circle.html', 'broken-link'],
    ['/device.html', 'outside-folder'],
    ['/folder.html', 'not-a-file'],
    ['/index.html', null],
    ['/news/storm.html', null],
    ['/outside.html', 'outside-folder'],
    ['/pipe.html', 'not-a-file'],
  ]);
});

test('a folder that is called a page and holds some is a folder', async () => {
  mkdirSync(join(site, 'section.html'));
  writeFileSync(join(site, 'section.html', 'index.html'), 'section');
  const { pages } = await expand({ targets: [site], include: ['section.html/**'] });
  expect(pages).toMatchObject([{ url: '/section.html/index.html' }]);
  expect(pages[0]?.fault).toBeUndefined();
  expect(await (await fetch(pages[0]?.address ?? '')).text()).toBe('section');
});

test('a file that is named as a target and is none is told so', async () => {
  execFileSync('mkfifo', [join(site, 'pipe.html')]);
  const { pages } = await expand({ targets: [join(site, 'pipe.html')] });
  expect(pages).toMatchObject([{ fault: { cause: 'not-a-file', kind: 'pipe' } }]);
});

test('a page that several targets name is audited once', async () => {
  symlinkSync(site, join(outer, 'again'));
  const { pages } = await expand({
    targets: [
      site,
      join(site, 'index.html'),
      join(site, 'news', 'storm.html'),
      join(site, 'news'),
      join(outer, 'again'),
      join(outer, 'again', 'news', '..', 'index.html'),
    ],
  });
  expect(pages.map(({ url }) => url)).toEqual(['/index.html', '/news/storm.html']);
});

test('a folder and a file of the same name are two pages', async () => {
  writeFileSync(join(site, 'news.html'), 'news as a file');
  writeFileSync(join(site, 'news', 'index.html'), 'news as a folder');
  const { pages } = await expand({ targets: [site], include: ['news.html', 'news/index.html'] });
  const texts = await Promise.all(pages.map(async ({ address }) => (await fetch(address)).text()));
  expect(texts).toEqual(['news as a file', 'news as a folder']);
});

test('patterns are held against names as they are shown, also over a line feed', async () => {
  writeFileSync(join(site, 'two\nlines.html'), 'two');
  writeFileSync(
    Buffer.concat([Buffer.from(`${site}/caf`), Buffer.of(0xe9), Buffer.from('.html')]),
    'bytes',
  );
  const { pages } = await expand({ targets: [site], include: ['*.html'], exclude: ['index.*'] });
  expect(pages.map(({ url }) => url)).toEqual(['/caf\\xE9.html', '/two\\x0Alines.html']);
  writeFileSync(join(site, 'עמוד.html'), 'letters');
  const { pages: letters } = await expand({ targets: [site], include: ['?מוד.html'] });
  expect(letters.map(({ url }) => url)).toEqual(['/עמוד.html']);
  const { pages: left } = await expand({ targets: [site], exclude: ['two*', 'caf*', 'ע*'] });
  expect(left.map(({ url }) => url)).toEqual(['/index.html', '/news/storm.html']);
});

test('a report that presscheck wrote is no page of the folder that it lies in, unless it is asked for', async () => {
  const reports = join(site, 'quality', 'reports');
  await writeReports(reportOf([pageReport()]), ['html'], reports, reporterContext());
  const targets = await expand({ targets: [site] });
  expect(targets.pages.map(({ url }) => url)).toEqual(['/index.html', '/news/storm.html']);
  expect(told(targets)).toEqual([
    `“${site}” holds reports that presscheck wrote. They are not audited as its pages: quality/reports/index.html.`,
  ]);
  const asked = await expand({ targets: [join(reports, 'index.html')] });
  expect(asked.pages).toHaveLength(1);
  expect(told(asked)).toEqual([]);
});

test('a page that only quotes a report, or its mark, is a page', async () => {
  const mark = '<meta name="generator" content="presscheck">';
  writeFileSync(join(site, 'late.html'), `<!doctype html><html><head><title>x</title>${mark}`);
  writeFileSync(join(site, 'bare.html'), mark);
  writeFileSync(join(site, 'empty.html'), '');
  const targets = await expand({ targets: [site], include: ['*.html'] });
  expect(targets.pages.map(({ url }) => url)).toEqual([
    '/bare.html',
    '/empty.html',
    '/index.html',
    '/late.html',
  ]);
  expect(told(targets)).toEqual([]);
});

test('links are followed within the folder, and those that lead out of it are told of', async () => {
  mkdirSync(join(outer, 'archive'));
  writeFileSync(join(outer, 'archive', 'old.html'), 'old');
  writeFileSync(join(outer, 'shared.css'), 'p{}');
  mkdirSync(join(site, '.releases', '42'), { recursive: true });
  writeFileSync(join(site, '.releases', '42', 'story.html'), 'story');
  symlinkSync('.releases/42', join(site, 'current'));
  symlinkSync('news', join(site, 'latest'));
  symlinkSync('../archive', join(site, 'archive'));
  symlinkSync('../archive', join(site, 'section.html'));
  symlinkSync('../shared.css', join(site, 'style.css'));
  symlinkSync('/dev/null', join(site, 'nothing.css'));
  symlinkSync('nowhere', join(site, 'broken'));
  const closed = await expand({ targets: [site] });
  expect(closed.pages.map(({ url }) => url)).toEqual([
    '/current/story.html',
    '/index.html',
    '/news/storm.html',
  ]);
  expect(told(closed)).toEqual([
    `“${site}” holds links that lead outside it, where nothing is read: archive, section.html, style.css. To let pages have what is behind them, name with --root a folder that holds both.`,
  ]);
  const exclude = ['archive/**', 'section.html', '/style.css'];
  expect(told(await expand({ targets: [site], exclude }))).toEqual([]);
  const opened = await expand({ targets: [site], root: outer });
  expect(opened.pages.map(({ url }) => url)).toContain('/archive/old.html');
  expect(told(opened)).toEqual([]);
  const texts = opened.pages.map(async ({ address }) => (await fetch(address)).text());
  expect(await Promise.all(texts)).toEqual(['old', 'story', 'front', 'storm']);
  expect(new URL(opened.pages[2]?.address ?? '').pathname).toBe('/site/');
  const style = new URL('style.css', opened.pages[2]?.address);
  expect(await (await fetch(style)).text()).toBe('p{}');
});

test('links that lead in circles end, and what is outside the root stays outside', async () => {
  symlinkSync('.', join(site, 'again'));
  symlinkSync('..', join(site, 'news', 'up'));
  symlinkSync('../../site/news', join(site, 'news', 'round'));
  mkdirSync(join(site, 'sport'));
  symlinkSync('../news', join(site, 'sport', 'news'));
  symlinkSync('../sport', join(site, 'news', 'sport'));
  symlinkSync('/etc', join(site, 'etc'));
  symlinkSync('/etc/passwd', join(site, 'passwd.html'));
  for (const root of [undefined, outer]) {
    const options = { targets: [site], ...(root === undefined ? {} : { root }) };
    const found = await expand(options);
    expect(found.pages.map(({ url, fault }) => [url, fault?.cause])).toEqual([
      ['/index.html', undefined],
      ['/news/storm.html', undefined],
      ['/passwd.html', 'outside-folder'],
    ]);
    expect(told(found)).toEqual([expect.stringContaining('where nothing is read: etc. ')]);
    const front = found.pages[0]?.address ?? '';
    const inside = await fetch(new URL('again/news/up/index.html', front));
    expect([inside.status, await inside.text()]).toEqual([200, 'front']);
    for (const way of ['etc/passwd', 'passwd.html', 'again/etc/passwd'])
      expect((await fetch(new URL(way, front))).status).toBe(404);
  }
});

test('a root that does not hold the folder is refused', async () => {
  const news = join(site, 'news');
  const asked = expand({ targets: [site], root: news });
  await expect(asked).rejects.toThrow(`“${site}” is not below --root ${news}.`);
  const missing = expand({ targets: [site], root: join(outer, 'gone') });
  await expect(missing).rejects.toThrow(/--root|folder/);
});

test('a root may be named by a link', async () => {
  symlinkSync(outer, `${outer}-link`);
  const { pages } = await expand({ targets: [site], root: `${outer}-link` });
  expect(pages.map(({ address }) => new URL(address).pathname)).toEqual([
    '/site/',
    '/site/news/storm.html',
  ]);
});
