import {
  type AuditHooks,
  type AuditOptions,
  audit,
  catalogOf,
  type Report,
  saidOnce,
  toldError,
  type WatchEvent,
  watchAudits,
  watchText,
} from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { type Io, wantsColor } from '../io.ts';
import { mergedConfig, withoutFiles } from '../merged-config.ts';
import { createProgress } from '../progress.ts';
import { without } from '../without.ts';

/**
 * Audits pages, and those concerned again whenever files change, until it is interrupted. Returns 0 where it was waiting
 * then, and 130 where an audit was cut off.
 */
export async function runWatch(given: CommandArguments, io: Io): Promise<number> {
  const options = await optionsOf(given, io);
  const rounds = watchAudits(options, io.signal, withProgress(given.flags, io));
  const show = shower(options.locale ?? 'en', given.flags, io);
  for (;;) {
    const { done, value } = await rounds.next();
    if (done) return value === 'cut' ? INTERRUPTED : 0;
    show(value);
  }
}

const INTERRUPTED = 130;

/** Which pages a run takes, and what is of use once. */
const OF_ONE_RUN = [
  'newOnly',
  'shard',
  'durations',
  'since',
  'sample',
  'crawl',
  'changedSince',
  'axeResults',
  'timings',
  'listener',
] as const;

/** What a config file says of a run that is not watched is left out. */
async function optionsOf(given: CommandArguments, io: Io): Promise<AuditOptions> {
  const merged = await mergedConfig(given, io);
  const { cache = io.keepsResults, targets = [] } = merged;
  return { ...without(withoutFiles(merged), OF_ONE_RUN), cache, targets, pictures: false };
}

/** Prints what comes of an audit, or why there is none. */
function shower(locale: string, flags: CommandArguments['flags'], io: Io) {
  const color = wantsColor(io, 'stdout', flags['color'] as boolean | undefined);
  return (event: WatchEvent) => {
    if ('fault' in event)
      io.stderr(`presscheck: ${toldError(event.fault, catalogOf(locale).usage)}\n`);
    else io.stdout(`${watchText(event, { color, locale })}\n`);
  };
}

/** An audit that shows how far it is; what is to be known of how it was started is told once. */
function withProgress(flags: CommandArguments['flags'], io: Io) {
  let progress: ReturnType<typeof createProgress> | null = null;
  const onNotice = saidOnce((notice) => progress?.notice(notice));
  return async (options: AuditOptions, hooks: AuditHooks): Promise<Report> => {
    const shown = createProgress(io, flags, options.locale);
    progress = shown;
    const run = audit(options, { ...hooks, onStart: shown.start, onNotice });
    try {
      for await (const page of run) shown.page(page);
    } finally {
      shown.stop();
    }
    return run.report;
  };
}
