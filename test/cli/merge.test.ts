import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { isUntested } from '../../src/report/gate.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import { reportErrors } from '../helpers/report-schemas.ts';
import { runCli } from '../helpers/run-cli.ts';

const FAULT = '<h2></h2>';
const FLAGS = ['--viewport', '800x600', '--viewport', '1280x800'];
let site: string;
let whole: { code: number; out: string };
let parts: { code: number; out: string }[];

beforeAll(async () => {
  site = builtSite({
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((number) => [`story-${number}.html`, builtPage('Story', FAULT)]),
    ),
    'index.html': builtPage('Front'),
  });
  whole = await audited([site, ...FLAGS]);
  parts = [];
  for (const part of ['1/3', '2/3', '3/3'])
    parts.push(await audited([site, ...FLAGS, '--shard', part], 'json,html'));
});

/** What the headings of pages come to, with pictures where the format asks for them. */
async function audited(args: readonly string[], formats = 'json') {
  const out = builtSite({});
  const how = ['--connect', sharedBrowser(), '--every-page', 'full', '--areas', 'headings'];
  const run = await runCli([...args, ...how, '--format', formats, '--out', out]);
  // What a part could not audit would be told of as the merge's fault.
  expect(unfinishedIn(out)).toEqual([]);
  return { ...run, out };
}

function unfinishedIn(folder: string): unknown[] {
  const { pages } = reportIn(folder) as Report;
  return pages.flatMap(({ url, error, checks }) => [
    ...(error ? [{ url, error }] : []),
    ...checks.filter(isUntested).map((check) => ({ url, check })),
  ]);
}

function reportIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}

async function merged(folders: readonly string[], ...more: string[]) {
  const out = builtSite({});
  const run = await runCli(['merge', ...folders, '--out', out, '--format', 'json', ...more]);
  return { ...run, out };
}

describe('the parts of several machines', () => {
  test('come to what one machine finds', async () => {
    const run = await merged(parts.map(({ out }) => out));
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.code).toBe(whole.code);
    const [one, many] = [reportIn(whole.out), reportIn(run.out)];
    expect(reportErrors(many)).toEqual([]);
    expect(many.summary).toEqual(one.summary);
    expect(many.rootCauses).toEqual(one.rootCauses);
    expect(many.run.targets).toEqual(one.run.targets);
    expect(many.pages.map(({ url }: { url: string }) => url)).toEqual(
      one.pages.map(({ url }: { url: string }) => url),
    );
    expect(many.pages.map(({ checks }: { checks: unknown }) => checks)).toEqual(
      one.pages.map(({ checks }: { checks: unknown }) => checks),
    );
  });

  test('bring their pictures', async () => {
    const folders = parts.map(({ out }) => out);
    const run = await merged(folders, '--format', 'json,html');
    const names = new Set(JSON.stringify(reportIn(run.out)).match(/pictures\/\w+\.\w+/g));
    expect(names.size).toBeGreaterThan(0);
    const there = readdirSync(join(run.out, 'pictures')).map((name) => `pictures/${name}`);
    expect(there.sort()).toEqual([...names].sort());
  });

  test('of which one is missing are told, and are not whole', async () => {
    const run = await merged(parts.slice(0, 2).map(({ out }) => out));
    expect(run.code).toBe(2);
    expect(reportIn(run.out).summary.problems).toEqual([
      'Part 3/3 of the run is missing, with 2 pages.',
    ]);
    expect(run.stdout).toContain('Part 3/3 of the run is missing, with 2 pages.');
  });
});

describe('what does not belong together', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    ['a whole run', async () => [whole.out], 'is no part of a run'],
    [
      'a part twice',
      async () => [0, 0].map((at) => parts[at]?.out ?? ''),
      'Part 1/3 is there twice',
    ],
    [
      'a part of another site',
      async () => {
        const other = builtSite({ 'a.html': builtPage('A'), 'b.html': builtPage('B') });
        return [parts[0]?.out ?? '', (await audited([other, ...FLAGS, '--shard', '2/3'])).out];
      },
      'is a part of another run',
    ],
    [
      'a part by other options',
      async () => {
        const other = await audited([site, ...FLAGS, '--shard', '2/3', '--fail-on', 'critical']);
        return [parts[0]?.out ?? '', other.out];
      },
      'was audited with other options',
    ],
    ['a folder without a report', async () => [builtSite({})], 'does not exist'],
  ])('%s', async (_, folders, told) => {
    const { code, stderr } = await merged(await folders());
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a part whose pictures were left behind', async () => {
    const part = await audited([site, ...FLAGS, '--shard', '1/3'], 'json,html');
    rmSync(join(part.out, 'pictures'), { recursive: true });
    const { code, stderr } = await merged([part.out], '--format', 'html');
    expect(code).toBe(2);
    expect(stderr).toContain(`Pictures that the report in “${part.out}” shows cannot be read`);
  });
});

test('parts are spread by the durations of an earlier run', async () => {
  const earlier = join(builtSite({}), 'earlier.json');
  const report = reportIn(whole.out);
  for (const page of report.pages) page.durationMs = page.url === '/story-1.html' ? 50_000 : 100;
  writeFileSync(earlier, JSON.stringify(report));
  const run = await audited([site, ...FLAGS, '--shard', '1/2', '--durations', earlier]);
  const urls = new Set(reportIn(run.out).pages.map(({ url }: { url: string }) => url));
  expect([...urls]).toEqual(['/story-1.html']);
});
