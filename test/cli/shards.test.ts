import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { FORMATS, readReport } from '../../src/index.ts';
import { auditedBy, builtPage, builtSite, pagesIn } from '../helpers/built-site.ts';
import { reportErrors, requireJunit, sarifErrors } from '../helpers/report-schemas.ts';
import { runCli } from '../helpers/run-cli.ts';

let site: string;
beforeAll(() => {
  site = builtSite({ 'index.html': builtPage('Front'), 'a.html': builtPage('Story') });
});

test('a part of a short list that has no page ends well, says so, and leaves a report in every format', async () => {
  const run = await auditedBy([site, '--shard', '3/3'], FORMATS.join(','));
  expect(run.code).toBe(0);
  expect(run.stderr).toBe(
    'Nothing is left to audit in part 3/3: there are 2 pages in all. That is no fault.\n',
  );
  const text = (name: string) => readFileSync(join(run.out, name), 'utf8');
  expect(reportErrors(JSON.parse(text('report.json')))).toEqual([]);
  expect(sarifErrors(JSON.parse(text('report.sarif')))).toEqual([]);
  requireJunit(text('junit.xml'));
  expect(text('junit.xml')).toContain('tests="0" failures="0" errors="0"');
  expect(text('index.html')).toContain('<html');
  expect(await readReport(join(run.out, 'report.json'))).toMatchObject({ pages: [] });
  const compared = ['compare', join(run.out, 'report.json'), join(run.out, 'report.json')];
  expect(await runCli(compared)).toMatchObject({ code: 0, stderr: '' });
});

test('parts hold every page once', async () => {
  const parts = ['1/3', '2/3', '3/3'].map((part) => auditedBy([site, '--shard', part]));
  const pages = (await Promise.all(parts)).map(pagesIn);
  expect(pages.map(({ length }) => length)).toEqual([1, 1, 0]);
  expect(pages.flat().sort()).toEqual(['/a.html', '/index.html']);
});

test('of what has changed each part has its own, and merged they are all of it', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const changing = builtSite(
    Object.fromEntries(names.map((name) => [`${name}.html`, builtPage(`Story ${name}`)])),
  );
  const old = join((await auditedBy([changing])).out, 'report.json');
  for (const name of ['b', 'd', 'e'])
    writeFileSync(join(changing, `${name}.html`), builtPage(`Story ${name}, told again`));
  const since = [changing, '--changed-since', old];
  const parts = await Promise.all(
    ['1/2', '2/2'].map((part) => auditedBy([...since, '--shard', part])),
  );
  expect(parts.map(({ code }) => code)).toEqual([0, 0]);
  expect(parts.flatMap(pagesIn).sort()).toEqual(['/b.html', '/d.html', '/e.html']);
  const { code, report } = await merged(parts);
  expect(code).toBe(0);
  const { pages, summary } = await report();
  expect([...pages].map(({ url }) => url)).toEqual(['/b.html', '/d.html', '/e.html']);
  expect(summary.leftOut).toEqual([
    {
      why: 'unchanged',
      pages: 3,
      examples: expect.arrayContaining(['/a.html', '/c.html', '/f.html']),
    },
  ]);
  // Nothing is new since then, in either part: no fault of anybody's.
  const since2 = [
    changing,
    '--changed-since',
    join((await auditedBy([changing])).out, 'report.json'),
  ];
  const none = await Promise.all(
    ['1/2', '2/2'].map((part) => auditedBy([...since2, '--shard', part])),
  );
  expect(none.map(({ code: ended }) => ended)).toEqual([0, 0]);
  expect((await merged(none)).code).toBe(0);
});

test('what kept pages from being found keeps the merged report from being whole', async () => {
  const from = builtSite({
    'map.xml':
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://paper.example/a</loc></url><url><loc>https://paper.example/',
    'a.html': builtPage('Story'),
  });
  const asked = [join(from, 'map.xml'), '--root', from];
  const parts = await Promise.all(
    ['1/2', '2/2'].map((part) => auditedBy([...asked, '--shard', part])),
  );
  expect(parts.map(({ code }) => code)).toEqual([2, 2]);
  const { code, report } = await merged(parts);
  expect(code).toBe(2);
  const { summary } = await report();
  expect(summary.problems).toEqual(['Not all pages that were asked for could be found.']);
  expect(summary.notices).toEqual([expect.stringContaining('map.xml')]);
});

async function merged(parts: readonly { out: string }[]) {
  const out = builtSite({});
  const args = ['merge', ...parts.map((part) => part.out), '--out', out, '--format', 'json'];
  const run = await runCli(args);
  return { ...run, report: () => readReport(join(out, 'report.json')) };
}

test('a target without a page is a fault in every part', async () => {
  const empty = builtSite({ 'readme.txt': '' });
  const { code, stderr } = await auditedBy([empty, '--shard', '3/3']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `presscheck: “${empty}” holds no .html page. Is this the folder that the build writes to?\n`,
  });
});

test('a page that is named as a file, in its folder and in a list is audited once', async () => {
  const list = join(builtSite({}), 'list.txt');
  writeFileSync(list, `${site}/\n${site}/index.html\n${join(site, 'a.html')}\n`);
  const run = await auditedBy([site, join(site, 'index.html'), `${site}/.//`, `@${list}`]);
  expect(pagesIn(run)).toEqual(['/a.html', '/index.html']);
});
