import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { auditPages, sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page } from '../helpers/serve.ts';

const STORY = '<main><h1>The ferry is back</h1><p class="lead">It sailed.</p></main>';

function site(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'presscheck-parts-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const below = (folder: string) =>
  page(
    `${STORY}<script src="${folder}/app.js"></script>`,
    `<link rel="stylesheet" href="${folder}/style.css">`,
  );

test('a build for a sub path says so first, in every format', async () => {
  const root = site({
    'index.html': below('/paper'),
    'a.html': below('/paper'),
    'style.css': '',
    'app.js': '',
  });
  const out = join(root, 'reports');
  const { stdout } = await runCli([
    root,
    ...['--out', out, '--connect', sharedBrowser(), '--areas', 'headings'],
    ...['--format', 'json,html,junit,sarif,markdown'],
  ]);
  const said =
    'Each of the 2 pages lacks parts of its own (2 parts in all): /paper/app.js (2 pages), /paper/style.css (2 pages).';
  expect(stdout.split('\n')[0]).toContain(said);
  expect(stdout).toContain('give --base-path /paper.');
  for (const file of ['index.html', 'report.sarif', 'summary.md', 'report.json'])
    expect(readFileSync(join(out, file), 'utf8')).toMatch(/\/paper\/style(?:\\)?\.css/);
  expect(readFileSync(join(out, 'junit.xml'), 'utf8')).toContain('/paper/style.css');
});

test.each(['/gone.css', '/gone/styles?v=3'])(
  'what goes by looks cannot tell without its styles: %s',
  async (sheet) => {
    const root = site({
      'index.html': page(
        '<main><h1>The ferry is back</h1><h2>What it means</h2><p>It sailed.</p></main>',
        `<link rel="stylesheet" href="${sheet}">`,
      ),
    });
    const only = ['h1-single', 'color-contrast', 'heading-not-empty'];
    const { pages, summary } = await auditPages({ targets: [root], only });
    const outcomes = pages[0]?.checks.map(({ id, outcome }) => [id, outcome]);
    expect(Object.fromEntries(outcomes ?? [])).toEqual({
      'h1-single': 'cantTell',
      'color-contrast': 'cantTell',
      'heading-not-empty': 'passed',
    });
    expect(summary.notices?.[0]).toMatch(
      /^The page lacks parts of its own \(1 part in all\): \/gone/,
    );
    expect(summary.notices?.[0]).not.toContain('--base-path');
  },
);

test('one page of several, and the icon that browsers ask for by themselves', async () => {
  const root = site({ 'index.html': page(STORY), 'a.html': below('.'), 'app.js': '' });
  const { pages, summary } = await auditPages({ targets: [root], areas: ['headings'] });
  expect(pages.map(({ missingParts }) => missingParts)).toEqual([['/style.css'], undefined]);
  expect(summary.notices).toEqual([
    '1 part of their own could not be had by some pages: /style.css (1 page). Checks that go by looks cannot tell there.',
  ]);
});
