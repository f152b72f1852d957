import type { BrowserSource } from '../browser/finding/browser-source.ts';
import { closeTab, openTab, resetTab, type Tab } from '../browser/loading/tab.ts';
import type { Listener } from '../listening/listener.ts';
import type { PageFault } from '../model/page-error.ts';
import { auditPage } from './audit-page.ts';
import { hearToo } from './hear-too.ts';
import type { PageJob } from './page-job.ts';
import { failure, type PageOutcome } from './page-outcome.ts';
import { withRetries } from './retries.ts';

/** A worker audits one page after the other, in one tab as long as that stays clean. */
export type PageWorker = { audit(job: PageJob): Promise<PageOutcome>; close(): Promise<void> };

/** A worker without a tab; it opens one for its first page. What it audits is heard too where there is a listener. */
export function createWorker(
  source: BrowserSource,
  listener: Listener | null,
  signal?: AbortSignal,
): PageWorker {
  let tab: Tab | null = null;
  const auditOnce = async (job: PageJob) => {
    const isUsed = tab !== null;
    const first = await auditPage(
      job,
      async () => (tab ??= await openTab(await source.shared(), job.load.userAgent, source.gate)),
    );
    if (!(first.error === null && tab && (await resetTab(tab)))) {
      if (tab) await closeTab(tab);
      tab = null;
    }
    return isLoss(first.error, isUsed) ? auditAlone(job, source) : first;
  };
  return {
    async audit(job) {
      if (job.target.fault) return failure(job, job.target.fault, 0, null);
      return hearToo(job, await withRetries(() => auditOnce(job), job.retries, signal), listener);
    },
    async close() {
      if (tab) await closeTab(tab);
    },
  };
}

/** The page, or something beside it, took the browser down, or there was no tab for it: it gets another chance, alone in a fresh one. */
async function auditAlone(job: PageJob, source: BrowserSource): Promise<PageOutcome> {
  try {
    const browser = await source.alone();
    try {
      return await auditPage(job, () => openTab(browser, job.load.userAgent, source.gate));
    } finally {
      await source.dispose(browser);
    }
  } catch {
    return failure(job, { cause: 'browser-died' }, 0, null);
  }
}

/** Whether it may not have been the page's own doing: what one page kept, the next one in the tab would pay for. */
function isLoss(error: PageFault | null, isUsed: boolean): boolean {
  if (error === null) return false;
  return LOSSES.has(error.cause) || (isUsed && error.cause === 'too-much-memory');
}

const LOSSES: ReadonlySet<PageFault['cause']> = new Set(['page-crashed', 'browser-died', 'no-tab']);
