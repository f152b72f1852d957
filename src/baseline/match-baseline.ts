import type { BaselineLine } from '../model/baseline.ts';
import type { CheckResult, Finding, PageReport } from '../model/report.ts';
import { numbered, partId } from '../report/fingerprint.ts';
import { grouped } from '../support/grouped.ts';
import { commonForm, type PageKeys, withoutSlash } from './page-key.ts';
import { isPattern, pageMatcher, pageNames } from './page-pattern.ts';

/** What a page's findings have to do with a baseline. */
type PageMatches = {
  /** The findings that are known. */
  known: ReadonlySet<Finding>;
  /** The lines that something is left of on the page, whatever its outcome is now. */
  left: ReadonlySet<BaselineLine>;
};

/** Holds a page against a baseline. */
export type Matcher = (page: Pick<PageReport, 'url' | 'checks'>) => PageMatches;

/** Prepares a baseline's lines for the pages of a run to be held against. Pure. */
export function createMatcher(lines: readonly BaselineLine[], keys: PageKeys): Matcher {
  const linesFor = createLineFinder(lines, keys);
  return ({ url, checks }) => {
    const forPage = grouped(linesFor(url), ({ checkId }) => checkId);
    const matches = checks.map((check) => matchCheck(check, forPage.get(check.id) ?? []));
    return {
      known: new Set(matches.flatMap(({ known }) => known)),
      left: new Set(matches.flatMap(({ left }) => left)),
    };
  };
}

/** Finds the lines that are about a page of a run. A line of another origin of the site is about the page at its place. */
export function createLineFinder(
  lines: readonly BaselineLine[],
  keys: PageKeys,
): (url: string) => readonly BaselineLine[] {
  const { keyOfLine, isTaken } = keys;
  const single = lines.filter(({ pages }) => !isPattern(pages));
  const byForm = grouped(single, ({ pages }) => commonForm(keyOfLine(pages)));
  const byPattern = grouped(lines, ({ pages }) => (isPattern(pages) ? pages : ''));
  const patterns = [...byPattern]
    .filter(([pages]) => pages !== '')
    .map(([pages, group]) => ({ group, ...testsFor(pages, keyOfLine(pages)) }));
  return (url) => {
    const { page, all, onSite } = pageNames(url, keys);
    const alike = byForm.get(commonForm(page)) ?? [];
    return [
      ...alike.filter(({ pages }) => {
        const key = keyOfLine(pages);
        return withoutSlash(key) === withoutSlash(page) || !isTaken(key);
      }),
      ...patterns
        .filter(({ isMeant, isMeantOnSite }) => isMeant(all) || isMeantOnSite(onSite))
        .flatMap(({ group }) => group),
    ];
  };
}

function testsFor(pattern: string, key: string) {
  const isMeant = pageMatcher(pattern);
  return { isMeant, isMeantOnSite: key === pattern ? isMeant : pageMatcher(key) };
}

type CheckMatches = { known: Finding[]; left: BaselineLine[] };

const NOTHING: CheckMatches = { known: [], left: [] };

/** By fingerprints first; what these do not know, by its place in its template part. */
function matchCheck({ id, findings }: CheckResult, lines: readonly BaselineLine[]): CheckMatches {
  if (lines.length === 0) return NOTHING;
  const byKey = grouped(lines, ({ key }) => key);
  const linesOf = ({ fingerprint }: Finding) => byKey.get(fingerprint) ?? [];
  const exact = findings.filter((finding) =>
    linesOf(finding).some((line) => covers(line, finding)),
  );
  const exactly = new Set(exact);
  const others = findings.filter((finding) => !exactly.has(finding));
  const inPart = [...placesInPart(id, others)].filter(([finding, key]) =>
    (byKey.get(key) ?? []).some(({ outcome }) => outcome === finding.outcome),
  );
  return {
    known: [...exact, ...inPart.map(([finding]) => finding)],
    left: [
      ...findings.flatMap(linesOf),
      ...partKeys(id, findings).flatMap((key) => byKey.get(key) ?? []),
    ],
  };
}

/** A doubt where a failure is known is no news; a failure where a doubt is known is. */
function covers({ outcome }: BaselineLine, finding: Finding): boolean {
  return outcome === 'failed' || finding.outcome === 'cantTell';
}

/** The key of each of a check's findings by its template part: the first, the second … of its outcome. */
export function placesInPart(checkId: string, findings: readonly Finding[]): Map<Finding, string> {
  const keys = new Map<Finding, string>();
  const inPlace = grouped(findings, (finding) => `${finding.outcome} ${partId(checkId, finding)}`);
  for (const group of inPlace.values())
    for (const [at, finding] of group.entries())
      keys.set(finding, numbered(partId(checkId, finding), at + 1));
  return keys;
}

/** The keys of all places in template parts that findings of any outcome still take up. */
function partKeys(checkId: string, findings: readonly Finding[]): string[] {
  const byPart = grouped(findings, (finding) => partId(checkId, finding));
  return [...byPart].flatMap(([id, group]) => group.map((_, at) => numbered(id, at + 1)));
}
