import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import {
  CRITERIA,
  CRITERION_STATES,
  type CriterionNumber,
  type CriterionOutcome,
  type CriterionState,
  type CriterionSummary,
  PRINCIPLES,
} from '../../model/criteria.ts';
import type { PagedReport, PageReport } from '../../model/report.ts';
import { answersFor } from '../../report/criteria/answers-by-template.ts';
import { criterionOutcomes, withAnswersOf } from '../../report/criteria/criterion-outcomes.ts';
import { understandingAddress } from '../wcag-criteria.ts';
import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';
import { type Overview, pageHref } from './overview.ts';

/** Where a check’s findings are told: on the first page on which it failed; null where nothing tells. */
export type CheckHref = (checkId: string) => string | null;

/** The same of the documents of a report: a page’s own, or where it is told below. */
export function firstHrefs(
  overview: Pick<Overview, 'firstPages' | 'pages'>,
  view: Pick<View, 'up'>,
): CheckHref {
  return (id) => {
    const position = overview.firstPages.get(id);
    if (position === undefined) return null;
    const page = overview.pages.length > 1 ? pageHref(position, overview, view) : '';
    return `${page}#check-${id}`;
  };
}

/** A sign beside each state’s words. None of them is a tick: nothing is passed. */
const SIGNS: Readonly<Record<CriterionState, string>> = {
  failed: '✕',
  needsPerson: '?',
  notTested: '–',
  nothingFound: '○',
};

/** What the run says of each success criterion, by principle, in parts; none for an older report, which says nothing of them. */
export function* criteriaOfRun(
  { summary: { criteria = [] } }: Pick<PagedReport, 'summary'>,
  hrefOf: CheckHref,
  view: View,
): Generator<string> {
  if (criteria.length === 0) return;
  const { criteria: say } = catalogOf(view.locale);
  yield html`<section class="criteria"><h2 id="criteria">${say.title}</h2>
<p>${say.intro}</p>
<details><summary>${countsOf(criteria, say)}</summary>
`.markup;
  for (const principle of PRINCIPLES) {
    const rows = criteria
      .filter(({ criterion }) => criterion.startsWith(`${principle}.`))
      .map((one) => runRow(one, hrefOf, view));
    yield tableMarkup(say.principles[principle], rows, say).markup;
  }
  yield html`</details>
<p>${say.toState} <code dir="ltr" translate="no">presscheck statement report.json</code></p></section>
`.markup;
}

function countsOf(criteria: readonly CriterionSummary[], say: Catalog['criteria']): string {
  const count = (wanted: CriterionState) => criteria.filter(({ state }) => state === wanted).length;
  return say.counts(
    count('failed'),
    count('needsPerson'),
    count('notTested'),
    count('nothingFound'),
  );
}

function tableMarkup(
  caption: string,
  rows: readonly Markup[],
  { columns }: Catalog['criteria'],
): Markup {
  const heads = [columns.criterion, columns.state, columns.detail];
  return html`<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody></table>`;
}

function rowMarkup(
  criterion: CriterionNumber,
  state: CriterionState,
  more: string | null,
  detail: readonly (Markup | null)[],
  say: Catalog['criteria'],
): Markup {
  const level = CRITERIA.find(({ number }) => number === criterion)?.level ?? '';
  const name = html`<bdi dir="ltr">${criterion}</bdi> ${say.names[criterion]}`;
  const address = understandingAddress(criterion);
  return html`<tr role="row" data-state="${state}"><th scope="row" role="rowheader">${address ? html`<a href="${address}">${name}</a>` : name} <small>${say.level(level)}</small></th><td class="state" role="cell">${stateMarkup(state, say)}${more === null ? null : html` ${more}`}</td><td role="cell">${detail}</td></tr>
`;
}

function stateMarkup(state: CriterionState, say: Catalog['criteria']): Markup {
  return html`<span class="criterion-state ${state}"><span class="sign" aria-hidden="true">${SIGNS[state]}</span> ${say.states[state]}</span>`;
}

