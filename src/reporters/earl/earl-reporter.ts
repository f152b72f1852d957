import type { PageReport, Report } from '../../model/report.ts';
import { wellFormed } from '../plain-text.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { assertionsOf } from './assertions.ts';
import { CONTEXT } from './context.ts';
import { ASSERTOR, subjectId } from './names.ts';
import { testsOf } from './tests.ts';
import { WORDS } from './words.ts';

/**
 * W3C’s EARL 1.0 as JSON-LD: who asserts, of which page, by which test, with which outcome. What
 * could not be audited is asserted to be untested.
 */
export const earlReporter: Reporter = {
  file: 'earl.jsonld',
  render: (report, context) => `${JSON.stringify(documentOf(report, context), null, 2)}\n`,
};

function documentOf(report: Report, { checks }: ReporterContext): unknown {
  const { tool, run, pages } = report;
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': ASSERTOR,
        '@type': ['earl:Software', 'earl:Assertor', 'doap:Project'],
        title: WORDS.software,
        hasVersion: wellFormed(tool.version),
      },
      ...subjectsOf(pages),
      ...testsOf(pages, checks),
      ...pages.flatMap((page) => assertionsOf(page, run.startedAt)),
    ],
  };
}

/** Each page once, however many windows it was audited in. */
function subjectsOf(pages: readonly PageReport[]): unknown[] {
  const subjects = new Map(pages.map((page) => [subjectId(page), page]));
  return [...subjects].map(([id, { title, url }]) => ({
    '@id': id,
    '@type': 'earl:TestSubject',
    title: wellFormed(title),
    identifier: wellFormed(url),
  }));
}
