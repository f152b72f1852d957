import type { PagedReport, RootCause } from '../../model/report.ts';
import type { ReportFile } from '../reporter.ts';
import { causeParts, hasDocument } from './causes-markup.ts';
import type { View } from './context.ts';
import { documentParts } from './documents.ts';
import { causeFile, listFile } from './file-names.ts';
import { headlineOf } from './headline.ts';
import { listParts, listRanges, listsMarkup, type Range } from './list-markup.ts';
import { html, type Markup, sentence } from './markup.ts';
import type { Overview } from './overview.ts';

/** The lists of all pages, where they are more than the first document has. */
export function* listDocuments(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<ReportFile> {
  const { words } = view;
  for (const [at, range] of listRanges(overview).entries()) {
    const around = { title: `${words.pages} – ${words.title}`, heading: words.pages };
    const parts = documentParts(
      report,
      { ...around, ways: wayBack(view) },
      listBody(overview, at + 1, range, view),
      view,
    );
    yield { file: listFile(at + 1), parts };
  }
}

function* listBody(
  overview: Overview,
  number: number,
  range: Range,
  view: View,
): Generator<string> {
  yield listsMarkup(overview, number, view)?.markup ?? '';
  yield* listParts(overview, range, view);
}

/** The documents of the root causes that are told, where they are on more pages than are told with them. */
export function* causeDocuments(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<ReportFile> {
  const { words } = view;
  for (const cause of overview.causes.shared.first.filter(hasDocument)) {
    const { headline } = headlineOf(cause.example.message);
    const around = {
      title: `${headline} – ${words.title}`,
      heading: sentence(headline, words.direction),
      ways: wayBack(view),
    };
    yield {
      file: causeFile(cause.id),
      parts: documentParts(report, around, causeBody(cause, report, overview, view), view),
    };
  }
}

function* causeBody(
  cause: RootCause,
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<string> {
  yield* causeParts(cause, report, overview, view);
}

/** The way to the report’s first document. */
export function wayBack({ words, up }: View): Markup {
  return html`<nav aria-label="${words.pages}"><ul class="row ways"><li><a href="${up}index.html">${words.wholeReport}</a></li></ul></nav>`;
}
