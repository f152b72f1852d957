import { createMatcher } from '../baseline/match-baseline.ts';
import { createPageKeys } from '../baseline/page-key.ts';
import { type BrowserSource, openBrowserSource } from '../browser/finding/browser-source.ts';
import { loadPlugins } from '../judging/plugins.ts';
import { type Listener, openListener } from '../listening/listener.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { FailOn } from '../model/outcome.ts';
import type { PageFault } from '../model/page-error.ts';
import type { PageReport } from '../model/report.ts';
import { isUnchanged } from '../targets/asked-files.ts';
import { createFileDigests } from '../targets/file-digests.ts';
import { type KeptTarget, type Reopening, reopenTargets } from '../targets/kept-target.ts';
import type { ExpandedTargets, PageTarget } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';
import { browserOptions } from './browser-options.ts';
import { type Finishing, finishPage, unauditedPage } from './finish-page.ts';
import { createJobMaker, type JobMaker } from './jobs-for.ts';
import type { PageJob } from './page-job.ts';
import { createWorker, type PageWorker } from './page-worker.ts';
import { browserFacts } from './run-facts.ts';
import { createRedactor } from './secrets/redact.ts';
import { better, isOutOfTime } from './short-of-time.ts';
import { type StorageStates, storageStates } from './storage/storage-states.ts';
import { validateOptions } from './validate-options.ts';

/** What of a run somebody has to know who audits some of its pages, for another who found them and will report. */
export type DealtRun = {
  options: AuditOptions;
  /** A page of each origin, of each folder, and of each login, found and named. */
  examples: readonly KeptTarget[];
  /** The hosts and origins that the user named, beside those of pages. */
  named: ExpandedTargets['named'];
  /** How many pages the run has. */
  total: number;
  /** Its day, such as `2026-11-30`. */
  day: string;
};

/** One way to show a page, audited: its report as it is before a baseline marks it, and what joins it to the others. */
export type DealtPage = {
  report: PageReport;
  /** What tells pages that are loaded and judged in the same way. */
  manner: string;
  failOn: FailOn;
};

/** Audits pages of a run one by one, in a browser of its own. */
export type PageAuditor = {
  browser: Awaited<ReturnType<typeof browserFacts>>;
  /** Somebody who audits one page after the other. */
  hire(): Hand;
  /** What is said of a page that nobody could audit. */
  giveUp(page: KeptTarget, fault: PageFault): Promise<DealtPage[]>;
  /** Whether all that a page of a folder loaded, by an earlier report, is as it was; false where that is not known. */
  isAsReported(page: KeptTarget, report: PageReport): Promise<boolean>;
  close(): Promise<void>;
};

export type Hand = {
  audit(page: KeptTarget): Promise<DealtPage[]>;
  close(): Promise<void>;
};

/** What is open for as long as pages of the run are audited. */
type Open = {
  run: DealtRun;
  hooks: AuditHooks;
  states: StorageStates;
  examples: readonly PageTarget[];
  reopening: Reopening;
  jobsOf: JobMaker;
  source: BrowserSource;
  listener: Listener | null;
};

/** Opens what auditing a run's pages needs. Throws a UsageError for what is not to be had on this machine. */
export async function openPageAuditor(given: DealtRun, hooks: AuditHooks): Promise<PageAuditor> {
  const options = { ...given.options, plugins: await loadPlugins(given.options.plugins) };
  const run = { ...given, options };
  validateOptions(options);
  const states = await storageStates(options, hooks);
  const reopening = reopenTargets(options);
  try {
    const examples = await Promise.all(run.examples.map(reopening.open));
    const pages = { pages: examples, named: run.named, ownOrigins: reopening.origins() };
    const jobsOf = await createJobMaker(options, pages, run.total, run.day, states);
    const ways = browserOptions(options, pages, hooks);
    const source = await openBrowserSource(ways);
    try {
      const listener = options.listener ? await openListener(options.listener, ways) : null;
      const open = { run, hooks, states, examples, reopening, jobsOf, source, listener };
      const browser = await browserFacts(source, examples.flatMap(jobsOf), options);
      return { browser, ...auditorIn(open) };
    } catch (error) {
      await source.close();
      throw error;
    }
  } catch (error) {
    await reopening.close();
    throw error;
  }
}

function auditorIn(open: Open): Omit<PageAuditor, 'browser'> {
  const { reopening, jobsOf, source, listener } = open;
  const digests = createFileDigests(reopening);
  return {
    hire() {
      const worker = createWorker(source, listener, open.hooks.signal);
      return {
        async audit(page) {
          const target = await reopening.open(page);
          const finishing = finishingOf(open, target, digests);
          const pages: DealtPage[] = [];
          for (const job of jobsOf(target))
            pages.push(dealt(job, await auditJob(worker, job, finishing)));
          return pages;
        },
        close: () => worker.close(),
      };
    },
    async giveUp(page, fault) {
      const target = await reopening.open(page);
      const finishing = finishingOf(open, target, digests);
      return jobsOf(target).map((job) => dealt(job, unauditedPage(finishing, job, fault)));
    },
    async isAsReported(page, { parts, outcome }) {
      if (!parts || outcome === 'error' || outcome === 'incomplete') return false;
      return isUnchanged(parts, await reopening.open(page), digests);
    },
    async close() {
      await listener?.end();
      await source.close();
      await reopening.close();
    },
  };
}

/** A page of which a part ran out of time gets another chance at once: it may be another's turn only much later. */
async function auditJob(
  worker: PageWorker,
  job: PageJob,
  finishing: Finishing,
): Promise<PageReport> {
  const first = await worker.audit(job);
  const outcome = isOutOfTime(first) ? better(first, await worker.audit(job)) : first;
  return finishPage(finishing, job, outcome);
}

function dealt({ manner, settings }: PageJob, report: PageReport): DealtPage {
  return { report, manner, failOn: settings.failOn };
}

/** What is known of findings is known to who reports. */
function finishingOf(
  { run, hooks, states, examples, reopening }: Open,
  target: PageTarget,
  digests: Finishing['digests'],
): Finishing {
  const pages = [target, ...examples].map(({ auth, address, found }) => ({
    auth,
    address: found ? '' : address,
  }));
  const secrets = { ownOrigins: reopening.origins(), pages, states: [...states.values()] };
  const redact = createRedactor(run.options, secrets);
  return { hooks, redact, match: createMatcher([], createPageKeys([])), cache: null, digests };
}
