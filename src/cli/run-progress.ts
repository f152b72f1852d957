import ora from 'ora';
import { catalogOf, type RunProgress } from '../index.ts';
import type { Io } from './io.ts';

/** How long nothing is said elsewhere than on a terminal, in milliseconds: some services end what is silent. */
const LONGEST_SILENCE = 60_000;

/** Shows how far a run on other machines is: a line that overwrites itself on a terminal, elsewhere a line a minute. */
export function createRunProgress(
  io: Io,
  flags: Readonly<Record<string, unknown>>,
  locale: string | undefined,
) {
  const { collecting } = catalogOf(locale).usage.machines;
  const show = flags['progress'] !== false && !flags['quiet'];
  const live = show && io.isTerminal.stderr && !io.env['CI'];
  const spinner = ora({ stream: process.stderr, isSilent: !live, discardStdin: false });
  let saidAt = performance.now();
  return {
    show({ done, total, perMinute, workers }: RunProgress): void {
      const line = collecting(done, total, perMinute, total - done, workers);
      if (live) {
        spinner.text = line;
        spinner.start();
      } else if (show && performance.now() - saidAt >= LONGEST_SILENCE) {
        saidAt = performance.now();
        io.stderr(`${line}\n`);
      }
    },
    stop: () => void spinner.stop(),
  };
}
