import { catalogOf, type RunProgress } from '../index.ts';
import type { Io } from './io.ts';
import { createLiveLine, LONGEST_SILENCE } from './live-line.ts';

/** Shows how far a run on other machines is: a line that overwrites itself on a terminal, elsewhere a line a minute. */
export function createRunProgress(
  io: Io,
  flags: Readonly<Record<string, unknown>>,
  locale: string | undefined,
) {
  const { collecting } = catalogOf(locale).usage.machines;
  const { spinner, show, live } = createLiveLine(io, flags);
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