function runRow(summary: CriterionSummary, hrefOf: CheckHref, view: View): Markup {
  const { criteria: say } = catalogOf(view.locale);
  const { criterion, state, pages, byPerson } = summary;
  const total = CRITERION_STATES.reduce((sum, one) => sum + pages[one], 0);
  const others = CRITERION_STATES.filter((one) => one !== state && pages[one] > 0).map((one) =>
    say.pagesIn(say.states[one], pages[one]),
  );
  const more = state === 'failed' && total > 1 ? say.onPages(pages.failed, total) : null;
  const detail = [
    ...detailOf(summary, hrefOf, view),
    others.length > 0 ? html`<p class="quiet">${others.join('; ')}</p>` : null,
    byPerson ? html`<p class="quiet">${say.byPersonOn(byPerson.pages, byPerson.date)}</p>` : null,
  ];
  return rowMarkup(criterion, state, more, detail, say);
}

type Told = Pick<CriterionOutcome, 'criterion' | 'state' | 'failed' | 'why'>;

/** Which checks failed it; else why a person has to look, and for what. */
function detailOf(
  { criterion, state, failed, why }: Told,
  hrefOf: CheckHref,
  { locale, metas }: View,
): (Markup | null)[] {
  const { criteria: say, byHand } = catalogOf(locale);
  if (state === 'nothingFound') return [];
  if (state !== 'failed')
    return [
      why.length > 0 ? html`<p>${why.map((reason) => say.why[reason]).join(' ')}</p>` : null,
      html`<p>${state === 'notTested' ? say.noCheck : say.toLook} ${byHand.questions[criterion]}</p>`,
    ];
  if (failed.length === 0) return [];
  const links = failed.map((id) => {
    const href = hrefOf(id);
    const title = metas.get(id)?.title ?? html`<span translate="no">${id}</span>`;
    return html`<li>${href === null ? title : html`<a href="${href}">${title}</a>`}</li>`;
  });
  return [html`<p>${say.failedChecks}</p><ul>${links}</ul>`];
}

/**
 * What a page, in all the ways that it was shown in, says of each success criterion. What failed, and what a check could
 * not come to an end with, is told in a table; of the rest which they are. Null where nobody can tell.
 */
export function criteriaOfPage(
  entries: readonly PageReport[],
  { run, manual, summary }: Pick<PagedReport, 'run' | 'manual' | 'summary'>,
  view: View,
): Markup | null {
  const audited = entries.filter(({ error, sameAs }) => error === null && sameAs === undefined);
  const [first] = audited;
  if (!first || run.options['newOnly'] === true) return null;
  const { criteria: say } = catalogOf(view.locale);
  const outcomes = withAnswersOf(criterionOutcomes(audited), answersFor(manual)(first.url));
  const shown = outcomes.filter(isOfNote);
  const rows = shown.map((one) =>
    rowMarkup(
      one.criterion,
      one.state,
      one.byPerson === undefined ? null : say.byPerson(one.byPerson),
      detailOf(one, (id) => (one.failed.includes(id) ? `#check-${id}` : null), view),
      say,
    ),
  );
  const rest = outcomes.filter((one) => !shown.includes(one));
  return html`<details class="criteria"><summary>${say.ofPage}</summary>
${rows.length > 0 ? tableMarkup(say.ofPage, rows, say) : null}
${restMarkup(rest, view)}${summary.criteria?.length ? wholeMarkup(view) : null}</details>`;
}

function isOfNote({ state, why, byPerson }: CriterionOutcome): boolean {
  if (byPerson !== undefined || state === 'failed') return true;
  return why.some((reason) => reason !== 'partly');
}

function restMarkup(outcomes: readonly CriterionOutcome[], { locale }: View): Markup {
  const { criteria: say } = catalogOf(locale);
  const items = CRITERION_STATES.flatMap((state) => {
    const numbers = outcomes.filter((one) => one.state === state);
    if (numbers.length === 0) return [];
    const names = numbers.map(({ criterion }) => `${criterion} ${say.names[criterion]}`);
    return [html`<dt>${stateMarkup(state, say)}</dt><dd>${names.join('; ')}</dd>`];
  });
  return html`${items.length > 0 ? html`<dl>${items}</dl>` : null}`;
}

/** The way to what the run says. */
function wholeMarkup({ locale, up }: View): Markup {
  const whole = up === '' ? '#criteria' : `${up}index.html#criteria`;
  return html`\n<p><a href="${whole}">${catalogOf(locale).criteria.title}</a></p>`;
}
