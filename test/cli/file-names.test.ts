import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { expandReport, type Report } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { type CliRun, runCli } from '../helpers/run-cli.ts';

/** Names of files, and how reports show those that cannot be shown as they are. */
const NAMES: readonly (readonly [name: Buffer | string, shown?: string])[] = [
  ['river, rising.html'],
  ['score=3;2.html'],
  ['mail@noon.html'],
  ['bread & butter.html'],
  ['one+one for $2.html'],
  ['a%2Fb.html'],
  ['%41.html'],
  ['A.html'],
  ['100%.html'],
  ['a?b.html'],
  ['a#b.html'],
  ['a\\b.html'],
  ['con::x.html'],
  ['news.html'],
  ['news/index.html'],
  ['two\nlines.html', 'two\\x0Alines.html'],
  [Buffer.from('caf\xE9.html', 'latin1'), 'caf\\xE9.html'],
];

const site = mkdtempSync(join(tmpdir(), 'presscheck-names-'));
const out = join(site, 'deep', 'reports');
let first: CliRun;
let report: Report;

beforeAll(async () => {
  mkdirSync(join(site, 'news'));
  for (const [at, [name]] of NAMES.entries())
    writeFileSync(Buffer.concat([Buffer.from(`${site}/`), Buffer.from(name)]), story(at));
  for (const folder of ['', 'news'])
    writeFileSync(join(site, folder, 'style & print.css'), 'h1 { color: #000 }');
  execFileSync('mkfifo', [join(site, 'pipe.html'), join(site, 'pipe.png')]);
  symlinkSync('/etc/passwd', join(site, 'outside.html'));
  first = await audit();
  report = reportIn(out);
});

/** A page with a headline of its own, a style sheet beside it, a fragment, and a pipe for a picture. */
function story(at: number): string {
  return `<!doctype html><html lang="en"><head><title>${headline(at)}</title>
<link rel="stylesheet" href="style%20&%20print.css"></head><body><a href="#main">Skip to the story</a>
<main id="main"><h1>${headline(at)}</h1><img src="/pipe.png" alt=""><h2></h2></main></body></html>`;
}

function headline(at: number): string {
  return `The ferry returns for the ${at + 1}. time`;
}

function audit(): Promise<CliRun> {
  const browser = ['--connect', sharedBrowser(), '--no-pictures', '--every-page', 'full'];
  const checks = ['--only', 'heading-not-empty,skip-link-target-exists'];
  return runCli([site, ...browser, ...checks, '--out', out, '--format', 'json,html']);
}

function reportIn(folder: string): Report {
  return expandReport(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
}

test.each(NAMES.map(([name, shown], at) => [shown ?? String(name), headline(at)]))(
  'the page in %j is audited under its own name',
  (shown, title) => {
    const page = report.pages.find(({ url }) => url === `/${shown}`);
    expect(page).toMatchObject({ title, error: null, outcome: 'failed' });
    // The pipe alone: the style sheet was there.
    expect(page?.notes).toContain('The server does not have these parts of the page: /pipe.png.');
    expect(page?.checks).toContainEqual(
      expect.objectContaining({ id: 'skip-link-target-exists', outcome: 'passed' }),
    );
    const [finding] = page?.checks.flatMap(({ findings }) => findings) ?? [];
    expect(finding?.source?.file.endsWith(`/${shown}`)).toBe(true);
    expect(finding?.source?.line).toBe(3);
  },
);

test('what is no file is told by name, the run goes on, and it is not green', () => {
  const errors = report.pages.filter(({ error }) => error);
  expect(errors.map(({ url, error }) => [url, error?.code])).toEqual([
    ['/outside.html', 'outside-folder'],
    ['/pipe.html', 'not-a-file'],
  ]);
  expect(report.pages).toHaveLength(NAMES.length + 2);
  expect(first.code).toBe(2);
  expect(first.stdout).toContain('/pipe.html: This is a named pipe, not a file');
});

test('the report of the first run is no page of the second, which says so', async () => {
  const { stderr } = await audit();
  expect(first.stderr).not.toContain('holds reports');
  expect(stderr).toContain('holds reports that presscheck wrote.');
  expect(stderr).toContain('deep/reports/index.html');
  expect(reportIn(out).pages.map(({ url }) => url)).toEqual(report.pages.map(({ url }) => url));
});
