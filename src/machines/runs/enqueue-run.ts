import { type AuditOptions, DEFAULTS } from '../../model/audit-options.ts';
import { type FoundRun, findRun } from '../../run/dealt-run.ts';
import { hostOf } from '../../run/host-turns.ts';
import { resultOptions } from '../../run/result-options.ts';
import { redactedOptions } from '../../run/secrets/redact.ts';
import { digest } from '../../support/digest.ts';
import { packageVersion } from '../../support/package-root.ts';
import { pagesOf } from '../engine/queue-names.ts';
import type { Machinery } from '../machinery.ts';
import { askForPages } from './ask-for-pages.ts';
import { earlierPages } from './earlier-pages.ts';
import type { Enqueued, EnqueueHooks, EnqueueOptions } from './enqueue-options.ts';
import { latestRuns } from './find-runs.ts';
import { requireDealable, requireSealable } from './require-dealable.ts';
import { type RunFiles, runFiles } from './run-files.ts';
import { newRun } from './run-name.ts';
import { PAGES_TOGETHER, type PlannedHost, type PlannedPage, type RunPlan } from './run-plan.ts';

/** Finds the pages of a run, keeps its plan in the store, and asks workers for each page. Throws a UsageError. */
export async function enqueueRun(
  machinery: Machinery,
  options: EnqueueOptions,
  hooks: EnqueueHooks,
): Promise<Enqueued> {
  const run = newRun(options.name, new Date());
  requireDealable(options);
  const found = await findRun(options.audit, hooks);
  try {
    requireSealable(options, found.pages, machinery);
    const files = runFiles(machinery.store, run, machinery.secret);
    const plan = planOf(found);
    await writeTargets(machinery, files, found, plan, options, hooks);
    await files.writePlan(plan, { ...found.dealt, notify: options.notify ?? null });
    const queues = found.pages.map((page) => pagesOf(hostOf(page)));
    const queueOf = (place: number) => queues[place] ?? '';
    await askForPages(machinery.engine, run, plan, [...queues.keys()], queueOf);
    return { run, plan };
  } finally {
    await found.close();
  }
}

function planOf({ startedAt, dealt, pages, delayOf, told }: FoundRun): RunPlan {
  const { options, day, total } = dealt;
  const hosts = [...new Set(pages.map(hostOf))];
  const { axeVersion, targets, options: asked, problems, pagesLeftOut, isRightlyEmpty } = told;
  return {
    version: packageVersion(),
    startedAt,
    day,
    total,
    hosts: hosts.map((host) => plannedHost(host, delayOf(host), options.perHost)),
    manner: mannerOf(options),
    told: { axeVersion, targets, options: asked, problems, pagesLeftOut, isRightlyEmpty },
  };
}

/** This machine's own pages are nobody else's: they wait for nothing. */
function plannedHost(
  host: string,
  delayMs: number,
  perHost: number = DEFAULTS.perHost,
): PlannedHost {
  const queue = pagesOf(host);
  if (host === '') return { queue, atOnce: null, delayMs: 0 };
  return { queue, atOnce: delayMs > 0 ? 1 : perHost, delayMs };
}

async function writeTargets(
  { store, secret }: Machinery,
  files: RunFiles,
  { pages, kept }: FoundRun,
  plan: RunPlan,
  { onlyChanged = false, name }: EnqueueOptions,
  { tell }: EnqueueHooks,
): Promise<void> {
  const [before] =
    onlyChanged && name !== undefined ? await latestRuns(store, name, secret, 1) : [];
  const earlierOf = before ? await earlierPages(before, plan) : () => undefined;
  let carried = 0;
  for (let from = 0; from < pages.length; from += PAGES_TOGETHER) {
    const some = pages.slice(from, from + PAGES_TOGETHER).map((page): PlannedPage => {
      const earlier = earlierOf(page);
      if (earlier) carried += 1;
      return { page: kept(page), ...(earlier ? { earlier } : {}) };
    });
    await files.writeTargets(from, some);
  }
  if (carried > 0) tell((say) => say.machines.carried(carried));
}

/** Secrets are not in it: who signs in as another is to name the run otherwise. */
function mannerOf(options: AuditOptions): string {
  const { overrides = [], ignore = [] } = redactedOptions(options);
  return digest([JSON.stringify([resultOptions(options), overrides, ignore])]);
}
