import type { PagedReport } from '../../model/report.ts';
import { mergedPages } from '../merged-variants.ts';
import type { Reporter, ReporterContext, ReportFile } from '../reporter.ts';
import type { View } from './context.ts';
import { byHandDocument } from './criteria-parts.ts';
import { isDocumentName } from './file-names.ts';
import { causeDocuments, listDocuments } from './further-documents.ts';
import { indexDocument } from './index-document.ts';
import { type Overview, overviewOf } from './overview.ts';
import { pageDocument } from './page-document.ts';
import { viewIn } from './page-view.ts';

const FILE = 'index.html';

/**
 * A report to read: the run as a whole in one document, with its page where it has one; of several each has a document of
 * its own, so that a run of thousands opens as quickly as one of three.
 */
export const htmlReporter: Reporter = {
  file: FILE,
  showsPictures: true,
  render: (report, context) =>
    indexDocument(report, overviewOf(report), context, viewOf(context, false)),
  isFurtherFile: isDocumentName,
  *files(report, context) {
    const overview = overviewOf(report);
    if (overview.pages.length > 1) yield* furtherFiles(report, overview, viewOf(context, true));
    yield { file: FILE, parts: indexDocument(report, overview, context, viewOf(context, false)) };
  },
};

function* furtherFiles(report: PagedReport, overview: Overview, view: View): Generator<ReportFile> {
  let position = 0;
  for (const merged of mergedPages(report.pages)) {
    const file = overview.pages[position]?.file;
    if (file) yield { file, parts: pageDocument(report, overview, merged, position, view) };
    position += 1;
  }
  yield* causeDocuments(report, overview, view);
  yield* listDocuments(report, overview, view);
  yield* byHandDocument(report, overview, view);
}

function viewOf(context: ReporterContext, isFurther: boolean): View {
  const view = viewIn(context);
  return isFurther ? { ...view, up: '../', pageLevel: 1 } : view;
}
