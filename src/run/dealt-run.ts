import { loadPlugins } from '../judging/plugins.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { type KeptTarget, keptTarget } from '../targets/kept-target.ts';
import type { ExpandedTargets, PageTarget } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';
import { dayOf } from './day-of.ts';
import { findTargets } from './find-targets.ts';
import { createJobMaker } from './jobs-for.ts';
import type { DealtRun } from './page-auditor.ts';
import { factsOf, findingFacts } from './run-facts.ts';
import { createRedactor } from './secrets/redact.ts';
import { storageStates } from './storage/storage-states.ts';
import { validateOptions } from './validate-options.ts';

/** A run whose pages are found, for others to audit. */
export type FoundRun = {
  startedAt: string;
  dealt: DealtRun;
  pages: readonly PageTarget[];
  /** A page in the form that others open it by. */
  kept(page: PageTarget): KeptTarget;
  /** How long a host is left alone from the end of one page to the next, in milliseconds. */
  delayOf(host: string): number;
  /** What its report says of how it was asked for, and of how its pages were found. */
  told: ReturnType<typeof factsOf> & ReturnType<typeof findingFacts>;
  close(): Promise<void>;
};

/** Finds the pages of a run that others are to audit. Throws a UsageError for what cannot be audited as it is asked for. */
export async function findRun(given: AuditOptions, hooks: AuditHooks): Promise<FoundRun> {
  const now = new Date();
  const options = { ...given, plugins: await loadPlugins(given.plugins) };
  validateOptions(options);
  const states = await storageStates(options, hooks);
  const { targets } = await findTargets(options, hooks, now);
  try {
    const day = dayOf(now);
    const { pages, named, ownOrigins, delays } = targets;
    const examples = examplesOf(pages);
    const jobsOf = await createJobMaker(
      options,
      { pages: examples, named },
      pages.length,
      day,
      states,
    );
    // What options ask for in vain is told before anybody works.
    for (const page of options.overrides ? pages : examples) jobsOf(page);
    const origins = { pages, ownOrigins, states: [...states.values()] };
    const redact = createRedactor(options, origins);
    const kept = (page: PageTarget) => keptTarget(page, targets);
    return {
      startedAt: now.toISOString(),
      dealt: { options: given, examples: examples.map(kept), named, total: pages.length, day },
      pages,
      kept,
      delayOf: (host) => options.delay ?? delays.get(host) ?? 0,
      told: { ...factsOf(given, redact, hooks), ...findingFacts(targets, options, redact) },
      close: targets.close,
    };
  } catch (error) {
    await targets.close();
    throw error;
  }
}

/** A page of each origin, found and named, and of each login. */
function examplesOf(pages: ExpandedTargets['pages']): PageTarget[] {
  const examples = new Map<string, PageTarget>();
  for (const page of pages) {
    const { origin } = new URL(page.address);
    const key = JSON.stringify([origin, page.found ?? false, page.auth]);
    if (!examples.has(key)) examples.set(key, page);
  }
  return [...examples.values()];
}
