import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { asStranger, folderFor } from '../helpers/stranger.ts';

/** As root the tests become another user; whoever else runs them cannot, and is kept from folders by their modes alone. */
const asRoot = process.getuid?.() === 0;
const asOther = asRoot ? test : test.skip;
const open = () => folderFor('everybody');
const closed = () => (asRoot ? folderFor('root alone') : '/proc/1/root');
const unwritable = () => (asRoot ? folderFor('readers') : '/proc');

/** A page in a folder of its own below another. */
function page(folder: string): string {
  const site = mkdtempSync(join(folder, 'site-'));
  chmodSync(site, 0o755);
  writeFileSync(join(site, 'page.html'), '<!doctype html><title>A</title><p>Some words.</p>');
  return join(site, 'page.html');
}

const HOMES: Record<string, () => Record<string, string>> = {
  'no home': () => ({}),
  'a home of others': () => ({ HOME: closed() }),
  'a home that does not exist': () => ({ HOME: '/nowhere/home' }),
  'a home that is a file': () => ({ HOME: resolve('package.json') }),
  'a home with broken files': () => {
    const home = open();
    writeFileSync(join(home, '.puppeteerrc.cjs'), 'module.exports = {');
    writeFileSync(join(home, '.presscheckrc'), '{');
    writeFileSync(join(home, 'package.json'), '{');
    return { HOME: home };
  },
};

test.each(Object.entries(HOMES))(
  'with %s every command does what it is for',
  (_what, homeOf) => {
    const env = homeOf();
    const cwd = open();
    for (const [args, code, said] of [
      [['--version'], 0, /^\d+\.\d+\.\d+$/m],
      [['--help'], 0, /Commands:/],
      [['checks'], 0, /heading-not-empty/],
      [['explain', 'heading-not-empty'], 0, /Headings have text/],
      [['init'], 0, /presscheck\.config\.json/],
      [['judge', 'nowhere'], 2, /nowhere/],
      [['compare', 'a.json', 'b.json'], 2, /“a\.json” does not exist/],
      [['baseline', 'nowhere'], 2, /“nowhere” does not exist/],
      [['nowhere'], 2, /“nowhere” does not exist/],
    ] as const) {
      const ended = asStranger(args, cwd, env);
      expect([args, ended.code, ended.stdout + ended.stderr]).toEqual([
        args,
        code,
        expect.stringMatching(said),
      ]);
      if (code !== 0) expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  },
  120_000,
);

test('who has neither home nor name audits with the browser in the package', () => {
  const [cwd, temporary] = [open(), open()];
  writeFileSync(
    join(cwd, 'page.html'),
    '<!doctype html><title>A</title><h1></h1><p>Some words.</p>',
  );
  const env = { TMPDIR: temporary, PATH: '/usr/bin:/bin' };
  const page = ['page.html', '--only', 'heading-not-empty', '--out', 'out', '--verbose'];
  const found = asStranger(page, cwd, env);
  expect([found.code, found.stderr]).toEqual([1, expect.stringContaining('[1/1] failed')]);
  const doctor = asStranger(['doctor'], cwd, env);
  expect([doctor.code, doctor.stdout]).toEqual([0, expect.stringContaining('fault was found')]);
}, 240_000);

test.each([
  ['a folder for temporary files that does not exist', () => '/nowhere/temporary', 'ENOENT'],
  ['one that cannot be written to', unwritable, 'E(?:ACCES|NOENT|PERM)'],
  ['one that is a file', () => resolve('package.json'), 'ENOTDIR'],
])(
  '%s is told in a sentence',
  (_what, temporary, code) => {
    const cwd = open();
    writeFileSync(join(cwd, 'page.html'), '<!doctype html><title>A</title>');
    const env = { TMPDIR: temporary() };
    const sentence = new RegExp(`“${env.TMPDIR}” \\(${code}\\)\\. .*TMPDIR`);
    for (const args of [['doctor'], ['page.html'], ['baseline', 'page.html']]) {
      const ended = asStranger(args, cwd, env);
      expect([args, ended.code, ended.stdout + ended.stderr]).toEqual([
        args,
        2,
        expect.stringMatching(sentence),
      ]);
      expect(ended.stderr.trimEnd().split('\n').length).toBeLessThan(2);
    }
  },
  120_000,
);

test('a working folder that cannot be written to is told in a sentence', () => {
  const cwd = unwritable();
  for (const args of [['init'], [resolve('fixtures/site')]]) {
    const { code, stderr } = asStranger(args, cwd);
    expect([args, code, stderr]).toEqual([
      args,
      2,
      expect.stringMatching(/^presscheck: .*\(E\w+\)\. .*\n$/),
    ]);
    expect(stderr).not.toContain('unexpected');
  }
});

asOther(
  'what may not be read is told in a sentence',
  () => {
    const cwd = open();
    writeFileSync(join(cwd, 'secret.json'), '{}', { mode: 0o600 });
    const folder = closed();
    for (const args of [
      ...[
        ['judge', 'secret.json'],
        ['judge', folder],
        ['compare', 'secret.json', 'secret.json'],
      ],
      ...[[folder], ['@secret.json'], ['x', '--config', 'secret.json'], ['x', '--out', folder]],
      ...['--baseline', '--before', '--browser'].map((flag) => [page(cwd), flag, './secret.json']),
    ]) {
      const { code, stderr } = asStranger(args, cwd);
      expect([args, code, stderr]).toEqual([args, 2, expect.stringMatching(/^presscheck: .*\n$/)]);
      expect(stderr).not.toMatch(/unexpected|report it/);
    }
  },
  60_000,
);

asOther(
  'a folder of the browser’s that another user has laid out is not used',
  () => {
    const [cwd, temporary] = [open(), open()];
    const laid = join(temporary, 'presscheck-12345', 'chromium-147.0.0');
    mkdirSync(laid, { recursive: true });
    writeFileSync(join(laid, 'chromium'), '#!/bin/sh\nexit 9\n', { mode: 0o755 });
    for (const path of [laid, join(laid, '..')]) chmodSync(path, 0o777);
    const { code, stdout } = asStranger(['doctor'], cwd, {
      TMPDIR: temporary,
      PATH: '/usr/bin:/bin',
    });
    expect([code, stdout]).toEqual([0, expect.stringContaining('fault was found')]);
    expect(stdout).not.toContain(laid);
  },
  120_000,
);

test.each([
  ['throws later', "setTimeout(() => { throw new Error('no luck'); }, 1);", /: no luck$/],
  ['throws what is no error', "setTimeout(() => { throw { code: 'EODD' }; }, 1);", /: EODD$/],
  ['rejects what nobody awaits', "Promise.reject({ why: 'odd' });", /: {"why":"odd"}$/],
  ['ends the process as findings do', 'process.exit(1);', /^$/],
  ['waits for what never comes', '', /: ended while it waited/],
])('a config file that %s ends a run with 2', (_what, code, line) => {
  const cwd = open();
  writeFileSync(
    join(cwd, 'presscheck.config.mjs'),
    `${code}\nawait new Promise(() => undefined);\nexport default {};`,
  );
  const ended = asStranger([page(cwd)], cwd);
  expect([ended.code, ended.stderr.trimEnd()]).toEqual([2, expect.stringMatching(line)]);
});

const inShell = (command: string) => {
  const bin = `${process.execPath} ${resolve('dist/cli/bin.js')}`;
  const { status, stderr } = spawnSync('sh', ['-c', command.replaceAll('PRESSCHECK', bin)], {
    encoding: 'utf8',
  });
  return { status, stderr };
};

test('a working folder that is gone is told, where one is needed', () => {
  const gone = mkdtempSync(join(tmpdir(), 'presscheck-gone-'));
  const there = `cd ${gone} && rmdir ${gone}`;
  expect(inShell(`${there} && PRESSCHECK --version`)).toEqual({ status: 0, stderr: '' });
  mkdirSync(gone);
  expect(inShell(`${there} && PRESSCHECK checks`)).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^presscheck: The folder .* is gone.*\n$/),
  });
});

