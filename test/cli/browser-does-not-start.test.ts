import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { BrowserStartError } from '../../src/browser/finding/browser-start-error.ts';
import { startPiped } from '../../src/browser/finding/piped-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-start-'));

/** A program in place of a browser; one that may not be run has another mode. */
function program(name: string, text: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

function directory(): string {
  const path = join(folder, 'directory');
  mkdirSync(path);
  return path;
}

const LIBRARY =
  'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory';
const NOISE = '[7:7:0101/000000.0:WARNING:viz.cc(1)] Nothing of note';
const FATAL = '[7:7:0101/000000.0:FATAL:zygote.cc(12)] No space left in /dev/shm';

const sh = (...lines: string[]) => `#!/bin/sh\n${lines.join('\n')}\n`;
const say = (text: string) => `echo '${text}' >&2`;

test.each([
  [
    'lacks a library',
    program('library', sh(say(LIBRARY), 'exit 127')),
    'libnss3.so: cannot open shared object file',
  ],
  [
    'says much, and why it ends in one line',
    program('fatal', sh(say(NOISE), say(FATAL), say('#0 0x55d0 base::debug'), 'exit 1')),
    'ended with 1 and said: No space left in /dev/shm. ',
  ],
  ['ends without a word', program('mute', sh('exit 3')), 'ended with 3 and said nothing'],
  ['is ended', program('ended', sh('kill -ABRT $$')), 'ended with SIGABRT'],
  [
    'speaks in colours',
    program('colours', sh("printf '\\033[31mred\\007\\n' >&2", 'exit 1')),
    'said: [31mred. ',
  ],
  ['may not be run', program('not-allowed', sh('exit 0'), 0o644), 'as a program (EACCES)'],
  ['is for no system', program('no-system', '#!/nowhere/sh\n'), 'as a program (ENOENT)'],
  ['is a folder', directory(), 'as a program (EACCES)'],
])('a browser that %s is told in one line, with what it said', (_what, browser, words) => {
  const temporary = mkdtempSync(join(tmpdir(), 'presscheck-start-temporary-'));
  const site = resolve('fixtures/site/index.html');
  const out = join(temporary, 'out');
  for (const args of [[site, '--out', out], ['doctor']]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/cli/bin.js', ...args, '--browser', browser, '--no-sandbox'],
      { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
    );
    const told =
      args[0] === 'doctor'
        ? stdout.split('\n').filter((line) => line.startsWith('FAILED'))
        : stderr.trimEnd().split('\n');
    expect([args, status, told]).toEqual([args, 2, [expect.stringContaining(words)]]);
    expect(told[0]).toContain(browser);
    expect(told[0]).toContain('“presscheck doctor”');
    expect(stdout + stderr).not.toMatch(/unexpected|report it|\[object/);
  }
  // Neither profiles nor journals are left.
  expect(readdirSync(temporary).filter((name) => name.startsWith('presscheck-'))).toEqual([]);
});

test.each([
  ['says nothing', 'exec sleep 1000'],
  ['repeats what it hears', 'exec cat <&3 >&4'],
  ['says what is none of the protocol', 'printf \'{}\\0{"id":99}\\0\' >&4; exec sleep 1000'],
])('a browser that %s is not waited for without end, and is ended', async (_what, line) => {
  const path = program('silent', sh(line));
  const starting = startPiped({ path, flags: [], env: process.env, startingMs: 500 });
  await expect(starting).rejects.toThrow(BrowserStartError);
  await expect(starting).rejects.toThrow(/did not answer within/);
});
