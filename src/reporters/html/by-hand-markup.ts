import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import { WHOLE_SITE } from '../../model/by-hand.ts';
import { type CriterionNumber, HAND_ANSWERS, type HandAnswer } from '../../model/criteria.ts';
import type { PagedReport } from '../../model/report.ts';
import { type HandScript, type HandStep, handScripts } from '../../report/criteria/hand-scripts.ts';
import type { View } from './context.ts';
import { html, type Markup, pageWords, safeHref } from './markup.ts';
import type { Overview } from './overview.ts';

type Words = Catalog['byHand'];
type Known = Readonly<Record<string, HandAnswer>>;

/**
 * What people have to try out by hand, in parts: a script for each kind of page, with boxes to tick; a script of the
 * report keeps the answers and offers to save them. Nothing where there is no page to try it out on.
 */
export function* byHandParts(
  report: PagedReport,
  { templates }: Pick<Overview, 'templates'>,
  view: View,
): Generator<string> {
  const { byHand: say, criteria } = catalogOf(view.locale);
  if (hasOnlyNew(report)) {
    yield html`<p>${criteria.onlyNew}</p>`.markup;
    return;
  }
  const { scripts, left } = handScripts(templates);
  if (scripts.length === 0) return;
  // In a document of its own the heading of that says it.
  const isOwn = view.up !== '';
  const script = { known: knownAnswers(report), level: isOwn ? 2 : 3, say };
  yield html`<section class="by-hand" data-report="${report.run.startedAt}" data-version="${report.tool.version}">${isOwn ? null : html`<h2>${say.title}</h2>`}
<p>${say.intro}</p>
`.markup;
  for (const [at, one] of scripts.entries()) yield* scriptParts(one, { ...script, at });
  yield html`${left > 0 ? html`<p>${say.more(left)}</p>` : null}
<div class="hand-save" hidden><p>${say.keep}</p><p class="hand-not-kept" hidden>${say.notKept}</p><p><button type="button">${say.save}</button> <output data-words="${say.countedAnswers}"></output></p></div>
</section>
`.markup;
}

/** Whether the report leaves out what is known, so that it cannot tell by criterion. */
export function hasOnlyNew({ run }: PagedReport): boolean {
  return run.options['newOnly'] === true;
}

function knownAnswers({ manual }: PagedReport): Known {
  return Object.fromEntries(
    (manual?.answers ?? []).map((one) => [`${one.criterion} ${one.template}`, one]),
  );
}

/** How a script is told: its number makes the names of its questions. */
type Telling = { at: number; known: Known; level: number; say: Words };

function* scriptParts(script: HandScript, telling: Telling): Generator<string> {
  const { template, pages, steps, beyond } = script;
  const { say, level } = telling;
  const isOfSite = template === WHOLE_SITE;
  const title = isOfSite
    ? say.wholeSite
    : html`<bdi dir="ltr" translate="no">${template}</bdi> ${say.pages(pages)}`;
  yield html`<details class="hand-script"><summary>${title}, ${say.minutes(minutesOf(steps))}</summary>
${isOfSite ? null : exampleMarkup(script, say)}
`.markup;
  if (steps.length === 0) yield html`<p>${say.nothing}</p>`.markup;
  yield* stepParts(steps, template, telling);
  if (beyond.length > 0) yield html`<h${level}>${say.beyond(minutesOf(beyond))}</h${level}>`.markup;
  yield* stepParts(beyond, template, telling);
  yield '</details>\n';
}

function* stepParts(
  steps: readonly HandStep[],
  template: string,
  telling: Telling,
): Generator<string> {
  if (steps.length === 0) return;
  yield '<ol>';
  for (const step of steps) yield stepMarkup(step, template, telling).markup;
  yield '</ol>\n';
}

function minutesOf(steps: readonly HandStep[]): number {
  return Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}

function exampleMarkup({ example }: HandScript, say: Words): Markup {
  const { url, finalUrl, title, lang } = example;
  const address = safeHref(finalUrl);
  const shown = html`<bdi dir="ltr" translate="no">${url}</bdi>`;
  return html`<p>${say.openPage} ${pageWords(title || url, lang)}, ${address ? html`<a href="${address}">${shown}</a>` : shown}</p>`;
}

function stepMarkup(
  { step, seconds, criteria }: HandStep,
  template: string,
  telling: Telling,
): Markup {
  const { say, level } = telling;
  const { title, action } = say.steps[step];
  return html`<li><h${level}>${title} <small>${say.time(seconds)}</small></h${level}><p>${action}</p>
${criteria.map((criterion) => questionMarkup(criterion, template, telling))}</li>
`;
}

function questionMarkup(
  criterion: CriterionNumber,
  template: string,
  { at, known, say }: Telling,
): Markup {
  const given = known[`${criterion} ${template}`];
  const name = `hand-${at}-${criterion}`;
  const boxes = [null, ...HAND_ANSWERS].map((answer) => {
    const checked = (given?.answer ?? null) === answer ? html` checked` : null;
    return html`<label><input type="radio" name="${name}" value="${answer ?? ''}"${checked}> ${answer === null ? say.notYet : say.answers[answer]}</label>`;
  });
  return html`<fieldset class="hand-question" data-template="${template}" data-criterion="${criterion}"${given ? html` data-date="${given.date}"` : null}><legend>${say.questions[criterion]} <small>(<bdi dir="ltr">${criterion}</bdi>)</small></legend><div class="row">${boxes}<label class="hand-note">${say.note} <input type="text" maxlength="2000" value="${given?.note}"></label></div></fieldset>
`;
}
