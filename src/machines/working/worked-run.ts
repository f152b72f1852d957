import { toldError } from '../../model/usage/known-error.ts';
import type { Tell } from '../../model/usage/usage.words.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { AuditHooks } from '../../run/audit-hooks.ts';
import { openPageAuditor, type PageAuditor } from '../../run/page-auditor.ts';
import { packageVersion } from '../../support/package-root.ts';
import { PREFIX } from '../engine/open-engine.ts';
import type { Machinery } from '../machinery.ts';
import { type RunFiles, runFiles } from '../runs/run-files.ts';
import type { RunName } from '../runs/run-name.ts';
import type { RunPlan } from '../runs/run-plan.ts';
import type { OwnWays } from './work-options.ts';

/** A run that a worker takes pages of. */
export type WorkedRun = {
  files: RunFiles;
  plan: RunPlan;
  auditor: PageAuditor;
};

/** Opens a run on this machine. Throws a UsageError where this worker is not to take pages of it. */
export async function openWorkedRun(
  machinery: Machinery,
  run: RunName,
  own: OwnWays,
  hooks: AuditHooks,
): Promise<WorkedRun> {
  const { store, secret } = machinery;
  const files = runFiles(store, run, secret);
  const plan = await files.readPlan();
  if (!plan) throw new UsageError((say) => say.machines.notInStore(store.shown));
  requireVersion(run, plan.version);
  const { options, ...dealt } = await files.readSecrets();
  const auditor = await openPageAuditor({ ...dealt, options: { ...options, ...own } }, hooks);
  try {
    await requireBrowser(machinery, run, files, auditor.browser.browser);
    await files.writeBrowser(auditor.browser);
    return { files, plan, auditor };
  } catch (error) {
    await auditor.close();
    throw error;
  }
}

/** Throws a UsageError where a run is for another version of presscheck than this. */
export function requireVersion({ name }: RunName, version: string): void {
  const ours = packageVersion();
  if (version !== ours)
    throw new UsageError((say) => say.machines.refusedVersion(name, version, ours));
}

/** The first worker of a run decides which browser it is audited with; another one would find other things. */
async function requireBrowser(
  { engine }: Machinery,
  run: RunName,
  files: RunFiles,
  browser: string,
): Promise<void> {
  const theirs =
    (await files.readBrowser())?.browser ??
    (await engine.redis.set(browserKey(run), browser, 'EX', LONGEST_RUN_S, 'NX', 'GET'));
  if (theirs !== null && theirs !== browser)
    throw new UsageError((say) => say.machines.refusedBrowser(run.name, theirs, browser));
}

/** Who has it says which browser the run is audited with. */
export function browserKey({ id }: RunName): string {
  return `${PREFIX}:browser:${id}`;
}

const LONGEST_RUN_S = 30 * 24 * 3600;

/** Why a worker takes no pages of a run, where that is no bug of ours. */
export function refusalOf({ name }: RunName, error: unknown): Tell | null {
  if (!(error instanceof UsageError)) return null;
  return (say) => {
    const reason = toldError(error, say);
    return reason.includes(name) ? reason : say.machines.refused(name, reason);
  };
}
