import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checks } from '../../src/index.ts';
import { axeRuleIds } from '../../src/judging/axe-rules.ts';
import { runCli } from '../helpers/run-cli.ts';

const SITE = join(process.cwd(), 'fixtures/site');

/** Runs the command line in a folder with a config file. */
async function withConfig(config: object) {
  const cwd = mkdtempSync(join(tmpdir(), 'presscheck-nothing-'));
  writeFileSync(join(cwd, 'presscheck.config.json'), JSON.stringify(config));
  return runCli([SITE], { cwd });
}

test.each([
  [['--only', ''], '--only must name something'],
  [['--only', ','], '--only must name something'],
  [['--areas', ','], '--areas must name something'],
  [['--standard', ''], '--standard must name something'],
  [['--require', ''], '--require must name something'],
  [['--format', ','], '--format must name something'],
  [['--only', 'h1-single', '--skip', 'h1-single'], 'No check is left for /'],
])('%j: a run that would check nothing is refused in one line', async (args, words) => {
  const { code, stdout, stderr } = await runCli([SITE, ...args, '--no-pictures']);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    code: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(words);
});

const EVERYTHING = Object.fromEntries(
  [...checks.map(({ id }) => id), ...axeRuleIds()].map((id) => [id, 'off']),
);

test.each([
  ['areas', { areas: [] }, '“areas” must name something'],
  ['only', { only: [] }, '“only” must name something'],
  ['checks', { checks: EVERYTHING }, 'No check is left for /'],
  [
    'an override',
    { only: ['h1-single'], overrides: [{ pages: ['/index.html'], skip: ['h1-single'] }] },
    'No check is left for /index.html',
  ],
  [
    'an override’s list',
    { overrides: [{ pages: ['/**'], areas: [] }] },
    '“overrides”.areas must name something',
  ],
])('%s of a config file that leave nothing are refused in one line', async (_, config, words) => {
  const { code, stdout, stderr } = await withConfig(config);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    code: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(words);
});
