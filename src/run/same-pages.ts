import type { PageReport } from '../model/report.ts';
import { type AuditedPage, type Finishing, samePage } from './finish-page.ts';
import type { PageJob } from './page-job.ts';
import type { PageOutcome } from './page-outcome.ts';

/** The pages that were audited, for the addresses that lead to one of them. */
export type SamePages = {
  /** Notes where a job came to, and what was found there. */
  add(job: PageJob, outcome: PageOutcome, report: PageReport): void;
  /** The report of an address that led to the page of another; null where that was not audited. */
  reportOf(job: PageJob, outcome: PageOutcome): PageReport | null;
};

export function createSamePages(finishing: Finishing): SamePages {
  const audited = new Map<string, AuditedPage>();
  return {
    add({ arrivals, ...job }, { evidence }, { url, outcome, areas }) {
      const address = evidence?.page.finalUrl;
      if (arrivals && address)
        audited.set(arrivals.keyOf({ ...job, arrivals }, address), { url, outcome, areas });
    },
    reportOf(job, outcome) {
      if (!('sameAs' in outcome)) return null;
      const page = audited.get(outcome.sameAs);
      return page ? samePage(finishing, job, outcome, page) : null;
    },
  };
}
