import type { Impact } from '../../model/outcome.ts';
import type { CheckResult, Finding, PagedReport, PageReport } from '../../model/report.ts';
import { badness } from '../findings-by-check.ts';
import { pageNamer } from '../places.ts';
import { type Annotation, annotationLine } from './annotation-line.ts';
import { WORDS } from './words.ts';

const KINDS = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'notice',
} as const;

/** What GitHub shows of each kind in one step. */
const MOST = 10;

/**
 * The failures of a run as commands that GitHub Actions shows beside the code, a line each: what
 * could not be audited first, then the worst; one finding on many pages once, what the baseline knows
 * not at all. Where there are more
 * than GitHub shows, the last of a kind says how many.
 */
export function githubAnnotations({ pages }: PagedReport): string[] {
  const all = [...pageErrors(pages), ...untestedChecks(pages), ...failures(pages)];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) =>
      shown(
        kind,
        all.filter((annotation) => annotation.kind === kind),
      ),
    )
    .map(annotationLine);
}

function shown(
  kind: Annotation['kind'],
  annotations: readonly Annotation[],
): readonly Annotation[] {
  if (annotations.length <= MOST) return annotations;
  const first = annotations.slice(0, MOST - 1);
  const message = WORDS.more(annotations.length - first.length);
  return [...first, { kind, source: null, title: WORDS.moreTitle, message }];
}

function pageErrors(pages: Iterable<PageReport>): Annotation[] {
  const nameOf = pageNamer(pages);
  const annotations: Annotation[] = [];
  for (const page of pages) {
    const { error } = page;
    if (!error) continue;
    const message = WORDS.page(nameOf(page), error.message, error.hint);
    annotations.push({ kind: 'error', source: null, title: WORDS.pageTitle, message });
  }
  return annotations;
}

function untestedChecks(pages: Iterable<PageReport>): Annotation[] {
  const untested = new Map<string, { id: string; message: string; pages: number }>();
  for (const { checks } of pages) {
    for (const { id, message, outcome } of checks) {
      if (outcome !== 'untested') continue;
      const known = untested.get(`${id} ${message}`) ?? { id, message, pages: 0 };
      untested.set(`${id} ${message}`, { ...known, pages: known.pages + 1 });
    }
  }
  return [...untested.values()].map((check) => ({
    kind: 'error' as const,
    source: null,
    title: WORDS.untestedTitle(check.id),
    message: WORDS.untested(check.message, check.pages),
  }));
}

/** A finding, where it was met first, and on how many pages; what is said of it is looked up later. */
type Failure = { impact: Impact; times: number; page: string; others: Set<string> };

function failures(pages: Iterable<PageReport>): Annotation[] {
  const nameOf = pageNamer(pages);
  const failed = new Map<string, Failure>();
  for (const page of pages)
    for (const { check, key } of failuresOn(page)) addFailure(failed, key, nameOf(page), check);
  const worst = [...failed].sort(
    ([, a], [, b]) => badness(b.impact) - badness(a.impact) || b.times - a.times,
  );
  const told = tellFirst(pages, failed, new Set(worst.filter(isAmongMost()).map(([key]) => key)));
  return worst.map(([key, { impact }]) => told.get(key) ?? untold(impact));
}

/** Tells of each kind as many as are shown; the rest are only counted. */
function isAmongMost(): (entry: [string, Failure]) => boolean {
  const counts = { error: 0, warning: 0, notice: 0 };
  return ([, { impact }]) => {
    counts[KINDS[impact]] += 1;
    return counts[KINDS[impact]] <= MOST;
  };
}

function untold(impact: Impact): Annotation {
  return { kind: KINDS[impact], source: null, title: '', message: '' };
}

function addFailure(
  failed: Map<string, Failure>,
  key: string,
  page: string,
  { impact }: CheckResult,
): void {
  const known = failed.get(key);
  if (!known) failed.set(key, { impact, times: 1, page, others: new Set() });
  else {
    known.times += 1;
    if (page !== known.page) known.others.add(page);
  }
}

/** The annotations of some findings, as the first page that has each says it. */
function tellFirst(
  pages: Iterable<PageReport>,
  failed: ReadonlyMap<string, Failure>,
  asked: ReadonlySet<string>,
): Map<string, Annotation> {
  const told = new Map<string, Annotation>();
  for (const page of pages) {
    for (const { check, finding, key } of failuresOn(page)) {
      const failure = failed.get(key);
      if (failure && asked.has(key) && !told.has(key))
        told.set(key, annotationOf(check, finding, failure));
    }
  }
  return told;
}

type Sighting = { check: CheckResult; finding: Finding; key: string };

function failuresOn({ checks }: PageReport): Sighting[] {
  return checks.flatMap((check) =>
    check.findings
      .filter(({ outcome, known }) => outcome === 'failed' && !known)
      .map((finding) => ({ check, finding, key: `${check.id} ${finding.fingerprint}` })),
  );
}

function annotationOf(check: CheckResult, finding: Finding, failure: Failure): Annotation {
  const { message, fix, source } = finding;
  return {
    kind: KINDS[failure.impact],
    source,
    title: WORDS.findingTitle(check.id, check.impact),
    message: WORDS.finding(message, fix, failure.page, failure.others.size),
  };
}
