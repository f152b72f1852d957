import { catalogOf } from '../../messages/catalogs.ts';
import type { PagedReport } from '../../model/report.ts';
import type { ReportFile } from '../reporter.ts';
import { byHandParts, hasOnlyNew } from './by-hand-markup.ts';
import type { View } from './context.ts';
import { criteriaOfRun, firstHrefs } from './criteria-markup.ts';
import { documentParts } from './documents.ts';
import { BY_HAND_FILE } from './file-names.ts';
import { wayBack } from './further-documents.ts';
import { html, type Markup } from './markup.ts';
import type { Overview } from './overview.ts';

/** What a machine cannot tell of a run: the criteria one by one, and what to try out by hand. */
export function* criteriaParts(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<string> {
  yield* criteriaOfRun(report, firstHrefs(overview, view), view);
  if (overview.pages.length === 1 || hasOnlyNew(report)) yield* byHandParts(report, overview, view);
  else yield linkMarkup(view).markup;
}

/** Of several pages the scripts are many, and in a document of their own. */
function linkMarkup({ locale, up }: View): Markup {
  const { byHand: say } = catalogOf(locale);
  return html`<h2>${say.title}</h2>
<p>${say.intro}</p>
<p><a href="${up}${BY_HAND_FILE}">${say.toScripts}</a></p>
`;
}

/** That document, where there is something to try. */
export function* byHandDocument(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<ReportFile> {
  if (hasOnlyNew(report)) return;
  const { words, locale } = view;
  const { title } = catalogOf(locale).byHand;
  const around = { title: `${title} – ${words.title}`, heading: title, ways: wayBack(view) };
  yield {
    file: BY_HAND_FILE,
    parts: documentParts(report, around, byHandParts(report, overview, view), view),
  };
}
