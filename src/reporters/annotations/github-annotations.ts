import type { Impact } from '../../model/outcome.ts';
import type { CheckResult, Finding, PageReport, Report } from '../../model/report.ts';
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
export function githubAnnotations({ pages }: Report): string[] {
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

function pageErrors(pages: readonly PageReport[]): Annotation[] {
  const nameOf = pageNamer(pages);
  return pages.flatMap((page) => {
    const { error } = page;
    if (!error) return [];
    const message = WORDS.page(nameOf(page), error.message, error.hint);
    return [{ kind: 'error' as const, source: null, title: WORDS.pageTitle, message }];
  });
}

function untestedChecks(pages: readonly PageReport[]): Annotation[] {
  const untested = pages.flatMap(({ checks }) =>
    checks.filter(({ outcome }) => outcome === 'untested'),
  );
  return [...groupBy(untested, ({ id, message }) => `${id} ${message}`)].map(
    ([check, ...more]) => ({
      kind: 'error' as const,
      source: null,
      title: WORDS.untestedTitle(check.id),
      message: WORDS.untested(check.message, more.length + 1),
    }),
  );
}

type Failure = { page: string; check: CheckResult; finding: Finding; impact: Impact };

function failures(pages: readonly PageReport[]): Annotation[] {
  const nameOf = pageNamer(pages);
  const failed = pages.flatMap((page) =>
    page.checks.flatMap((check) =>
      check.findings
        .filter(({ outcome, known }) => outcome === 'failed' && !known)
        .map((finding) => ({ page: nameOf(page), check, finding, impact: check.impact })),
    ),
  );
  return groupBy(failed, ({ check, finding }) => `${check.id} ${finding.fingerprint}`)
    .sort(
      ([a, ...as], [b, ...bs]) => badness(b.impact) - badness(a.impact) || bs.length - as.length,
    )
    .map(([first, ...more]) => annotationOf(first, more));
}

function annotationOf({ page, check, finding }: Failure, more: readonly Failure[]): Annotation {
  const others = new Set(more.map((failure) => failure.page));
  others.delete(page);
  return {
    kind: KINDS[check.impact],
    source: finding.source,
    title: WORDS.findingTitle(check.id, check.impact),
    message: WORDS.finding(finding.message, finding.fix, page, others.size),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
