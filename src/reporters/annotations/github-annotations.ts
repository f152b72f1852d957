import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { Impact } from '../../model/outcome.ts';
import type { CheckResult, Finding, PagedReport, PageReport } from '../../model/report.ts';
import { badness } from '../findings-by-check.ts';
import { isOutside, pageNamer, pathInRepository } from '../places.ts';
import { type Annotation, annotationLine } from './annotation-line.ts';

const KINDS = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'notice',
} as const;

/** What GitHub shows of each kind in one step. */
const MOST = 10;

/**
 * The failures of a run, and what befell it, as commands that GitHub Actions shows beside the code, a line each: what
 * could not be audited first, then the worst; one finding on many pages once, what the baseline knows
 * not at all. Where there are more than GitHub shows, the last of a kind says how many. Files are named from
 * the root of the repository, in which `folder` is the one that the report was made in.
 */
export function githubAnnotations(
  { pages, summary }: PagedReport,
  locale?: string,
  folder?: string,
): string[] {
  const words = catalogOf(locale);
  const say = words.formats.annotations;
  const all = [
    ...(summary.notices ?? []).map((message) => runNotice(message, say)),
    ...pageErrors(pages, words),
    ...untestedChecks(pages, say),
    ...failures(pages, words),
  ];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) =>
      shown(
        kind,
        all.filter((annotation) => annotation.kind === kind),
        say,
      ),
    )
    .map((annotation) => annotationLine(inRepository(annotation, folder)));
}

function runNotice(message: string, { runTitle }: Say): Annotation {
  return { kind: 'warning', source: null, title: runTitle, message };
}

/** A file that is not in the repository is not named: GitHub would look for it there. */
function inRepository(annotation: Annotation, folder?: string): Annotation {
  const { source } = annotation;
  if (!source) return annotation;
  const file = pathInRepository(source.file, folder);
  return { ...annotation, source: isOutside(file) ? null : { ...source, file } };
}

type Say = Catalog['formats']['annotations'];

function shown(
  kind: Annotation['kind'],
  annotations: readonly Annotation[],
  say: Say,
): readonly Annotation[] {
  if (annotations.length <= MOST) return annotations;
  const first = annotations.slice(0, MOST - 1);
  const message = say.more(annotations.length - first.length);
  return [...first, { kind, source: null, title: say.moreTitle, message }];
}

function pageErrors(pages: Iterable<PageReport>, { common, formats }: Catalog): Annotation[] {
  const { page: told, pageTitle: title } = formats.annotations;
  const nameOf = pageNamer(pages);
  const annotations: Annotation[] = [];
  for (const page of pages) {
    const { error } = page;
    if (!error) continue;
    const message = told(nameOf(page), common.both(error.message, error.hint));
    annotations.push({ kind: 'error', source: null, title, message });
  }
  return annotations;
}

function untestedChecks(pages: Iterable<PageReport>, say: Say): Annotation[] {
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
    title: say.untestedTitle(check.id),
    message: say.untested(check.message, check.pages),
  }));
}

/** A finding, where it was met first, and on how many pages; what is said of it is looked up later. */
type Failure = { impact: Impact; times: number; page: string; others: Set<string> };

function failures(pages: Iterable<PageReport>, words: Catalog): Annotation[] {
  const nameOf = pageNamer(pages);
  const failed = new Map<string, Failure>();
  for (const page of pages)
    for (const { check, key } of failuresOn(page)) addFailure(failed, key, nameOf(page), check);
  const worst = [...failed].sort(
    ([, a], [, b]) => badness(b.impact) - badness(a.impact) || b.times - a.times,
  );
  const asked = new Set(worst.filter(isAmongMost()).map(([key]) => key));
  const told = tellFirst(pages, failed, asked, words);
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
  words: Catalog,
): Map<string, Annotation> {
  const told = new Map<string, Annotation>();
  for (const page of pages) {
    for (const { check, finding, key } of failuresOn(page)) {
      const failure = failed.get(key);
      if (failure && asked.has(key) && !told.has(key))
        told.set(key, annotationOf(check, finding, failure, words));
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

function annotationOf(
  check: CheckResult,
  finding: Finding,
  failure: Failure,
  { common, formats }: Catalog,
): Annotation {
  const say = formats.annotations;
  const message = common.both(finding.message, finding.fix);
  return {
    kind: KINDS[failure.impact],
    source: finding.source,
    title: say.findingTitle(check.id, common.impacts[check.impact]),
    message: say.finding(message, failure.page, failure.others.size),
  };
}
