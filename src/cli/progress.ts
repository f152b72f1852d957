import { type Catalog, catalogOf, type PageReport, printable, shownOutcome } from '../index.ts';
import type { Io } from './io.ts';
import { createLiveLine, LONGEST_SILENCE } from './live-line.ts';

/**
 * Shows how far the run is: a line that overwrites itself on a terminal; elsewhere a line a page where somebody wants to
 * know (`--verbose`), and else one a minute, as a sign of life.
 */
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
  now: () => number = Date.now,
): Progress {
  const say = catalogOf(locale).formats.progress;
  const state = { total: 0, done: 0, failed: 0, saidAt: now() };
  const { spinner, show, live } = createLiveLine(io, flags);
  const count = (page: PageReport) => {
    state.done += 1;
    if (page.outcome !== 'passed') state.failed += 1;
  };
  // After the last page the summary follows.
  const isDue = () => !live && state.done < state.total && now() - state.saidAt >= LONGEST_SILENCE;
  const told = (page: PageReport) =>
    `[${state.done}/${state.total}] ${say.page[shownOutcome(page)]} ${printable(nameOf(page))}`;
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
      if (show && (flags['verbose'] || isDue())) {
        state.saidAt = now();
        io.stderr(`${told(page)}\n`);
      }
      if (!flags['verbose']) return;
      for (const line of details(page, say)) io.stderr(`  ${printable(line)}\n`);
    },
    stop: () => void spinner.stop(),
  };
}

function nameOf({ url, variant }: PageReport): string {
  return variant ? `${url} (${variant.name})` : url;
}

function details(page: PageReport, say: Catalog['formats']['progress']): string[] {
  const { durationMs, error, notes } = page;
  return [say.took(durationMs), ...(error ? [error.message] : []), ...notes];
}
