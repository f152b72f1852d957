import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseArguments } from '../src/cli/parse-arguments.ts';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    // Those of docs/ci are run by a test of their own.
    .filter((name) => name.endsWith('.md') && !name.startsWith('ci/'))
    .map((name) => join('docs', name)),
];

const commands = pages.flatMap((page) => {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => /^(?:npx )?presscheck /.test(line))
    .map((line) => [page, line.replace(/^(?:npx )?presscheck /, '')] as const);
});

/** The words of a line as a shell hands them on, up to where its output goes elsewhere. */
function wordsOf(line: string): string[] {
  const [command = ''] = line.split(/ (?:[|;]|&&|[12]?>)/);
  const printed = execFileSync('sh', [
    '-c',
    `for word in ${command}\ndo printf '%s\\0' "$word"; done`,
  ]);
  return printed.toString().split('\0').slice(0, -1);
}

test('the documentation has commands', () => {
  expect(commands.length).toBeGreaterThan(40);
});

test.each(commands)('%s: presscheck %s', async (_page, line) => {
  expect(await parseArguments(wordsOf(line))).toBeDefined();
});
