import type { Impact } from '../../model/outcome.ts';
import { type ByOwner, newByOwner, sumByOwner, totalOf } from '../../model/owner-of.ts';
import type { CheckResult, PagedReport, PageReport, RootCause } from '../../model/report.ts';
import { createPageTemplates, type PageTemplate } from '../../report/criteria/page-templates.ts';
import {
  addToTotals,
  type CheckTotal,
  type CheckTotals,
  rankedTotals,
} from '../findings-by-check.ts';
import { mergedPages } from '../merged-variants.ts';
import { type RankedCauses, rankedCauses } from '../ranking.ts';
import { type ShownOutcome, shownOutcome } from '../shown-outcome.ts';
import type { View } from './context.ts';
import { createFileNames, PAGES } from './file-names.ts';

/** A page as lists of pages show it. */
export type ListedPage = {
  outcome: ShownOutcome;
  url: string;
  /** Its title as far as lists show it; empty without one. */
  title: string;
  lang: string | null;
  /** The document that tells of it, below the report's folder; where it is alone, it is in the first one. */
  file: string;
  /** What failed on it and is new, by who has to fix it. */
  toFix: ByOwner;
  /** What it looks like, for causes of which it is the example. */
  picture: PageReport['picture'];
};

/** What a check counts as, by one of its results: a failed one where there is one. */
type CheckWeight = Pick<CheckResult, 'impact' | 'owner'>;

/** What the parts of the report that stand before its pages say of all of them. */
export type Overview = {
  failures: { findings: number; pages: number };
  /** The checks that found anything. */
  found: ReadonlySet<string>;
  /** Each page's position, by its address; of several windows the last. */
  anchors: ReadonlyMap<string, number>;
  pages: readonly ListedPage[];
  /** The positions of the pages, those with most to fix first. */
  order: readonly number[];
  /** Where in this order each position is. */
  places: ReadonlyMap<number, number>;
  /** The checks that failed, what has to be fixed first before the others; what is known left out. */
  ranked: readonly CheckTotal[];
  weightOf(checkId: string): CheckWeight;
  /** The position of the first page on which each check failed. */
  firstPages: ReadonlyMap<string, number>;
  /** The kinds of the pages, for what is tried out by hand. */
  templates: readonly PageTemplate[];
  /** The first of the root causes: those of several pages, and those of a single one. */
  causes: { shared: RankedCauses; single: RankedCauses };
};

/** So many causes are told; report.json has the rest. */
const MOST_CAUSES = 30;

/** Looks at all pages and root causes, and keeps what the report says of them as a whole. */
export function overviewOf(report: PagedReport): Overview {
  const failures = { findings: 0, pages: 0 };
  const totals: CheckTotals = new Map();
  const seen: SeenChecks = {
    found: new Set(),
    failed: new Map(),
    other: new Map(),
    firstPages: new Map(),
  };
  const pages: ListedPage[] = [];
  const fileOf = createFileNames(PAGES);
  const templates = createPageTemplates();
  for (const { page, entries } of mergedPages(report.pages)) {
    const { checks, url } = page;
    templates.add(entries);
    addToTotals(totals, page, 'failed');
    for (const check of checks) noteCheck(seen, check, pages.length);
    pages.push(listedPage(page, fileOf(url)));
    const count = checks.reduce((sum, check) => sum + failuresIn(check), 0);
    failures.findings += count;
    failures.pages += Math.min(count, 1);
  }
  const weights = new Map([...seen.other, ...seen.failed]);
  const weightOf = (id: string) => weights.get(id) ?? UNKNOWN;
  const ranked = rankedTotals(totals);
  const order = worstOf(pages);
  return {
    failures,
    found: seen.found,
    anchors: new Map(pages.map(({ url }, position) => [url, position])),
    pages,
    order,
    places: new Map(order.map((position, at) => [position, at])),
    ranked,
    weightOf,
    firstPages: seen.firstPages,
    templates: templates.all(),
    causes: causesOf(report, ranked, (id) => weightOf(id).impact),
  };
}

/** So much of a title tells which page it is. */
const LONGEST_TITLE = 120;

function listedPage(page: PageReport, file: string): ListedPage {
  const { url, title, lang } = page;
  const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  return {
    outcome: shownOutcome(page),
    url,
    title: shown,
    lang,
    file,
    toFix: toFixOn(page),
    picture: page.picture,
  };
}

function toFixOn({ checks }: PageReport): ByOwner {
  return sumByOwner(checks.filter(({ outcome }) => outcome === 'failed').map(newByOwner));
}

const WORST_FIRST: readonly ShownOutcome[] = [
  'error',
  'failed',
  'incomplete',
  'letThrough',
  'passed',
];

function worstOf(pages: readonly ListedPage[]): number[] {
  const rank = ({ outcome }: ListedPage) => WORST_FIRST.indexOf(outcome);
  const failures = ({ toFix }: ListedPage) => totalOf(toFix);
  return [...pages.entries()]
    .sort(([, a], [, b]) => rank(a) - rank(b) || failures(b) - failures(a))
    .map(([position]) => position);
}

/** Where the document that is written leads for a page: to the page's own, or, where there is none, down itself. */
export function pageHref(
  position: number,
  { pages }: Pick<Overview, 'pages'>,
  { up }: Pick<View, 'up'>,
): string {
  return pages.length > 1 ? `${up}${pages[position]?.file}` : `#page-${position}`;
}

/** What the pages so far say of the checks, by their ids. */
type SeenChecks = {
  found: Set<string>;
  failed: Map<string, CheckWeight>;
  other: Map<string, CheckWeight>;
  firstPages: Map<string, number>;
};

function noteCheck(seen: SeenChecks, check: CheckResult, position: number): void {
  const { id, impact, owner, outcome, findings } = check;
  if (findings.length > 0) seen.found.add(id);
  const hasFailed = outcome === 'failed';
  seen[hasFailed ? 'failed' : 'other'].set(id, { impact, owner });
  if (hasFailed && !seen.firstPages.has(id)) seen.firstPages.set(id, position);
}

const UNKNOWN: CheckWeight = { impact: 'moderate', owner: 'template' };

function failuresIn({ findings }: CheckResult): number {
  return findings.filter(({ outcome }) => outcome === 'failed').length;
}

/** Of the causes of a check the one that is told first; null where none is known. */
export function leadingCause({ shared, single }: Overview['causes'], id: string): RootCause | null {
  const leaders = [shared.leading.get(id), single.leading.get(id)].filter(
    (one) => one !== undefined,
  );
  return leaders.find(({ example }) => !example.known) ?? leaders[0] ?? null;
}

function causesOf(
  { rootCauses }: PagedReport,
  ranked: readonly CheckTotal[],
  impactOf: (checkId: string) => Impact,
): Overview['causes'] {
  const ids = ranked.map(({ id }) => id);
  const those = (areMeant: (cause: RootCause) => boolean) =>
    rankedCauses(only(rootCauses, areMeant), ids, impactOf, MOST_CAUSES);
  return {
    shared: those(({ pages }) => pages.length > 1),
    single: those(({ pages }) => pages.length === 1),
  };
}

function* only(
  causes: Iterable<RootCause>,
  isMeant: (cause: RootCause) => boolean,
): Generator<RootCause> {
  for (const cause of causes) if (isMeant(cause)) yield cause;
}
