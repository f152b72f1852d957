import { expect, test } from '@jest/globals';
import type { Io } from '../../src/cli/io.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { pageReport } from '../helpers/hand-made-report.ts';

/** What is printed of three pages, of which each takes so many seconds. */
function printed(seconds: number, flags: Record<string, unknown> = {}): string[] {
  const lines: string[] = [];
  const io: Io = {
    stdout: () => undefined,
    stderr: (text) => lines.push(text.trimEnd()),
    isTerminal: { stdout: false, stderr: false },
    env: {},
    cwd: '.',
    keepsResults: false,
    signal: new AbortController().signal,
  };
  let time = 0;
  const progress = createProgress(io, flags, 'en', () => time);
  progress.start(3, 0);
  for (const url of ['/a', '/b', '/c']) {
    time += seconds * 1000;
    progress.page(pageReport({ url }));
  }
  progress.stop();
  return lines;
}

test('a log has no line a page, but one a minute as a sign of life, until the summary follows', () => {
  expect(printed(19)).toEqual([]);
  expect(printed(31)).toEqual(['[2/3] failed /b']);
  expect(printed(61)).toEqual(['[1/3] failed /a', '[2/3] failed /b']);
});

test('--verbose has a line a page; --quiet and --no-progress have none however long it takes', () => {
  expect(printed(1, { verbose: true }).filter((line) => line.startsWith('['))).toHaveLength(3);
  expect(printed(61, { quiet: true })).toEqual([]);
  expect(printed(61, { progress: false })).toEqual([]);
});
