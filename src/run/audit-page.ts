import { injectAxe } from '../browser/axe/run-axe.ts';
import { gatherEvidence } from '../browser/gather-evidence.ts';
import { errorFor } from '../browser/loading/load-errors.ts';
import { loadPage } from '../browser/loading/load-page.ts';
import type { LoadedPage } from '../browser/loading/loaded-page.ts';
import { lossOf } from '../browser/loading/loss-of-tab.ts';
import { isAlive, type Tab } from '../browser/loading/tab.ts';
import { lyingIn } from '../browser/lying-in.ts';
import { EVIDENCE_VERSION, type Evidence } from '../model/evidence.ts';
import type { Note } from '../model/note.ts';
import type { PageFault } from '../model/page-error.ts';
import { reasonOf } from '../support/reason-of.ts';
import { SLOWEST } from '../support/slowness.ts';
import { within } from '../support/within.ts';
import { withoutFragment } from './arrivals.ts';
import { documentIn, gatherOptions } from './gather-options.ts';
import type { PageJob } from './page-job.ts';
import { failure, type Loaded, type PageOutcome, pageFacts } from './page-outcome.ts';
import { tellingSteps } from './telling-steps.ts';

/** Beyond loading and looking, each within its own limit: opening tabs, emptying them. */
const SPARE_MS = 15_000;

/** Opens a tab and audits a page in it; what breaks on the way, or takes too long, is the outcome. */
export async function auditPage(job: PageJob, open: () => Promise<Tab>): Promise<PageOutcome> {
  const start = performance.now();
  const opening = job.load.timeoutMs + SPARE_MS;
  let tab: Tab | null = null;
  try {
    tab = await within(open(), opening, 'Opening a tab');
    const whole = opening + job.budgetMs * SLOWEST;
    return await within(look(job, tab, start), whole, 'The audit of the page');
  } catch (thrown) {
    const error = tab ? await errorFor(thrown, tab, job.load.timeoutMs, true) : noTab(thrown);
    return failure(job, error, performance.now() - start, tab);
  }
}

function noTab(thrown: unknown): PageFault {
  return /closed|disconnected/i.test(reasonOf(thrown))
    ? { cause: 'browser-died' }
    : { cause: 'no-tab', reason: reasonOf(thrown) };
}

/** Loads the page and gathers its evidence. */
async function look(job: PageJob, tab: Tab, start: number): Promise<PageOutcome> {
  const sinceMs = Date.now();
  const { page, error } = await loadPage(tab, job.target.address, {
    ...job.load,
    whileSettling: job.settings.axe ? (world) => injectAxe(world, job.load.timeoutMs) : null,
  });
  if (error) return failure(job, error, performance.now() - start, tab);
  let evidence: Evidence | null = null;
  try {
    if (!isDoubtful(tab) && job.arrivals?.claim(job, page.url) === false)
      return elsewhere(job, page, performance.now() - start);
    const timings: Record<string, number> = { load: Math.round(performance.now() - start) };
    const gathering = { ...gatherOptions(job), ...tellingSteps(job, page) };
    const probes = await gatherEvidence(page, gathering, job.budgetMs, timings);
    if (!isAlive(tab)) return failure(job, await lossOf(tab), performance.now() - start, tab);
    const facts = pageFacts(job, performance.now() - start, page, documentIn(probes));
    const selectors = job.settings.ignore.flatMap(({ selector }) => selector ?? []);
    const lying = await lyingIn(page, probes, [...new Set(selectors)]);
    evidence = {
      schemaVersion: EVIDENCE_VERSION,
      page: facts,
      probes,
      notes: notesOf(page, job),
      ...(selectors.length > 0 ? { lyingIn: lying } : {}),
      timings,
    };
    return { evidence, error: null, loaded: { sinceMs, asked: askedBy(page) } };
  } finally {
    // Whatever came of it: others may wait for that.
    job.templates?.conclude(job.target.url, evidence, job.settings);
    page.tracker.stop();
    page.policy.stop();
  }
}

/** What workers of a page ask for is seen by nobody. */
function askedBy({ tab, tracker }: LoadedPage): Loaded['asked'] {
  const hasWorkers = tab.context.targets().some((target) => /worker/.test(target.type()));
  return hasWorkers || tab.page.workers().length > 0 ? null : tracker.asked;
}

/** A page that may not be the one that was asked for says so itself, whoever else asked for it. */
function isDoubtful({ notes }: Tab): boolean {
  return [...notes.values()].some(({ code }) => code === 'doubtful-page');
}

/** It came to a page that another job audits. */
function elsewhere(job: PageJob, page: LoadedPage, durationMs: number): PageOutcome {
  const facts = pageFacts(job, durationMs, page, { title: '', lang: null });
  const sameAs = job.arrivals?.keyOf(job, page.url) ?? '';
  return { evidence: null, error: null, page: facts, notes: notesOf(page, job), sameAs };
}

function notesOf({ url, tab, tracker, policy }: LoadedPage, { target }: PageJob): Note[] {
  const isElsewhere = withoutFragment(url) !== withoutFragment(target.address);
  const hosts = [...tracker.unreachedHosts].sort();
  const near = [...tracker.nearHosts].sort();
  const paths = [...tracker.missing].sort();
  const sheets = new Set([...tracker.lost.styleSheets].map((sheet) => new URL(sheet).pathname));
  const styleSheets = paths.filter((path) => sheets.has(path)).length;
  return [
    ...(isElsewhere ? [{ code: 'redirected', to: url } as const] : []),
    ...tab.notes.values(),
    ...(policy.leavesByItself() ? [{ code: 'leaving-refused' } as const] : []),
    ...(hosts.length > 0 ? [{ code: 'hosts-unreached', hosts } as const] : []),
    ...(near.length > 0 ? [{ code: 'near-hosts-refused', hosts: near } as const] : []),
    ...(paths.length > 0 ? [{ code: 'parts-missing', paths, styleSheets } as const] : []),
  ];
}
