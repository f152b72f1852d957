import { setTimeout as pause } from 'node:timers/promises';
import type { PageReport } from '../../model/report.ts';
import type { DealtPage, Hand } from '../../run/page-auditor.ts';
import { picturesOf } from '../../support/pictures.ts';
import type { Machinery } from '../machinery.ts';
import { type RunFiles, runFiles } from '../runs/run-files.ts';
import type { PlannedPage } from '../runs/run-plan.ts';
import type { TakenJob } from './taken-job.ts';
import type { WorkLog } from './work-log.ts';
import type { WorkedRun } from './worked-run.ts';

/** Who audits, and for whom. */
export type PageWork = {
  machinery: Machinery;
  worked: WorkedRun;
  hand: Hand;
  log: WorkLog;
  /** Aborted when no more pages are to be taken. */
  stopping: AbortSignal;
};

/** Audits the page of a job and keeps what it came to; only then the job is done. Returns the page. */
export async function workOnPage(
  work: PageWork,
  taken: TakenJob,
  place: number,
): Promise<readonly DealtPage[]> {
  const { worked } = work;
  const planned = await worked.files.readTarget(place);
  const carried = await carriedOver(work, planned);
  const pages = carried ?? (await auditedNow(work, taken, planned));
  await worked.files.writePage(place, pages);
  if (!carried) await leaveAlone(work, taken);
  await taken.done();
  tellOf(work, pages, carried !== null);
  return pages;
}

async function auditedNow(
  { worked: { auditor, files }, hand, log }: PageWork,
  { isGivenUp, losses }: TakenJob,
  { page }: PlannedPage,
): Promise<DealtPage[]> {
  if (!isGivenUp) return hand.audit(page);
  const run = files.run.name;
  log({
    level: 'error',
    event: 'page-given-up',
    fields: { run, url: page.url, times: losses },
    tell: (say) => say.machines.givenUp(run, page.url, losses),
  });
  return auditor.giveUp(page, { cause: 'worker-lost', times: losses });
}

/** What the run before found on a page that has not changed since; null where it has, or may have. */
async function carriedOver(
  { machinery: { store, secret }, worked }: PageWork,
  { page, earlier }: PlannedPage,
): Promise<DealtPage[] | null> {
  if (!earlier) return null;
  const { files, auditor } = worked;
  const before = runFiles(store, { name: files.run.name, id: earlier.id }, secret);
  const pages = (await before.readPage(earlier.place)) ?? [];
  const isSameBrowser = (await before.readBrowser())?.browser === auditor.browser.browser;
  if (pages.length === 0 || !isSameBrowser || !(await isAsFound(worked, page, pages))) return null;
  for (const { report } of pages) await takePictures(report, before, files);
  return pages.map((one) => ({ ...one, report: { ...one.report, cached: true } }));
}

/** Of a page from elsewhere the plan knows it; a file tells it itself. */
async function isAsFound(
  { auditor }: WorkedRun,
  page: PlannedPage['page'],
  pages: readonly DealtPage[],
): Promise<boolean> {
  if (pages.some(({ report }) => report.outcome === 'error')) return false;
  if (page.remote) return true;
  const same = await Promise.all(pages.map(({ report }) => auditor.isAsReported(page, report)));
  return same.every((isSame) => isSame);
}

async function takePictures(report: PageReport, from: RunFiles, to: RunFiles): Promise<void> {
  for (const file of picturesOf(report)) {
    const bytes = await from.readPicture(file);
    if (bytes) await to.writePicture({ file, bytes });
  }
}

/** A host that wants a pause is held until it is over: nobody else is given a page of it before. */
async function leaveAlone({ worked, stopping }: PageWork, { job }: TakenJob): Promise<void> {
  const host = worked.plan.hosts.find(({ queue }) => queue === job.queueName);
  if (!host || host.delayMs === 0) return;
  // Who stops leaves the pause to chance: the next worker has a browser to start first.
  await pause(host.delayMs, null, { signal: stopping }).catch(() => undefined);
}

function tellOf({ worked, log }: PageWork, pages: readonly DealtPage[], isCarried: boolean): void {
  const run = worked.files.run.name;
  for (const { report } of pages) {
    const { url, outcome, durationMs } = report;
    const seconds = (durationMs / 1000).toFixed(1);
    log({
      level: 'info',
      event: isCarried ? 'page-carried' : 'page-done',
      fields: { run, url, outcome, durationMs },
      tell: (say) =>
        isCarried
          ? say.machines.pageCarried(run, url)
          : say.machines.pageDone(run, url, outcome, seconds),
    });
  }
}
