import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { audit, reporters } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';

let folder: string;
let site: string;
let told: string[];

const HOW = { only: ['heading-not-empty'], connect: sharedBrowser() };

const PAGES = {
  'index.html': '<link rel="stylesheet" href="site.css"><a href="ferry.html">Ferry</a>',
  'ferry.html': '<link rel="stylesheet" href="ferry.css"><link rel="alternate" href="feed.xml">',
  'harbour.html': '<script src="harbour.js"></script>',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presscheck-changed-'));
  site = join(folder, 'dist');
  told = [];
  mkdirSync(site);
  for (const [name, head] of Object.entries(PAGES)) writePage(name, head);
  write('site.css', '@import "colours.css"; body { font: 18px serif }');
  write('colours.css', 'body { color: #222 }');
  write('ferry.css', 'body { font: 18px sans-serif }');
  write('harbour.js', 'fetch(["tides", "json"].join(".")).catch(() => undefined)');
  write('tides.json', '{}');
  write('feed.xml', '<rss/>');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  writeFileSync(join(site, name), content);
}

function writePage(name: string, head: string, more = ''): void {
  write(
    name,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head>
<body><main><h1>The old pier</h1><p>Boats land there from Monday.${more}</p></main></body></html>`,
  );
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'pipe' });
}

function commit(): void {
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'All of it');
}

async function run(changedSince: string) {
  const options = { ...HOW, targets: [site], changedSince };
  const report = await audit(options, { onNotice: (notice) => told.push(notice) }).report;
  return { report, urls: report.pages.map(({ url }) => url) };
}

const ALL = ['/ferry.html', '/harbour.html', '/index.html'];

describe('since a commit', () => {
  test.each<[string, () => void, string[]]>([
    ['nothing', () => undefined, []],
    ['a page', () => writePage('ferry.html', PAGES['ferry.html'], ' At noon.'), ['/ferry.html']],
    ['a new page', () => writePage('quay.html', ''), ['/quay.html']],
    [
      'a style sheet that a page names',
      () => write('ferry.css', 'h1 { color: red }'),
      ['/ferry.html'],
    ],
    [
      'one that a style sheet names',
      () => write('colours.css', 'h1 { color: red }'),
      ['/index.html'],
    ],
    ['what only a script can name', () => write('tides.json', '[1]'), ['/harbour.html']],
    ['what no page loads', () => write('feed.xml', '<rss version="2.0"/>'), []],
    ['what is gone', () => rmSync(join(site, 'ferry.css')), ['/ferry.html']],
  ])('%s changed', async (_, change, expected) => {
    commit();
    change();
    const { report, urls } = await run('HEAD');
    expect(urls).toEqual(expected);
    expect(report.summary).toMatchObject({ exitCode: 0, problems: [] });
    expect(told).toContainEqual(expect.stringMatching(/^Changed since “HEAD”: /));
  });

  test('what was committed since has changed too', async () => {
    commit();
    writePage('index.html', PAGES['index.html'], ' At noon.');
    git('commit', '--all', '--quiet', '--message', 'Noon');
    expect((await run('HEAD~1')).urls).toEqual(['/index.html']);
  });

  test('a folder that git leaves out is audited whole, and that is told', async () => {
    writeFileSync(join(folder, '.gitignore'), 'dist/\n');
    commit();
    expect((await run('HEAD')).urls.sort()).toEqual(ALL);
    expect(told).toContainEqual(expect.stringContaining('all 3 pages audited'));
  });

  test.each(['no-such-branch', '--output=x'])('%s is no commit', async (name) => {
    commit();
    await expect(run(name)).rejects.toThrow(`“${name}” is neither a report nor a commit`);
  });
});

describe('since an earlier report', () => {
  async function earlier(): Promise<string> {
    const options = { ...HOW, targets: [site] };
    const file = join(folder, 'report.json');
    const report = await audit(options).report;
    writeFileSync(file, [...reporters.json.render(report, { checks: [] })].join(''));
    return file;
  }

  test.each<[string, () => void, string[]]>([
    ['nothing', () => undefined, []],
    ['a page', () => writePage('ferry.html', PAGES['ferry.html'], ' At noon.'), ['/ferry.html']],
    [
      'one that a style sheet loads',
      () => write('colours.css', 'h1 { color: red }'),
      ['/index.html'],
    ],
    ['what a script loads', () => write('tides.json', '[1]'), ['/harbour.html']],
  ])('%s changed', async (_, change, expected) => {
    const file = await earlier();
    change();
    const { report, urls } = await run(file);
    expect(urls).toEqual(expected);
    expect(report.summary.exitCode).toBe(0);
  });

  test('a page that it could not audit is audited', async () => {
    write('index.html', '');
    const file = await earlier();
    expect((await run(file)).urls).toEqual(['/index.html']);
  });

  test('that says nothing of what pages were made of leads to all of them', async () => {
    const file = await earlier();
    const report = JSON.parse(readFileSync(file, 'utf8'));
    for (const page of report.pages) delete page.parts;
    writeFileSync(file, JSON.stringify(report));
    expect((await run(file)).urls.sort()).toEqual(ALL);
    expect(told).toContainEqual(expect.stringContaining('all 3 pages audited'));
  });
});
