import type { PagedReport, RootCause } from '../../model/report.ts';
import type { ReportFile } from '../reporter.ts';
import { causeParts, hasDocument } from './causes-markup.ts';
import type { View } from './context.ts';
import { textSizeMarkup } from './controls-markup.ts';
import { documentParts } from './documents.ts';
import { causeFile, listFile } from './file-names.ts';
import { listNumbers, listParts, listsMarkup } from './list-markup.ts';
import { html, type Markup, sentence } from './markup.ts';
import type { Overview } from './overview.ts';

/** The lists of pages after the first, which is in the report's first document. */
export function* listDocuments(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<ReportFile> {
  const { words } = view;
  for (const number of listNumbers(overview.pages.length).slice(1)) {
    const around = { title: `${words.pages} – ${words.title}`, heading: words.pages };
    const parts = documentParts(
      report,
      { ...around, ways: wayBack(view) },
      listBody(overview, number, view),
      view,
    );
    yield { file: listFile(number), parts };
  }
}

function* listBody(overview: Overview, number: number, view: View): Generator<string> {
  yield textSizeMarkup(view).markup;
  yield listsMarkup(overview, number, view)?.markup ?? '';
  yield* listParts(overview, number, view);
}

/** The documents of the root causes that are told, where they are on more pages than are told with them. */
export function* causeDocuments(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<ReportFile> {
  const { words } = view;
  for (const cause of overview.causes.shared.first.filter(hasDocument)) {
    const { message } = cause.example;
    const around = {
      title: `${message} – ${words.title}`,
      heading: sentence(message, words.direction),
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
  yield textSizeMarkup(view).markup;
  yield* causeParts(cause, report, overview, view);
}

function wayBack({ words, up }: View): Markup {
  return html`<nav aria-label="${words.pages}"><ul class="row ways"><li><a href="${up}index.html">${words.wholeReport}</a></li></ul></nav>`;
}
