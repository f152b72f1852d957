import { stringify } from 'csv-stringify/sync';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { selectorText } from '../places.ts';
import { wellFormed } from '../plain-text.ts';
import type { Reporter } from '../reporter.ts';
import { COLUMNS, YES } from './words.ts';

/**
 * A row a finding, for spreadsheets: RFC 4180 with the mark by which they know UTF-8. What a
 * spreadsheet would take for a formula gets an apostrophe before it. Pages and checks that could
 * not be audited have rows too, so that no rows mean no problems.
 */
export const csvReporter: Reporter = {
  file: 'findings.csv',
  *render({ pages }) {
    yield stringify([], { ...LAYOUT, header: true, bom: true });
    for (const page of pages) {
      const rows = rowsOf(page);
      // Nothing is written as a row of nothing.
      if (rows.length > 0) yield stringify(rows, LAYOUT);
    }
  },
};

const LAYOUT = {
  columns: Object.entries(COLUMNS).map(([key, header]) => ({ key, header })),
  record_delimiter: 'windows',
  escape_formulas: true,
} as const;

type Row = Partial<Record<keyof typeof COLUMNS, string>>;

function rowsOf(page: PageReport): Row[] {
  const { url, viewport, error } = page;
  const start = { page: wellFormed(url), viewport: `${viewport.width}x${viewport.height}` };
  if (error) {
    const [message, fix] = [wellFormed(error.message), wellFormed(error.hint)];
    return [{ ...start, outcome: 'error', message, fix }];
  }
  return page.checks.flatMap((check) => checkRows(check).map((row) => ({ ...start, ...row })));
}

/** The rows of a check that has something to say; one without a place where it has no findings. */
function checkRows(check: CheckResult): Row[] {
  const { id, area, outcome, impact, level, wcag, owner, message } = check;
  if (outcome === 'passed' || outcome === 'inapplicable') return [];
  const start = {
    check: wellFormed(id),
    area,
    outcome,
    impact,
    level,
    wcag: wellFormed(wcag.join(' ')),
    owner,
    message: wellFormed(message),
  };
  return check.findings.length > 0
    ? check.findings.map((finding) => ({ ...start, ...findingCells(finding) }))
    : [start];
}

function findingCells(finding: Finding): Row {
  const { source } = finding;
  return {
    outcome: finding.outcome,
    message: wellFormed(finding.message),
    fix: wellFormed(finding.fix),
    selector: wellFormed(selectorText(finding)),
    html: wellFormed(finding.html),
    file: wellFormed(source?.file ?? ''),
    line: String(source?.line ?? ''),
    column: String(source?.column ?? ''),
    known: finding.known ? YES : '',
    fingerprint: wellFormed(finding.fingerprint),
  };
}
