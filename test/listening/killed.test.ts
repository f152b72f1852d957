import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { withListener } from '../helpers/listener.ts';
import { processesWith, startCli } from '../helpers/started-cli.ts';
import { until } from '../helpers/until.ts';

/** The listener's folder among the temporary ones, once it is there. */
function homeIn(temporary: string): string | undefined {
  return readdirSync(temporary).find((name) => name.startsWith('presscheck-listener-'));
}

const MOMENTS: [string, (temporary: string) => boolean][] = [
  ['while it starts', (temporary) => homeIn(temporary) !== undefined],
  [
    'while it hears a page',
    // The page has loaded, and reading has begun.
    (temporary) => {
      const home = homeIn(temporary);
      return home !== undefined && existsSync(join(temporary, home, 'enough'));
    },
  ],
];

withListener.each(MOMENTS)(
  'a run that is killed %s leaves no process and no folder',
  async (_, isTime) => {
    const temporary = mkdtempSync('/tmp/ear-');
    try {
      const page = 'fixtures/skip-link-heard/passed-target-with-tabindex.html';
      const { child, ended } = startCli(['listen', page], temporary);
      await until(() => isTime(temporary), 100_000);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      await until(() => processesWith(temporary) === 0, 20_000);
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  },
  150_000,
);
