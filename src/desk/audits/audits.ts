import { randomUUID } from 'node:crypto';
import type { AuditStep } from '../../model/audit-step.ts';
import type { Changes } from '../../model/changes.ts';
import type { DeskAudit } from '../../model/desk.ts';
import type { CheckResult, Report } from '../../model/report.ts';
import { KnownError, toldError } from '../../model/usage/known-error.ts';
import type { UsageWords } from '../../model/usage/usage.words.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { Channel } from '../channel.ts';
import type { Plan } from '../plan.ts';
import { areasOf } from './areas-of.ts';
import { changesOf } from './changes-of.ts';
import type { Runner } from './run-audit.ts';

/** The audits of a desk: one runs, some wait, the last ones are kept. */
export type Audits = {
  /** Asks for one. Throws a UsageError where too many wait. */
  ask(plan: Plan, byChange?: boolean): DeskAudit;
  cancel(id: string): void;
  all(): DeskAudit[];
  planOf(id: string): Plan | null;
  /** The report of one that is done, and what it changed. */
  resultOf(id: string): { report: Report; changes: Changes | null } | null;
  /** The last whole report of each page, with its plan. */
  latest(): { plan: Plan; report: Report }[];
  /** Ends what runs, and takes nothing more. */
  close(): Promise<void>;
};

type Entry = {
  audit: DeskAudit;
  plan: Plan;
  report: Report | null;
  changes: Changes | null;
  /** What the checks have said so far, by their ids. */
  said: Map<string, CheckResult>;
  ending: AbortController;
};

const MOST_WAITING = 10;
/** So many are kept to be looked at again. */
const MOST_KEPT = 30;

export function createAudits(runner: Runner, channel: Channel, say: UsageWords): Audits {
  const entries: Entry[] = [];
  let [working, isClosed]: [Promise<void> | null, boolean] = [null, false];
  const find = (id: string) => entries.find(({ audit }) => audit.id === id) ?? null;
  const change = (entry: Entry, changed: Partial<DeskAudit>) => {
    entry.audit = { ...entry.audit, ...changed };
    channel.tell({ type: 'audit', audit: entry.audit });
  };
  const waiting = () => entries.filter(({ audit }) => audit.state === 'waiting');
  const next = () => (isClosed ? undefined : waiting()[0]);
  return {
    ask(plan, byChange = false) {
      // The same page waits once: what has changed meanwhile is seen when its turn comes.
      const same = waiting().find((one) => one.plan.key === plan.key && one.plan.kind !== 'draft');
      if (same && byChange) return same.audit;
      if (waiting().length >= MOST_WAITING)
        throw new UsageError((words) => words.desk.full(MOST_WAITING));
      const entry = newEntry(plan, byChange);
      entries.push(entry);
      forget(entries, channel);
      change(entry, {});
      working ??= workOff(next, entries, runner, change, say).finally(() => {
        working = null;
      });
      return entry.audit;
    },
    cancel(id) {
      const entry = find(id);
      if (!entry) throw new UsageError((words) => words.desk.noAudit);
      if (entry.audit.state === 'waiting') change(entry, { state: 'cancelled' });
      entry.ending.abort();
    },
    all: () => entries.map(({ audit }) => audit),
    planOf: (id) => find(id)?.plan ?? null,
    resultOf(id) {
      const { report = null, changes = null } = find(id) ?? {};
      return report && { report, changes };
    },
    latest: () => latestOf(entries),
    async close() {
      isClosed = true;
      for (const { ending } of entries) ending.abort();
      await working;
    },
  };
}

function newEntry(plan: Plan, byChange: boolean): Entry {
  const audit: DeskAudit = {
    id: randomUUID(),
    key: plan.key,
    label: plan.label,
    title: '',
    kind: plan.kind,
    state: 'waiting',
    askedAt: new Date().toISOString(),
    done: 0,
    total: 0,
    areas: areasOf([]),
    outcome: null,
    byChange,
    changes: null,
    problem: null,
  };
  return {
    audit,
    plan,
    report: null,
    changes: null,
    said: new Map(),
    ending: new AbortController(),
  };
}

/** The oldest go that nobody waits for. */
function forget(entries: Entry[], channel: Channel): void {
  while (entries.length > MOST_KEPT) {
    const at = entries.findIndex(({ audit }) => !/waiting|running/.test(audit.state));
    const [gone] = at < 0 ? [] : entries.splice(at, 1);
    if (!gone) return;
    channel.tell({ type: 'gone', id: gone.audit.id });
  }
}

function latestOf(entries: readonly Entry[]): { plan: Plan; report: Report }[] {
  const byKey = new Map<string, { plan: Plan; report: Report }>();
  for (const { plan, report } of entries) if (report) byKey.set(plan.key, { plan, report });
  return [...byKey.values()];
}

type Change = (entry: Entry, changed: Partial<DeskAudit>) => void;

/** One after the other, until none waits. */
async function workOff(
  next: () => Entry | undefined,
  entries: readonly Entry[],
  runner: Runner,
  change: Change,
  say: UsageWords,
): Promise<void> {
  for (let entry = next(); entry; entry = next()) {
    await runOne(entry, entries, runner, change, say);
    // Of audits that are forgotten the pictures go too.
    await runner.keepPictures(entries.flatMap(({ report }) => report ?? [])).catch(() => undefined);
  }
}

async function runOne(
  entry: Entry,
  entries: readonly Entry[],
  runner: Runner,
  change: Change,
  say: UsageWords,
): Promise<void> {
  const { plan, ending, audit } = entry;
  const before = lastDone(entries, audit.key);
  change(entry, { state: 'running' });
  try {
    const report = await runner.run(plan, ending.signal, (step) => onStep(entry, step, change));
    if (ending.signal.aborted) return change(entry, { state: 'cancelled' });
    entry.report = report;
    entry.changes = before && changesOf(before.report, report, before.audit.askedAt);
    change(entry, { state: 'done', ...told(report), changes: counted(entry.changes) });
  } catch (error) {
    if (ending.signal.aborted) return change(entry, { state: 'cancelled' });
    change(entry, { state: 'failed', problem: problemOf(error, say) });
  }
}

function problemOf(error: unknown, say: UsageWords): string {
  const said = toldError(error, say).split('\n')[0] ?? '';
  return error instanceof KnownError ? said : say.commandLine.unexpected(said);
}

function counted(changes: Changes | null): DeskAudit['changes'] {
  return changes && { fixed: changes.fixed, new: changes.new, still: changes.still };
}

/** The last whole audit of the same page. */
function lastDone(entries: readonly Entry[], key: string): Entry | null {
  return entries.findLast((one) => one.audit.key === key && one.report !== null) ?? null;
}

function onStep(entry: Entry, step: AuditStep, change: Change): void {
  // What was given up may still tell of itself.
  if (entry.audit.state !== 'running' || entry.ending.signal.aborted) return;
  for (const check of step.checks) entry.said.set(check.id, check);
  const { title, done, total } = step;
  change(entry, { title, done, total, areas: areasOf(entry.said.values()) });
}

function told(report: Report): Partial<DeskAudit> {
  const [page] = report.pages;
  if (!page) return { outcome: 'error', problem: report.summary.problems[0] ?? null };
  return {
    title: page.title,
    outcome: page.outcome,
    areas: areasOf(page.checks),
    problem: page.error?.message ?? null,
  };
}
