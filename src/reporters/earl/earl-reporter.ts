import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { PagedReport, PageReport } from '../../model/report.ts';
import { jsonList, jsonObject, jsonValue } from '../json-parts.ts';
import { pageNotices } from '../page-notices.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { visible } from '../visible.ts';
import { assertionsOf } from './assertions.ts';
import { CONTEXT } from './context.ts';
import { ASSERTOR, subjectId } from './names.ts';
import { testsOf } from './tests.ts';

/**
 * W3C’s EARL 1.0 as JSON-LD: who asserts, of which page, by which test, with which outcome. What
 * could not be audited is asserted to be untested.
 */
export const earlReporter: Reporter = {
  file: 'earl.jsonld',
  *render(report, context) {
    yield* jsonObject([
      ['@context', jsonValue(CONTEXT)],
      ['@graph', jsonList(nodesOf(report, context))],
    ]);
    yield '\n';
  },
};

function* nodesOf(
  { tool, run, pages }: PagedReport,
  { checks, locale }: ReporterContext,
): Generator {
  const words = catalogOf(locale);
  yield {
    '@id': ASSERTOR,
    '@type': ['earl:Software', 'earl:Assertor', 'doap:Project'],
    title: 'presscheck',
    hasVersion: visible(tool.version),
  };
  yield* subjectsOf(pages, words);
  yield* testsOf(pages, checks, words);
  for (const page of pages) yield* assertionsOf(page, run.startedAt, words);
}

/** Each page once, however many windows it was audited in. */
function* subjectsOf(pages: Iterable<PageReport>, words: Catalog): Generator {
  const told = new Set<string>();
  for (const page of pages) {
    const id = subjectId(page);
    if (told.has(id)) continue;
    told.add(id);
    const { title, url } = page;
    const notices = pageNotices(page, words);
    yield {
      '@id': id,
      '@type': 'earl:TestSubject',
      title: visible(title),
      identifier: visible(url),
      ...(notices.length > 0 ? { description: visible(notices.join(' ')) } : {}),
    };
  }
}
