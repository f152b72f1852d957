import type { BaselineLine } from '../../model/baseline.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { grouped } from '../grouped.ts';
import { placeOf } from '../place-of.ts';
import { type CoveredPages, createCover } from './cover-pages.ts';
import { createMatcher, placesInPart } from './match-baseline.ts';
import { writtenPage } from './page-pattern.ts';

/** A finding on one page, under one of the keys that a line may know it by. */
type Entry = { page: string; check: CheckResult; finding: Finding; key: string };

/**
 * The lines that know all findings of these pages, beside those of `kept`: one for what is on all
 * pages of a pattern, by fingerprint or else by template part, and one a page for the rest. Pure.
 */
export function linesFor(
  pages: readonly PageReport[],
  kept: readonly BaselineLine[] = [],
): BaselineLine[] {
  const cover = createCover([...new Set(pages.map(({ url }) => writtenPage(url)))]);
  const lines = [...kept];
  lines.push(...patternLines(unknownEntries(pages, lines, byFingerprint), cover));
  lines.push(...patternLines(unknownEntries(pages, lines, placesInPart), cover));
  // A line for one finding may take from another the place in its part that it was known by.
  for (;;) {
    const unknown = unknownEntries(pages, lines, byFingerprint);
    if (unknown.length === 0) return lines;
    lines.push(...unknown.map((entry) => lineFor(entry, entry.page, 1)));
  }
}

type Keys = (checkId: string, findings: readonly Finding[]) => Map<Finding, string>;

const byFingerprint: Keys = (_checkId, findings) =>
  new Map(findings.map((finding) => [finding, finding.fingerprint]));

function unknownEntries(
  pages: readonly PageReport[],
  lines: readonly BaselineLine[],
  keys: Keys,
): Entry[] {
  const match = createMatcher(lines);
  return pages.flatMap((report) => {
    const { known } = match(report);
    const page = writtenPage(report.url);
    return report.checks.flatMap((check) => {
      const unknown = check.findings.filter((finding) => !known.has(finding));
      return [...keys(check.id, unknown)].map(([finding, key]) => ({ page, check, finding, key }));
    });
  });
}

function patternLines(
  entries: readonly Entry[],
  cover: (pages: ReadonlySet<string>) => CoveredPages[],
): BaselineLine[] {
  const groups = grouped(entries, ({ key, finding }) => `${finding.outcome} ${key}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const covered = cover(new Set(group.map(({ page }) => page)));
    return first ? covered.map(({ pattern, pages }) => lineFor(first, pattern, pages.length)) : [];
  });
}

function lineFor({ check, finding, key }: Entry, pages: string, count: number): BaselineLine {
  const place = key.startsWith('part-') ? placeOf({ ...finding, html: '' }) : placeOf(finding);
  return { checkId: check.id, outcome: finding.outcome, pages, count, key, place };
}
