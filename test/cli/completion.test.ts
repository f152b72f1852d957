import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { checks, FORMATS } from '../../src/index.ts';
import { BIN } from '../helpers/built-cli.ts';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-completion-'));
const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };

/** A command of our name, as an installed package has it, in a folder with one file. */
beforeAll(() => {
  const program = join(folder, 'presscheck');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'story.html'), '');
});

const hasShell = (name: string) => spawnSync(name, ['-c', 'true']).status === 0;

function shell(name: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

/** What a real bash would offer for the last of these words, which it has taken apart itself. */
function inBash(...words: string[]): string[] {
  const line = ['presscheck', ...words].map((word) => `'${word}'`).join(' ');
  const script = `source <(presscheck completion bash); COMP_WORDS=(${line}); COMP_CWORD=${words.length}
complete -p presscheck > /dev/null && _presscheck presscheck && printf '%s\\n' "\${COMPREPLY[@]}"`;
  return shell('bash', ['--noprofile', '--norc', '-c', script]);
}

test('bash offers commands, and the flags of each, without those that were given', () => {
  expect(inBash('')).toEqual(expect.arrayContaining(['audit', 'history', 'completion']));
  expect(inBash('hi')).toEqual(['history']);
  expect(inBash('--form')).toEqual(['--format']);
  expect(inBash('audit', 'dist', '--fail')).toEqual(['--fail-on']);
  expect(inBash('audit', '--quiet', '--qui')).toEqual([]);
  expect(inBash('init', '--format')).toEqual([]);
  expect(inBash('baseline', '--pr')).toEqual(['--prune']);
  expect(inBash('audit', '--no-')).toEqual(
    expect.arrayContaining(['--no-pictures', '--no-sandbox']),
  );
}, 90_000);

test('bash offers the values of flags that have some, lists too, however they are written', () => {
  expect(inBash('--fail-on', 's')).toEqual(['serious']);
  expect(inBash('--format', '')).toEqual([...FORMATS]);
  expect(inBash('--format', 'json,h')).toEqual(['json,html']);
  expect(inBash('--format', 'json,js')).toEqual([]);
  expect(inBash('--format', '=', 'jun')).toEqual(['junit']);
  expect(inBash('compare', '--format', '')).toEqual(['text', 'markdown']);
  expect(inBash('explain', 'heading-not-e')).toEqual(['heading-not-empty']);
  expect(inBash('--only', 'heading-not-empty,h1')).toEqual(['heading-not-empty,h1-single']);
}, 90_000);

test('files are left to the shell, and nothing behind -- is completed', () => {
  expect(inBash('sto')).toEqual([]);
  expect(inBash('--baseline', '')).toEqual([]);
  expect(inBash('audit', '--', '--fo')).toEqual([]);
}, 90_000);

test('whatever stands on the line, the answer is words for it and never an error', async () => {
  for (const words of [
    ['=', ''],
    ['--'],
    ['__proto__', ''],
    ['--toString', ''],
    ['--constructor='],
    ['\u202e'],
  ]) {
    const { code, stderr } = await runCli(['--get-completions', 'bash', ...words]);
    expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  }
});

test('each shell has a script; the user’s own is the default, and another is told', async () => {
  for (const name of ['bash', 'zsh', 'fish']) {
    const named = await runCli(['completion', name]);
    expect(named).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`--get-completions ${name}`),
    });
    const own = await runCli(['completion'], { env: { SHELL: `/usr/bin/${name}` } });
    expect(own.stdout).toBe(named.stdout);
  }
  expect(await runCli(['completion', 'tcsh'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'presscheck: There is no completion for the shell “tcsh”. Name one of bash, zsh, fish.\n',
  });
});

const inFish = hasShell('fish') ? test : test.skip;
const inZsh = hasShell('zsh') ? test : test.skip;

inFish(
  'fish offers the same, with what is said of each, and files (skipped: fish is not installed)',
  () => {
    const offered = (line: string) =>
      shell('fish', [
        '--no-config',
        '-c',
        `presscheck completion fish | source; complete -C'${line}'`,
      ]);
    expect(offered('presscheck hist')).toEqual([
      'history\tShow what the runs of a history came to',
    ]);
    expect(offered('presscheck --fail-on s')).toEqual(['serious']);
    expect(offered('presscheck --format=json,ht')).toEqual(['--format=json,html']);
    expect(offered('presscheck sto')).toEqual(['story.html']);
    expect(offered('presscheck explain ')).toHaveLength(checks.length);
  },
  90_000,
);

inZsh(
  'zsh completes what is typed (skipped: zsh is not installed)',
  () => {
    const typed = {
      'presscheck hist': 'history',
      'presscheck --fail-on s': 'serious',
      'presscheck --format=json,ht': 'json,html',
      'presscheck sto': 'story.html',
    };
    // A zsh of its own, whose keys are pressed; each wait is for what it writes.
    const script = `zmodload zsh/zpty && zpty inner zsh -f -i
zpty -w inner "autoload -Uz compinit && compinit -u -d ${join(folder, 'zcompdump')}; source <(presscheck completion zsh); print rea''dy"
zpty -r inner said '*ready*'
${Object.entries(typed)
  .map(
    ([
      line,
      word,
    ]) => `zpty -w -n inner $'${line}\\t'; zpty -r inner said '*${word}*' && print '${word}'
zpty -w -n inner $'\\C-u'`,
  )
  .join('\n')}
zpty -d inner`;
    expect(shell('zsh', ['-f', '-c', script])).toEqual(Object.values(typed));
  },
  90_000,
);
