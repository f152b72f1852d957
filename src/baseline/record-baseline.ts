import type { BaselineLine } from '../model/baseline.ts';
import type { Finding, PageReport } from '../model/report.ts';
import { mapped } from '../report/mapped.ts';
import { placeOf } from '../report/place-of.ts';
import { grouped } from '../support/grouped.ts';
import { type CoveredPages, createCover } from './cover-pages.ts';
import { createMatcher, placesInPart } from './match-baseline.ts';
import { type PageKeys, pageKeysOf } from './page-key.ts';
import { pageNames } from './page-pattern.ts';

/** What a line says of a finding on one page, under one of the keys that it may be known by. */
type Entry = Pick<BaselineLine, 'checkId' | 'outcome' | 'key' | 'place'> & { page: string };

/**
 * The lines that know all findings of these pages, beside those of `kept`: one for what is on all
 * pages of a pattern, by fingerprint or else by template part, and one a page for the rest. Pure.
 */
export function linesFor(
  pages: Iterable<PageReport>,
  kept: readonly BaselineLine[] = [],
  keys: PageKeys = pageKeysOf(pages),
): BaselineLine[] {
  const urls = [...new Set(mapped(pages, ({ url }) => url))];
  const cover = createCover(urls.map((url) => pageNames(url, keys)));
  const unknownIn = (by: Marks) => unknownEntries(pages, lines, keys, by);
  const lines = [...kept];
  lines.push(...patternLines(unknownIn(byFingerprint), cover));
  lines.push(...patternLines(unknownIn(placesInPart), cover));
  // A line for one finding may take from another the place in its part that it was known by.
  for (;;) {
    const unknown = unknownIn(byFingerprint);
    if (unknown.length === 0) return lines;
    lines.push(...unknown.map((entry) => lineFor(entry, entry.page, 1)));
  }
}

type Marks = (checkId: string, findings: readonly Finding[]) => Map<Finding, string>;

const byFingerprint: Marks = (_checkId, findings) =>
  new Map(findings.map((finding) => [finding, finding.fingerprint]));

function unknownEntries(
  pages: Iterable<PageReport>,
  lines: readonly BaselineLine[],
  keys: PageKeys,
  marksOf: Marks,
): Entry[] {
  const match = createMatcher(lines, keys);
  const entriesOn = (report: PageReport) => {
    const { known } = match(report);
    const page = keys.keyOf(report.url);
    return report.checks.flatMap(({ id, findings }) => {
      const unknown = findings.filter((finding) => !known.has(finding));
      return [...marksOf(id, unknown)].map(([finding, key]) => entryOf(page, id, finding, key));
    });
  };
  return [...mapped(pages, entriesOn)].flat();
}

function entryOf(page: string, checkId: string, finding: Finding, key: string): Entry {
  const place = key.startsWith('part-') ? placeOf({ ...finding, html: '' }) : placeOf(finding);
  return { page, checkId, outcome: finding.outcome, key, place };
}

function patternLines(
  entries: readonly Entry[],
  cover: (pages: ReadonlySet<string>) => CoveredPages[],
): BaselineLine[] {
  const groups = grouped(entries, ({ key, outcome }) => `${outcome} ${key}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const covered = cover(new Set(group.map(({ page }) => page)));
    return first ? covered.map(({ pattern, pages }) => lineFor(first, pattern, pages.length)) : [];
  });
}

function lineFor({ page: _, ...entry }: Entry, pages: string, count: number): BaselineLine {
  return { ...entry, pages, count };
}
