import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { findConfig } from '../../src/config/find-config.ts';

const CONFIG = 'presscheck.config.json';

/** A tree of files in a new folder, whose name is returned; one that ends with a slash is an empty folder. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'presscheck-config-')));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, text);
  }
  return root;
}

/** What is found, seen from the root of the tree. */
async function found(root: string, from: string, audited: readonly string[] = []) {
  const { path, passedOver } = await findConfig(
    join(root, from),
    audited.map((folder) => join(root, folder)),
  );
  const seen = (full: string | null) => (full === null ? null : relative(root, full));
  return { path: seen(path), passedOver: seen(passedOver) };
}

const nothing = { path: null, passedOver: null };

test('the nearest config file is taken, up to the folder that has .git', async () => {
  const root = tree({
    [CONFIG]: '{}',
    'repo/.git/': '',
    [`repo/${CONFIG}`]: '{}',
    'repo/a/b/': '',
  });
  expect(await found(root, 'repo/a/b')).toEqual({ path: `repo/${CONFIG}`, passedOver: null });
});

test.each([
  ['a clone', { 'repo/.git/': '' }],
  ['a worktree or a submodule', { 'repo/.git': 'gitdir: ../elsewhere' }],
])('the search does not leave %s', async (_what, git) => {
  const root = tree({ [CONFIG]: '{}', 'repo/a/': '', ...git });
  expect(await found(root, 'repo/a')).toEqual(nothing);
});

test('outside a repository the working directory alone is looked into', async () => {
  const root = tree({ [CONFIG]: '{}', 'a/': '' });
  expect(await found(root, 'a')).toEqual(nothing);
  expect(await found(root, '.')).toEqual({ path: CONFIG, passedOver: null });
});

test('a package.json counts only where it has the key; what cannot be read counts', async () => {
  const root = tree({
    '.git/': '',
    'package.json': '\uFEFF{ "presscheck": { "failOn": "minor" } }',
    'a/package.json': '{ "devDependencies": { "presscheck": "1" } }',
    [`a/b/${CONFIG}`]: ' ',
    'broken/package.json': '{',
    'folder/presscheck.config.ts/': '',
  });
  expect(await found(root, 'a/b')).toEqual({ path: 'package.json', passedOver: null });
  expect((await found(root, 'broken')).path).toBe('broken/package.json');
  expect((await found(root, 'folder')).path).toBe('folder/presscheck.config.ts');
});

test.each([
  ['the folder itself', 'dist', ['dist']],
  ['a folder in it', 'dist/news', ['dist']],
  ['one of several', 'dist/news', ['other', 'dist']],
])('what lies in %s is passed over, and the search goes on', async (_what, from, audited) => {
  const root = tree({
    '.git/': '',
    [CONFIG]: '{}',
    [`dist/${CONFIG}`]: '{}',
    'dist/news/': '',
    'other/': '',
  });
  expect(await found(root, from, audited)).toEqual({
    path: CONFIG,
    passedOver: `dist/${CONFIG}`,
  });
});

test('a folder that only begins like the audited one is not in it', async () => {
  const root = tree({ [`dist-tools/${CONFIG}`]: '{}', 'dist/': '' });
  expect(await found(root, 'dist-tools', ['dist'])).toEqual({
    path: `dist-tools/${CONFIG}`,
    passedOver: null,
  });
});

test('a key in package.json is passed over too', async () => {
  const root = tree({ 'dist/package.json': '{ "presscheck": {} }' });
  expect(await found(root, 'dist', ['dist'])).toEqual({
    path: null,
    passedOver: 'dist/package.json',
  });
});

test('links hide nothing: neither of the folder, nor of where one works, nor of the file', async () => {
  const root = tree({ [`dist/${CONFIG}`]: '{}', 'work/': '' });
  symlinkSync(join(root, 'dist'), join(root, 'link'));
  symlinkSync(join(root, 'dist', CONFIG), join(root, 'work', CONFIG));
  const dist = { path: null, passedOver: `dist/${CONFIG}` };
  expect(await found(root, 'dist', ['link'])).toEqual(dist);
  expect(await found(root, 'link', ['dist'])).toEqual(dist);
  expect(await found(root, 'work', ['dist'])).toEqual({
    path: null,
    passedOver: `work/${CONFIG}`,
  });
});

test('an audited folder that is not there closes nothing', async () => {
  const root = tree({ [CONFIG]: '{}' });
  expect(await found(root, '.', ['nowhere'])).toEqual({ path: CONFIG, passedOver: null });
});
