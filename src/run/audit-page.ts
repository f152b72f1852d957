import { injectAxe } from '../browser/axe/run-axe.ts';
import type { BrowserSource } from '../browser/finding/browser-source.ts';
import { type GatherOptions, gatherEvidence } from '../browser/gather-evidence.ts';
import { errorFor, firstLine } from '../browser/loading/load-errors.ts';
import type { LoadOptions } from '../browser/loading/load-options.ts';
import { loadPage } from '../browser/loading/load-page.ts';
import type { LoadedPage } from '../browser/loading/loaded-page.ts';
import { closeTab, isAlive, openTab, resetTab, type Tab } from '../browser/loading/tab.ts';
import { within } from '../browser/within.ts';
import type { Settings } from '../judging/settings.ts';
import {
  type DocumentFacts,
  EVIDENCE_VERSION,
  type Evidence,
  type PageFacts,
} from '../model/evidence.ts';
import type { Note } from '../model/note.ts';
import type { PageFault } from '../model/page-error.ts';
import type { PageAxeOptions } from '../model/page-functions.ts';
import { SLOWEST } from '../support/slowness.ts';
import type { PageTarget } from '../targets/page-target.ts';
import { EXERCISES } from './templates/exercises.ts';
import type { Templates } from './templates/templates.ts';

/** One page to audit in one way. */
export type PageJob = {
  target: PageTarget;
  load: LoadOptions;
  /** How long the probes may take, in milliseconds of a quiet machine. */
  budgetMs: number;
  settings: Settings;
  axeLocale: unknown;
  /** What was tried on other pages of the run; null where every page is to be put through everything. */
  templates: Templates | null;
};

/** What came of a page: its evidence, or an error. */
export type PageOutcome =
  | { evidence: Evidence; error: null }
  | { evidence: null; error: PageFault; page: PageFacts; notes: Note[] };

/** A worker audits one page after the other, in one tab as long as that stays clean. */
export type PageWorker = { audit(job: PageJob): Promise<PageOutcome>; close(): Promise<void> };

/** Beyond loading and looking, each within its own limit: opening tabs, emptying them. */
const SPARE_MS = 15_000;

export function createWorker(source: BrowserSource): PageWorker {
  let tab: Tab | null = null;
  return {
    async audit(job) {
      const first = await attempt(
        job,
        async () => (tab ??= await openTab(await source.shared(), job.load.userAgent)),
      );
      if (!(first.error === null && tab && (await resetTab(tab)))) {
        if (tab) await closeTab(tab);
        tab = null;
      }
      return isLoss(first.error) ? auditAlone(job, source) : first;
    },
    async close() {
      if (tab) await closeTab(tab);
    },
  };
}

/** The page, or something beside it, took the browser down: it gets another chance, alone in a fresh one. */
async function auditAlone(job: PageJob, source: BrowserSource): Promise<PageOutcome> {
  try {
    const browser = await source.alone();
    try {
      return await attempt(job, () => openTab(browser, job.load.userAgent));
    } finally {
      await source.dispose(browser);
    }
  } catch {
    return failure(job, { cause: 'browser-died' }, 0, null);
  }
}

function isLoss(error: PageFault | null): boolean {
  return error?.cause === 'page-crashed' || error?.cause === 'browser-died';
}

async function attempt(job: PageJob, open: () => Promise<Tab>): Promise<PageOutcome> {
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
  return /closed|disconnected|Target/i.test(firstLine(thrown))
    ? { cause: 'browser-died' }
    : { cause: 'no-tab', reason: firstLine(thrown) };
}

/** Loads the page and gathers its evidence. */
async function look(job: PageJob, tab: Tab, start: number): Promise<PageOutcome> {
  const { page, error } = await loadPage(tab, job.target.address, {
    ...job.load,
    whileSettling: job.settings.axe ? (world) => injectAxe(world, job.load.timeoutMs) : null,
  });
  if (error) return failure(job, error, performance.now() - start, tab);
  let evidence: Evidence | null = null;
  try {
    const timings: Record<string, number> = { load: Math.round(performance.now() - start) };
    const probes = await gatherEvidence(page, gatherOptions(job), job.budgetMs, timings);
    if (!isAlive(tab)) {
      const loss: PageFault = tab.browser.connected
        ? { cause: 'page-crashed' }
        : { cause: 'browser-died' };
      return failure(job, loss, performance.now() - start, tab);
    }
    const facts = pageFacts(job, performance.now() - start, page, documentOf(probes));
    evidence = {
      schemaVersion: EVIDENCE_VERSION,
      page: facts,
      probes,
      notes: notesOf(page),
      timings,
    };
    return { evidence, error: null };
  } finally {
    // Whatever came of it: others may wait for that.
    job.templates?.conclude(job.target.url, evidence, job.settings);
    page.tracker.stop();
    page.policy.stop();
  }
}

function gatherOptions({ settings, axeLocale, templates, target }: PageJob): GatherOptions {
  const axe: PageAxeOptions = { tags: [], rules: null, ...settings.axe, locale: axeLocale };
  const needs = new Set(settings.needs);
  if (templates && EXERCISES.some((exercise) => needs.has(exercise))) needs.add('structure');
  return {
    needs,
    axe,
    triedElsewhere: async (structure, limitMs) =>
      templates?.triedElsewhere({ url: target.url, structure, settings }, limitMs) ?? {},
  };
}

function documentOf(probes: Evidence['probes']): Pick<DocumentFacts, 'title' | 'lang'> {
  const { document } = probes;
  return document?.status === 'ok' ? document.value : { title: '', lang: null };
}

function notesOf({ tab, tracker, policy }: LoadedPage): Note[] {
  const hosts = [...tracker.unreachedHosts].sort();
  const paths = [...tracker.missing].sort();
  return [
    ...tab.notes.values(),
    ...(policy.takeRefused() === null ? [] : [{ code: 'leaving-refused' } as const]),
    ...(hosts.length > 0 ? [{ code: 'hosts-unreached', hosts } as const] : []),
    ...(paths.length > 0 ? [{ code: 'parts-missing', paths } as const] : []),
  ];
}

function pageFacts(
  { target, load }: PageJob,
  durationMs: number,
  page: LoadedPage | null,
  document: Pick<DocumentFacts, 'title' | 'lang'>,
): PageFacts {
  return {
    url: target.url,
    target: target.target,
    finalUrl: target.remote && page ? page.url : null,
    status: page?.status ?? null,
    viewport: load.viewport,
    title: document.title,
    lang: document.lang,
    durationMs: Math.round(durationMs),
  };
}

function failure(job: PageJob, error: PageFault, durationMs: number, tab: Tab | null): PageOutcome {
  const facts = pageFacts(job, durationMs, null, { title: '', lang: null });
  return { evidence: null, error, page: facts, notes: [...(tab?.notes.values() ?? [])] };
}
