import { isDeepStrictEqual } from 'node:util';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import type { CheckInTable, QuietOutcome } from '../../model/report-file.ts';
import { createTextCounter, type SharedTexts } from './shared-texts.ts';

/** What pages have in common, and what stands once in the file for it. */
export type Common = {
  checks: ReadonlyMap<string, CheckInTable>;
  texts: SharedTexts;
  /** Digests of the pages’ parts, by path. */
  parts: ReadonlyMap<string, string>;
};

/** Looks at all pages once, and holds what they have in common. */
export function commonOf(pages: Iterable<PageReport>): Common {
  const checks = new Map<string, Usual>();
  const texts = createTextCounter();
  const parts = new Map<string, string>();
  for (const page of pages) {
    addParts(page, parts);
    for (const check of page.checks) {
      addUsual(check, checks);
      for (const { fix } of check.findings) texts.count(fix);
    }
  }
  const table = [...checks].map(([id, usual]) => [id, tableEntry(usual)] as const);
  return { checks: new Map(table), texts: texts.result(), parts };
}

/** The first digest of a path is the report’s. */
function addParts({ parts = {} }: PageReport, common: Map<string, string>): void {
  for (const [path, digest] of Object.entries(parts))
    if (!common.has(path)) common.set(path, digest);
}

type Usual = Omit<CheckInTable, 'data'> & { data: Finding['data'] | null; findings: number };

function addUsual(check: CheckResult, checks: Map<string, Usual>): void {
  const { id, outcome, message, findings } = check;
  const usual = checks.get(id) ?? newUsual(check);
  checks.set(id, usual);
  if (isQuiet(outcome)) usual.messages[outcome] ??= message;
  for (const { data } of findings) {
    usual.data = inCommon(usual.data ?? data, data);
    usual.findings += 1;
  }
}

/** Whether the table may tell it: what fails, or could not be tested, is told in words on its page. */
function isQuiet(outcome: CheckResult['outcome']): outcome is QuietOutcome {
  return outcome === 'passed' || outcome === 'inapplicable';
}

function newUsual({ impact, level, wcag, act, owner }: CheckResult): Usual {
  return { impact, level, wcag, act, owner, messages: {}, data: null, findings: 0 };
}

/** What of the data is the same in one more finding. */
function inCommon(before: Finding['data'], data: Finding['data']): Finding['data'] {
  const now = new Map(Object.entries(data));
  const same = Object.entries(before).filter(
    ([key, value]) => now.has(key) && isDeepStrictEqual(now.get(key), value),
  );
  return Object.fromEntries(same);
}

function tableEntry({ data, findings, ...entry }: Usual): CheckInTable {
  const isShared = data !== null && Object.keys(data).length > 0 && findings > 1;
  return isShared ? { ...entry, data } : entry;
}
