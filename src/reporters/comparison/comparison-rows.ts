import type { Catalog } from '../../messages/catalogs.ts';
import type { ComparedFinding, Comparison, WayChange } from '../../model/comparison.ts';

/** What a comparison is told with. */
export type Say = Catalog['formats']['comparison'];

/** A finding with all pages that it is on; the same place in a template is one row. */
export type ComparisonRow = ComparedFinding & { pages: string[] };

/** Findings by check, and in each by place. */
export function rowsByCheck(findings: readonly ComparedFinding[]): Map<string, ComparisonRow[]> {
  const rows = new Map<string, ComparisonRow>();
  for (const found of findings) {
    const key = `${found.checkId} ${found.outcome} ${found.fingerprint}`;
    const row = rows.get(key) ?? { ...found, pages: [] };
    row.pages.push(found.page);
    rows.set(key, row);
  }
  const checks = new Map<string, ComparisonRow[]>();
  for (const row of rows.values())
    checks.set(row.checkId, [...(checks.get(row.checkId) ?? []), row]);
  return checks;
}

/** How many of the findings failed, and how many are doubts. */
export function talliesOf(findings: readonly ComparedFinding[]): [failed: number, doubts: number] {
  const doubts = findings.filter(({ outcome }) => outcome === 'cantTell').length;
  return [findings.length - doubts, doubts];
}

/** How the way to the story changed: a sentence for all pages, then those that changed clearly. */
export function waysOf({ way }: Comparison, say: Say): { text: string; names: string[] }[] {
  if (!way) return [];
  const named = ({ page, measure, old, new: now }: WayChange) =>
    say.wayChange(page, say.wayMeasures[measure], String(old), String(now));
  return [
    {
      text: say.way(
        String(way.old.reading),
        String(way.new.reading),
        String(way.old.best),
        String(way.new.best),
      ),
      names: [],
    },
    { text: say.wayGrown(way.grown.length), names: way.grown.map(named) },
    { text: say.wayShrunk(way.shrunk.length), names: way.shrunk.map(named) },
  ].filter(({ names }, index) => index === 0 || names.length > 0);
}

/** What keeps the reports from being alike in what they looked at: a sentence and the names. */
export function differencesOf(
  { pages, checks }: Comparison,
  say: Say,
): { text: string; names: string[] }[] {
  const all = [
    { text: say.onlyOld(pages.onlyOld.length), names: pages.onlyOld },
    { text: say.onlyNew(pages.onlyNew.length), names: pages.onlyNew },
    { text: say.notAudited(pages.notAudited.length), names: pages.notAudited },
    { text: say.notAuditedBefore(pages.notAuditedBefore.length), names: pages.notAuditedBefore },
    { text: say.checksOnlyOld(checks.onlyOld.length), names: checks.onlyOld },
    { text: say.checksOnlyNew(checks.onlyNew.length), names: checks.onlyNew },
  ];
  return all.filter(({ names }) => names.length > 0);
}

const MOST_PAGES = 5;

/** The pages of a row in a phrase, at most five by name. */
export function pagesPhrase(
  pages: readonly string[],
  show: (page: string) => string,
  say: Say,
): string {
  const [first = ''] = pages;
  if (pages.length === 1) return say.onOne(show(first));
  const shown = pages.slice(0, MOST_PAGES).map(show);
  return say.onPages(pages.length, shown.join(', '), pages.length - shown.length);
}

const MOST_NAMES = 10;

/** At most ten names, and how many more there are. */
export function someOf(
  names: readonly string[],
  show: (name: string) => string,
  say: Say,
): string[] {
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES).map(show), ...(more > 0 ? [say.more(more)] : [])];
}

/** Whether anything failed that did not fail before. */
export function isWorse(comparison: Comparison): boolean {
  return comparison.new.some(({ outcome }) => outcome === 'failed');
}

/** The verdict of a comparison in a line. */
export function verdictOf(comparison: Comparison, say: Say): string {
  return (isWorse(comparison) ? say.worse : say.noWorse)(comparison.pages.both);
}
