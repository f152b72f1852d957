import type { PagedReport } from '../../model/report.ts';
import { mergedPages } from '../merged-variants.ts';
import type { ReporterContext } from '../reporter.ts';
import { aboutMarkup } from './about-markup.ts';
import type { View } from './context.ts';
import { html } from './markup.ts';
import { overviewOf } from './overview.ts';
import { pageSection } from './page-markup.ts';
import { reportWordsIn } from './report-words.ts';

/** What is told of the pages of a report, as markup to stand in a document of somebody else's: below a heading of level 1. */
export function pageView(report: PagedReport, context: ReporterContext): string {
  const view = viewIn(context);
  const sections = [...mergedPages(report.pages)].map((merged, at) =>
    pageSection(merged, at, view),
  );
  return html`${sections}
${aboutMarkup(overviewOf(report), context.docs ?? {}, view)}`.markup;
}

/** What the parts of the report are told with. */
export function viewIn(context: ReporterContext): View {
  const { words, locale } = reportWordsIn(context.locale ?? 'en');
  const metas = new Map(context.checks.map((meta) => [meta.id, meta]));
  return { words, locale, metas, changes: context.changes ?? null, up: '', pageLevel: 2 };
}