test('what is printed to a full disk ends with 2, and not as findings do', () => {
  const { status, stderr } = inShell('PRESSCHECK checks > /dev/full');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^presscheck: ENOSPC.*\n$/)]);
});

test('a presscheck that is not whole ends with 2 and one line, and needs its browser’s part for audits alone', () => {
  const copy = mkdtempSync(join(tmpdir(), 'presscheck-broken-'));
  for (const part of ['dist', 'docs', 'package.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const chunks = join(copy, 'dist', 'chunks');
  const run = (...args: string[]) => {
    const bin = join(copy, 'dist', 'cli', 'bin.js');
    const given = { cwd: copy, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], given);
    return { status, stderr };
  };
  const oneLine = { status: 2, stderr: expect.stringMatching(/^presscheck: .+\n$/) };
  const ofPuppeteer = readdirSync(chunks).filter((name) =>
    readFileSync(join(chunks, name), 'utf8').includes('PUPPETEER_REVISIONS'),
  );
  expect(ofPuppeteer).toHaveLength(1);
  for (const name of ofPuppeteer) rmSync(join(chunks, name));
  for (const args of [['--version'], ['checks'], ['explain', 'heading-not-empty'], ['init']])
    expect([args, run(...args)]).toEqual([args, { status: 0, stderr: '' }]);
  expect(run(resolve('fixtures/site/index.html'), '--out', join(copy, 'out'))).toEqual(oneLine);
  rmSync(chunks, { recursive: true });
  expect(run('checks')).toEqual(oneLine);
  rmSync(copy, { recursive: true });
}, 120_000);
