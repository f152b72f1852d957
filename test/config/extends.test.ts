import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadConfig } from '../../src/index.ts';
import { catalogOf } from '../../src/messages/catalogs.ts';
import { UsageError } from '../../src/model/usage/usage-error.ts';

/** A project of files by their paths; what is no text is written as JSON. */
function project(files: Readonly<Record<string, unknown>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'presscheck-extends-')));
  mkdirSync(join(root, '.git'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  return root;
}

/** What is said of a config that cannot be used. */
async function complaint(root: string): Promise<string> {
  const thrown = await loadConfig(root, undefined).catch((error) => error);
  if (!(thrown instanceof UsageError)) throw new Error('Nothing was wrong');
  return thrown.tell(catalogOf('en').usage);
}

test('what a file says takes the place of what it extends; entries with names come together', async () => {
  const root = project({
    'presscheck.config.json': {
      extends: './shared/base.yaml',
      failOn: 'serious',
      skip: ['region'],
      checks: { 'headline-once': 'minor' },
      overrides: [{ pages: ['/own/**'], timeout: 1000 }],
    },
    'shared/base.yaml':
      'failOn: minor\ntimeout: 9000\nskip: [list]\nchecks: { headline-once: off, fake-heading: off }\noverrides: [{ pages: [/base/**], waitFor: [.story] }]\n',
  });
  const { config, places } = await loadConfig(root, undefined);
  expect(config).toEqual({
    failOn: 'serious',
    timeout: 9000,
    skip: ['region'],
    checks: { 'headline-once': 'minor', 'fake-heading': 'off' },
    overrides: [
      { pages: ['/base/**'], waitFor: ['.story'] },
      { pages: ['/own/**'], timeout: 1000 },
    ],
  });
  expect(places).toMatchObject({
    skip: 'presscheck.config.json:1',
    'checks.fake-heading': 'shared/base.yaml:4',
    'overrides.0': 'shared/base.yaml:5',
    'overrides.1': 'presscheck.config.json:1',
  });
});

test('a package brings a config, and names its modules as seen from itself', async () => {
  const root = project({
    'presscheck.config.json': { extends: ['@paper/presscheck', './local.json'], maxPages: 3 },
    'local.json': { maxPages: 2, concurrency: 1 },
    'node_modules/@paper/presscheck/package.json': {
      name: '@paper/presscheck',
      main: 'config.cjs',
    },
    'node_modules/@paper/presscheck/config.cjs':
      "module.exports = { before: './log-in.mjs', plugins: ['./checks.mjs'], extends: './deep.json' };",
    'node_modules/@paper/presscheck/deep.json': {
      locale: 'he',
      overrides: [{ pages: ['/a'], before: './a.mjs' }],
    },
  });
  const folder = join(root, 'node_modules/@paper/presscheck');
  const { config } = await loadConfig(root, undefined);
  expect(config).toEqual({
    locale: 'he',
    overrides: [{ pages: ['/a'], before: join(folder, 'a.mjs') }],
    before: join(folder, 'log-in.mjs'),
    plugins: [join(folder, 'checks.mjs')],
    maxPages: 3,
    concurrency: 1,
  });
});

test.each([
  [{ extends: './presscheck.config.json' }, /presscheck\.config\.json extends itself/],
  [{ extends: './gone.json' }, /gone\.json” does not exist/],
  [{ extends: '@paper/nothing' }, /extends “@paper\/nothing”, and there is no such package/],
  [{ extends: './broken.json' }, /^broken\.json cannot be read: .*JSON/],
  [{ extends: './bad.json' }, /^bad\.json: There is no option “failon”\. Did you mean “failOn”\?/],
  [{ extends: 3 }, /“extends” must be/],
])('%j is told in one line', async (config, said) => {
  const root = project({
    'presscheck.config.json': config,
    'broken.json': '{ "failOn": ',
    'bad.json': { failon: 'minor' },
  });
  expect(await complaint(root)).toMatch(said);
});

test('an override knows what holds for a page alone, and says so of the rest', async () => {
  const overrides = (one: object) =>
    project({ 'presscheck.config.json': { overrides: [{ pages: ['a'], ...one }] } });
  const good = {
    waitFor: ['.story'],
    timeout: 500,
    pageBudget: 500,
    viewport: ['320x640'],
    before: './a.mjs',
    colorScheme: 'dark',
    header: { 'X-A': 'b' },
  };
  const { config } = await loadConfig(overrides(good), undefined);
  expect(config.overrides?.[0]).toMatchObject({
    timeout: 500,
    viewport: [{ width: 320, height: 640 }],
  });
  expect(await complaint(overrides({ waitfor: ['.story'] }))).toBe(
    'presscheck.config.json: There is no option “waitfor” in “overrides”. Did you mean “waitFor”?',
  );
  expect(await complaint(overrides({ concurrency: 2 }))).toMatch(
    /no option “concurrency” in “overrides”\.$/,
  );
  expect(await complaint(overrides({ auth: 'hush-hush' }))).not.toContain('hush');
});
