import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { Impact } from '../../model/outcome.ts';
import type { CheckResult, Finding, PagedReport, PageReport } from '../../model/report.ts';
import { type Failure, type IsMeant, rankedFailures, tellFailures } from '../failures.ts';
import { isOutside, pageNamer, pathInRepository } from '../places.ts';
import { untestedChecks } from '../untested.ts';
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
 * the root of the repository, in which `folder` is the one that the report was made in. What is in files of the
 * repository that the change leaves as they were, `untouched`, is counted in a line and not shown.
 */
export function githubAnnotations(
  { pages, summary }: PagedReport,
  locale?: string,
  folder?: string,
  untouched: ReadonlySet<string> = new Set(),
): string[] {
  const words = catalogOf(locale);
  const say = words.formats.annotations;
  const isTouched = ({ source }: Finding) =>
    source === null || !untouched.has(pathInRepository(source.file, folder));
  const all = [
    ...(summary.notices ?? []).map((message) => runNotice(message, say)),
    ...pageErrors(pages, words),
    ...untested(pages, say),
    ...elsewhere(pages, say, (finding) => !isTouched(finding)),
    ...failures(pages, words, isTouched),
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

function untested(pages: Iterable<PageReport>, say: Say): Annotation[] {
  return untestedChecks(pages).map((check) => ({
    kind: 'error' as const,
    source: null,
    title: say.untestedTitle(check.id),
    message: say.untested(check.message, check.pages),
  }));
}

/** What is wrong in files that the change has nothing to do with. */
function elsewhere(pages: Iterable<PageReport>, say: Say, isMeant: IsMeant): Annotation[] {
  const count = rankedFailures(pages, isMeant).length;
  const message = say.elsewhere(count);
  return count === 0 ? [] : [{ kind: 'notice', source: null, title: say.elsewhereTitle, message }];
}

function failures(pages: Iterable<PageReport>, words: Catalog, isMeant: IsMeant): Annotation[] {
  const worst = rankedFailures(pages, isMeant);
  const asked = new Map(worst.filter(isAmongMost()));
  const tell = (check: CheckResult, finding: Finding, failure: Failure) =>
    annotationOf(check, finding, failure, words);
  const told = new Map(tellFailures(pages, asked, tell, isMeant));
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
