import { isDeepStrictEqual } from 'node:util';
import { digest } from '../../digest.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import type { CheckInTable } from '../../model/report-file.ts';
import { frameOf } from './words-of.ts';

/** What pages have in common, and what stands once in the file for it. */
export type Common = {
  checks: ReadonlyMap<string, CheckInTable>;
  /** The keys of texts that stand in the file more than once. */
  keys: ReadonlyMap<string, string>;
};

const KEY_LENGTH = 6;

/** Looks at all pages once. What is held is what they have in common, and an id for every other text. */
export function commonOf(pages: Iterable<PageReport>): Common {
  const checks = new Map<string, Usual>();
  const seen = new Set<string>();
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const page of pages) {
    for (const check of page.checks) {
      usualOf(check, checks);
      for (const { fix } of check.findings) countText(fix, seen, keys, taken);
    }
  }
  return { checks: new Map([...checks].map(([id, usual]) => [id, tableEntry(usual)])), keys };
}

type Usual = Omit<CheckInTable, 'data'> & {
  data: Map<string, unknown> | null;
  findings: number;
};

function usualOf(check: CheckResult, checks: Map<string, Usual>): void {
  const { id, impact, level, wcag, act, owner, outcome, message, findings } = check;
  const usual = checks.get(id) ?? {
    impact,
    level,
    wcag,
    act,
    owner,
    messages: {},
    data: null,
    findings: 0,
  };
  checks.set(id, usual);
  if (findings.length === 0) usual.messages[outcome] ??= message;
  for (const { data } of findings) {
    usual.data = inCommon(usual.data, data);
    usual.findings += 1;
  }
}

/** What of the data is the same in one more finding. */
function inCommon(before: Map<string, unknown> | null, data: Finding['data']) {
  const now = new Map(Object.entries(data));
  if (before === null) return now;
  return new Map([...before].filter(([key, value]) => isDeepStrictEqual(now.get(key), value)));
}

function tableEntry({ data, findings, ...entry }: Usual): CheckInTable {
  const isShared = data !== null && data.size > 0 && findings > 1;
  return isShared ? { ...entry, data: Object.fromEntries(data) } : entry;
}

/** Gives a text its key when it is met again. The key hangs on the text alone, so that reports differ in what is new. */
function countText(
  text: string,
  seen: Set<string>,
  keys: Map<string, string>,
  taken: Set<string>,
): void {
  const framed = frameOf(text);
  if (!framed || keys.has(framed.frame)) return;
  const id = digest([framed.frame]);
  const key = id.slice(0, KEY_LENGTH);
  if (!seen.has(id)) seen.add(id);
  else if (!taken.has(key)) {
    keys.set(framed.frame, key);
    taken.add(key);
  }
}
