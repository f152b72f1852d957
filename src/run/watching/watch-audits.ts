import { openBrowserKeeper } from '../../browser/finding/browser-keeper.ts';
import type { AuditOptions } from '../../model/audit-options.ts';
import type { Report } from '../../model/report.ts';
import { KnownError } from '../../model/usage/known-error.ts';
import type { WatchEvent } from '../../model/watch-round.ts';
import { openPageWatch, type PageWatch } from '../../watching/page-watch.ts';
import { audit } from '../audit.ts';
import type { AuditHooks } from '../audit-hooks.ts';
import { createKnownPages, type KnownPages } from './known-pages.ts';

/** Audits some of the pages, or all; a caller may show how far that is. */
export type RunAudit = (options: AuditOptions, hooks: AuditHooks) => Promise<Report>;

const AUDIT: RunAudit = (options, hooks) => audit(options, hooks).report;

/**
 * Audits the pages of files and folders, and at each change those that it concerns, in one browser. Ends when the signal
 * is given: with an audit that is cut off, `cut`; else, while it waits, `waiting`. Throws a UsageError where it cannot
 * begin.
 */
export async function* watchAudits(
  options: AuditOptions,
  signal: AbortSignal,
  run: RunAudit = AUDIT,
): AsyncGenerator<WatchEvent, 'cut' | 'waiting'> {
  const watch = await openPageWatch(options);
  const keeper = openBrowserKeeper();
  signal.addEventListener('abort', watch.close, { once: true });
  try {
    if (signal.aborted) return 'waiting';
    const known = createKnownPages();
    const first = await run(options, { signal, keeper });
    if (signal.aborted) return 'cut';
    yield known.take(first, []);
    const again = (only: ReadonlySet<string>) => run(options, { signal, keeper, only });
    return yield* changes(watch, known, again, signal);
  } finally {
    watch.close();
    await keeper.close();
  }
}

async function* changes(
  watch: PageWatch,
  known: KnownPages,
  again: (only: ReadonlySet<string>) => Promise<Report>,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent, 'cut' | 'waiting'> {
  for (;;) {
    const look = await watch.next(known.latest());
    if (look === null || signal.aborted) return 'waiting';
    const event = 'fault' in look ? look : await taken(look, known, again);
    if (signal.aborted) return 'cut';
    yield event;
  }
}

async function taken(
  { changed, gone }: { changed: readonly string[]; gone: readonly string[] },
  known: KnownPages,
  again: (only: ReadonlySet<string>) => Promise<Report>,
): Promise<WatchEvent> {
  try {
    return known.take(await again(new Set(changed)), gone);
  } catch (error) {
    if (error instanceof KnownError) return { fault: error };
    throw error;
  }
}
