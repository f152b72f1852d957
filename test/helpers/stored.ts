import { type Journal, openJournal, type PagedReport, type Report } from '../../src/index.ts';

/** Gives work a report whose pages and root causes are read from a journal, as on the command line. */
export async function withStored<T>(
  report: Report,
  work: (stored: PagedReport, journal: Journal) => T | Promise<T>,
): Promise<T> {
  const journal = openJournal();
  try {
    for (const [position, page] of report.pages.entries()) journal.pages.keep(position, page);
    for (const [position, cause] of report.rootCauses.entries())
      journal.causes.keep(position, cause);
    return await work({ ...report, pages: journal.pages, rootCauses: journal.causes }, journal);
  } finally {
    journal.close();
  }
}
