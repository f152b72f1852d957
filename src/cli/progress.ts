import ora from 'ora';
import { type Catalog, catalogOf, type PageReport, printable, shownOutcome } from '../index.ts';
import type { Io } from './io.ts';

/** Shows how far the run is: a moving line on a terminal, plain lines elsewhere. */
export type Progress = {
  start(total: number, done: number): void;
  notice(message: string): void;
  page(page: PageReport): void;
  stop(): void;
};

export function createProgress(
  io: Io,
  flags: Readonly<Record<string, unknown>>,
  locale: string | undefined,
): Progress {
  const say = catalogOf(locale).formats.progress;
  const state = { total: 0, done: 0, failed: 0 };
  const show = flags['progress'] !== false && !flags['quiet'];
  const live = show && io.isTerminal.stderr && !io.env['CI'];
  const spinner = ora({ stream: process.stderr, isSilent: !live, discardStdin: false });
  const count = (page: PageReport) => {
    state.done += 1;
    if (page.outcome !== 'passed') state.failed += 1;
  };
  return {
    start(total, done) {
      state.total = total;
      state.done = done;
      if (live) spinner.start(say.pages(done, total));
    },
    notice: (message) => {
      if (!flags['quiet']) io.stderr(`${message}\n`);
    },
    page(page) {
      count(page);
      const { done, total, failed } = state;
      if (live) spinner.text = say.toLookAt(done, total, failed);
      else if (show) {
        const outcome = say.page[shownOutcome(page)];
        io.stderr(`[${done}/${total}] ${outcome} ${printable(page.url)}\n`);
      }
      if (!flags['verbose']) return;
      for (const line of details(page, say)) io.stderr(`  ${printable(line)}\n`);
    },
    stop: () => void spinner.stop(),
  };
}

function details(page: PageReport, say: Catalog['formats']['progress']): string[] {
  const { durationMs, error, notes } = page;
  return [say.took(durationMs), ...(error ? [error.message] : []), ...notes];
}
