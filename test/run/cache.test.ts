import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { updateBaseline } from '../../src/baseline/update-baseline.ts';
import { audit } from '../../src/index.ts';
import type { AuditOptions } from '../../src/model/audit-options.ts';
import type { Report } from '../../src/model/report.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';

let folder: string;
let site: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presscheck-cache-test-'));
  site = join(folder, 'site');
  cache = join(folder, 'cache');
  mkdirSync(join(site, 'news'), { recursive: true });
  for (const [name, sheet] of [
    ['index.html', 'site.css'],
    ['news/harbour.html', 'site.css'],
    ['news/ferry.html', 'ferry.css'],
  ] as const)
    writePage(name, sheet);
  write('site.css', 'body { font: 18px/1.5 serif; max-width: 40em }');
  write('ferry.css', 'body { font: 18px/1.5 sans-serif; max-width: 40em }');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  writeFileSync(join(site, name), content);
}

function writePage(name: string, sheet: string, more = ''): void {
  write(
    name,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/${sheet}">
<main><h1>The old pier opens again</h1><h3>After ten years</h3>
<p>Boats may land there from Monday, the harbour office says, and the light is lit.</p>${more}</main>`,
  );
}

async function run(options: Partial<AuditOptions> = {}): Promise<Report> {
  const browser = options.hermetic ? {} : { connect: sharedBrowser() };
  return audit({ targets: [site], cache, areas: ['headings'], ...browser, ...options }).report;
}

/** The pages that were opened. */
function opened({ pages }: Report): string[] {
  return pages.filter(({ cached }) => !cached).map(({ url }) => url);
}

/** What is said of the pages, whenever it was found. */
function found({ pages }: Report) {
  return pages.map(({ cached: _, ...page }) => page);
}

const ALL = ['/index.html', '/news/ferry.html', '/news/harbour.html'];

describe('pages that have not changed', () => {
  test('are not opened again, and are told as they were, with their pictures', async () => {
    const first = await run({ pictures: true });
    expect(opened(first)).toEqual(ALL);
    const second = await run({ pictures: true });
    expect(opened(second)).toEqual([]);
    expect(found(second)).toEqual(found(first));
    expect(second.summary).toEqual(first.summary);
    expect(second.rootCauses).toEqual(first.rootCauses);
    expect(second.pages[0]?.picture?.picture).toMatch(/^data:image\//);
  });

  test('are audited where the cache is not asked for, or other things are', async () => {
    await run();
    expect(opened(await run({ cache: false }))).toEqual(ALL);
    expect(opened(await run({ locale: 'he' }))).toEqual(ALL);
    expect(opened(await run({ failOn: 'critical' }))).toEqual(ALL);
    expect(opened(await run({ maxFailures: 3, concurrency: 1 }))).toEqual([]);
  });

  test('are known to a baseline that came since', async () => {
    const first = await run();
    const baseline = join(folder, 'baseline.txt');
    writeFileSync(baseline, updateBaseline(first, [], 'record').text);
    const second = await run({ baseline });
    expect(opened(second)).toEqual([]);
    const failures = second.pages[0]?.checks
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ findings }) => findings);
    expect(failures?.map(({ known }) => known)).toEqual([true]);
  });
});

describe('a change', () => {
  test('of one article costs that page', async () => {
    await run();
    writePage('news/harbour.html', 'site.css', '<h2>What comes next</h2><p>Nobody knows.</p>');
    expect(opened(await run())).toEqual(['/news/harbour.html']);
    expect(opened(await run())).toEqual([]);
  });

  test('of a style sheet costs the pages that load it', async () => {
    await run();
    write('ferry.css', 'h1 { display: none }');
    const second = await run();
    expect(opened(second)).toEqual(['/news/ferry.html']);
  });

  test('back to what it was costs nothing', async () => {
    await run();
    const before = readFileSync(join(site, 'index.html'), 'utf8');
    writePage('index.html', 'site.css', '<p>More of it.</p>');
    expect(opened(await run())).toEqual(['/index.html']);
    write('index.html', before);
    expect(opened(await run())).toEqual([]);
  });

  test('of what was missing, and is there now, is one', async () => {
    writePage('index.html', 'late.css');
    await run();
    expect(opened(await run())).toEqual([]);
    write('late.css', 'h1 { color: #222 }');
    expect(opened(await run())).toEqual(['/index.html']);
    rmSync(join(site, 'late.css'));
    expect(opened(await run())).toEqual(['/index.html']);
  });
});

describe('the cache', () => {
  test('that is broken or torn is passed over', async () => {
    await run();
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }))
      if (/^[0-9a-f]{2}\/[0-9a-f]+$/.test(name)) writeFileSync(join(cache, name), 'torn');
    expect(opened(await run())).toEqual(ALL);
    expect(opened(await run())).toEqual([]);
  });

  test('is written to by two runs at once', async () => {
    await Promise.all([run(), run()]);
    const third = await run();
    expect(opened(third)).toEqual([]);
    const left = readdirSync(cache, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is no work of the repository', async () => {
    await run();
    expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('that cannot be written to says so, and the pages are audited', async () => {
    writeFileSync(cache, 'a file');
    const report = await run({ timings: true });
    expect(opened(report)).toEqual(ALL);
    expect(report.pages[0]?.notCached).toBe('the folder of the cache cannot be written to');
  });
});

describe('what is not kept', () => {
  test('is a page that loads from another host, unless the run is hermetic', async () => {
    writePage('index.html', 'site.css', '<img src="http://counter.invalid/x.gif" alt="">');
    const first = await run({ timings: true });
    expect(first.pages.map(({ url, notCached }) => [url, notCached])).toEqual([
      ['/index.html', expect.stringContaining('counter.invalid')],
      ['/news/ferry.html', undefined],
      ['/news/harbour.html', undefined],
    ]);
    expect(opened(await run())).toEqual(['/index.html']);
    await run({ hermetic: true });
    expect(opened(await run({ hermetic: true }))).toEqual([]);
  });

  test('is a page that was changed while it was audited', async () => {
    const late = Date.now() / 1000 + 3600;
    utimesSync(join(site, 'ferry.css'), late, late);
    const report = await run({ timings: true });
    expect(report.pages.map(({ notCached }) => notCached)).toEqual([
      undefined,
      'a file of it was changed while it was audited',
      undefined,
    ]);
  });

  test('is what a module or a worker has a hand in', async () => {
    const before = join(folder, 'before.mjs');
    writeFileSync(before, 'export default () => undefined;');
    const prepared = await run({ before, timings: true });
    expect(prepared.pages[0]?.notCached).toMatch(/^a module/);
    write('worker.js', 'fetch("/site.css")');
    writePage('index.html', 'site.css', '<script>new Worker("/worker.js")</script>');
    const report = await run({ timings: true });
    expect(report.pages[0]?.notCached).toBe('not all that it asks for can be seen');
  });
});
