import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { Impact } from '../../model/outcome.ts';
import type { CheckResult, Finding, PagedReport, PageReport } from '../../model/report.ts';
import { digest } from '../../support/digest.ts';
import { madeUpPath } from '../addresses.ts';
import { type Failure, rankedFailures, tellFailures } from '../failures.ts';
import { jsonList } from '../json-parts.ts';
import { addressOf, pageNamer, pathInRepository, withinRepository } from '../places.ts';
import { cut } from '../plain-text.ts';
import type { Reporter } from '../reporter.ts';
import { untestedChecks } from '../untested.ts';
import { oneLine, visible } from '../visible.ts';

/** One remark of GitLab’s Code Quality. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
type Remark = {
  description: string;
  check_name: string;
  /** Merge requests show what the target branch’s report does not have, by this. */
  fingerprint: string;
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  location: { path: string; lines: { begin: number } };
};

const SEVERITIES = {
  critical: 'critical',
  serious: 'major',
  moderate: 'minor',
  minor: 'info',
} as const satisfies Record<Impact, Remark['severity']>;

const LONGEST = 1000;

/**
 * The failures of a run as GitLab shows them in merge requests, and what could not be audited: one finding on many
 * pages once, what the baseline knows not at all; GitLab puts the worst first.
 */
export const gitlabReporter: Reporter = {
  file: 'gl-code-quality.json',
  *render(report, { locale, folder }) {
    yield* jsonList(onceEach(remarksOn(report, catalogOf(locale), folder)));
    yield '\n';
  },
};

/** GitLab takes two of one fingerprint for one, whatever they say. */
function* onceEach(remarks: Iterable<Remark>): Generator<Remark> {
  const seen = new Set<string>();
  for (const one of remarks) {
    if (seen.has(one.fingerprint)) continue;
    seen.add(one.fingerprint);
    yield one;
  }
}

function* remarksOn(
  { pages }: PagedReport,
  words: Catalog,
  folder: string | undefined,
): Generator<Remark> {
  const { annotations } = words.formats;
  const nameOf = pageNamer(pages);
  let first: string | null = null;
  for (const page of pages) {
    first ??= pathOfPage(page);
    if (page.error)
      yield remark('blocker', 'not-audited', pathOfPage(page), [page.error.code, nameOf(page)], {
        description: annotations.page(
          nameOf(page),
          words.common.both(page.error.message, page.error.hint),
        ),
      });
  }
  for (const { id, message, pages: count } of untestedChecks(pages))
    yield remark('blocker', id, first ?? '', ['untested', message], {
      description: annotations.untested(message, count),
    });
  yield* failures(pages, words, folder);
}

function* failures(
  pages: Iterable<PageReport>,
  words: Catalog,
  folder: string | undefined,
): Generator<Remark> {
  const paths = new Map<string, string>();
  const nameOf = pageNamer(pages);
  for (const page of pages) paths.set(nameOf(page), pathOfPage(page));
  const tell = (check: CheckResult, finding: Finding, failure: Failure) => {
    const path = finding.source
      ? withinRepository(pathInRepository(finding.source.file, folder))
      : (paths.get(failure.page) ?? '');
    return failureRemark(check, finding, failure, path, words);
  };
  for (const [, told] of tellFailures(pages, new Map(rankedFailures(pages)), tell)) yield told;
}

function failureRemark(
  { id, impact }: CheckResult,
  { message, fix, fingerprint, source }: Finding,
  { page, others }: Failure,
  path: string,
  { common, formats }: Catalog,
): Remark {
  const { finding } = formats.annotations;
  return remark(SEVERITIES[impact], id, path, [fingerprint], {
    description: finding(common.both(message, fix), page, others.size),
    line: source?.line ?? null,
  });
}

/** GitLab wants a line of each. */
function remark(
  severity: Remark['severity'],
  name: string,
  path: string,
  mark: readonly string[],
  { description, line = null }: { description: string; line?: number | null },
): Remark {
  return {
    description: cut(oneLine(description), LONGEST),
    check_name: visible(name),
    fingerprint: digest([name, ...mark]),
    severity,
    location: { path: visible(path), lines: { begin: line ?? 1 } },
  };
}

function pathOfPage(page: PageReport): string {
  const address = addressOf(page);
  return address ? madeUpPath(address) : withinRepository(page.url.replace(/^\/+/, ''));
}
