import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { startCli } from '../helpers/started-cli.ts';

test.each(['-', '@-'])(
  '%s is a list of targets on standard input',
  async (target) => {
    const folder = mkdtempSync(join(tmpdir(), 'presscheck-stdin-'));
    const args = [target, '--only', 'headline-is-h1', '--out', folder, '--fail-on', 'never'];
    const run = startCli(args, folder, 'pipe');
    run.child.stdin?.end('fixtures/site/index.html\n');
    expect([await run.ended, run.said()]).toEqual([0, expect.any(String)]);
    const { pages } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    expect(pages.map(({ url }) => url)).toEqual(['fixtures/site/index.html']);
  },
  60_000,
);
