import ora from 'ora';
import { type PageReport, printable, shownOutcome } from '../index.ts';
import type { Io } from './io.ts';

/** Shows how far the run is: a moving line on a terminal, plain lines elsewhere. */
export type Progress = {
  start(total: number): void;
  notice(message: string): void;
  page(page: PageReport): void;
  stop(): void;
};

const WORDS = { passed: 'passed', failed: 'failed', letThrough: 'let through', error: 'error' };

export function createProgress(io: Io, flags: Readonly<Record<string, unknown>>): Progress {
  const state = { total: 0, done: 0, failed: 0 };
  const show = flags['progress'] !== false && !flags['quiet'];
  const live = show && io.isTerminal.stderr && !io.env['CI'];
  const spinner = ora({ stream: process.stderr, isSilent: !live, discardStdin: false });
  const count = (page: PageReport) => {
    state.done += 1;
    if (page.outcome !== 'passed') state.failed += 1;
    return `${state.done}/${state.total}`;
  };
  return {
    start(total) {
      state.total = total;
      if (live) spinner.start(`0/${total} pages`);
    },
    notice: (message) => {
      if (!flags['quiet']) io.stderr(`${message}\n`);
    },
    page(page) {
      const position = count(page);
      if (live) spinner.text = `${position} pages, ${state.failed} to look at`;
      else if (show)
        io.stderr(`[${position}] ${WORDS[shownOutcome(page)]} ${printable(page.url)}\n`);
      if (flags['verbose']) for (const line of details(page)) io.stderr(`  ${printable(line)}\n`);
    },
    stop: () => void spinner.stop(),
  };
}

function details(page: PageReport): string[] {
  return [`took ${page.durationMs} ms`, ...(page.error ? [page.error.message] : []), ...page.notes];
}
