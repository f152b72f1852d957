import { stringify } from 'csv-stringify/sync';
import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import { ownerOf } from '../../model/owner-of.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { pageNotices } from '../page-notices.ts';
import { pathInRepository, selectorText } from '../places.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';

/**
 * A row a finding, for spreadsheets: RFC 4180 with the mark by which they know UTF-8. What a
 * spreadsheet would take for a formula gets an apostrophe before it. Pages and checks that could
 * not be audited have rows too, so that no rows mean no problems.
 */
export const csvReporter: Reporter = {
  file: 'findings.csv',
  *render({ pages }, { locale, folder }) {
    const words = catalogOf(locale);
    const { csv, csvYes } = words.formats;
    const cells = (finding: Finding) => findingCells(finding, csvYes, folder);
    const layout = { ...LAYOUT, columns: Object.entries(csv).map(columnOf) };
    yield stringify([], { ...layout, header: true, bom: true });
    for (const page of pages) {
      const rows = rowsOf(page, words, cells);
      // Nothing is written as a row of nothing.
      if (rows.length > 0) yield stringify(rows, layout);
    }
  },
};

const LAYOUT = {
  record_delimiter: 'windows',
  escape_formulas: true,
} as const;

function columnOf([key, header]: [string, string]): { key: string; header: string } {
  return { key, header };
}

type Row = Partial<Record<keyof Catalog['formats']['csv'], string>>;

type CellsOf = (finding: Finding) => Row;

function rowsOf(page: PageReport, words: Catalog, cells: CellsOf): Row[] {
  const { url, viewport, error } = page;
  const start = { page: visible(url), viewport: `${viewport.width}x${viewport.height}` };
  if (error) {
    const [message, fix] = [visible(error.message), visible(error.hint)];
    return [{ ...start, outcome: 'error', message, fix }];
  }
  const notices = pageNotices(page, words).map((notice) => ({
    outcome: 'note',
    message: visible(notice),
  }));
  const found = page.checks.flatMap((check) => checkRows(check, cells));
  return [...notices, ...found].map((row) => ({ ...start, ...row }));
}

/** The rows of a check that has something to say; one without a place where it has no findings. */
function checkRows(check: CheckResult, cells: CellsOf): Row[] {
  const { id, area, outcome, impact, level, wcag, owner, message } = check;
  if (outcome === 'passed' || outcome === 'inapplicable') return [];
  const start = {
    check: visible(id),
    area,
    outcome,
    impact,
    level,
    wcag: visible(wcag.join(' ')),
    owner,
    message: visible(message),
  };
  return check.findings.length > 0
    ? check.findings.map((finding) => ({
        ...start,
        owner: ownerOf(check, finding),
        ...cells(finding),
      }))
    : [start];
}

function findingCells(finding: Finding, yes: string, folder?: string): Row {
  const { source } = finding;
  return {
    outcome: finding.outcome,
    message: visible(finding.message),
    fix: visible(finding.fix),
    selector: visible(selectorText(finding)),
    html: visible(finding.html),
    file: visible(source ? pathInRepository(source.file, folder) : ''),
    line: String(source?.line ?? ''),
    column: String(source?.column ?? ''),
    known: finding.known ? yes : '',
    fingerprint: visible(finding.fingerprint),
  };
}
