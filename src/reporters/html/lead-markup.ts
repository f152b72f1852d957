import { AREAS, type Area, type Outcome } from '../../model/outcome.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';
import { badness } from '../ranking.ts';
import { anchorOf, type ByWhom, placesIn, worstPart } from './checks-by-owner.ts';
import type { View } from './context.ts';
import { headlineOf } from './headline.ts';
import { html, type Markup, sentence } from './markup.ts';

/** What a reader of the report should know first: what is worst, whose it is and what to do; then each area in a sentence. */
export function leadMarkup(
  page: PageReport,
  byWhom: ByWhom,
  sections: ReadonlyMap<Area, string>,
  view: View,
): Markup {
  const { words } = view;
  const { editor, template, person } = byWhom;
  const counts = words.pageCounted(placesIn(editor), placesIn(template), placesIn(person));
  return html`<div class="lead"><p class="counts">${counts}</p>
${worstMarkup(byWhom, view)}
<ul class="area-cards" aria-label="${words.areasTable}">${AREAS.flatMap((area) => {
    const outcome = page.areas[area];
    return outcome
      ? [cardMarkup(area, outcome, page.checks, sections.get(area) ?? null, view)]
      : [];
  })}</ul></div>`;
}

function worstMarkup(byWhom: ByWhom, view: View): Markup | null {
  const { words } = view;
  const worst = worstPart(byWhom, ({ check }) => badness(check.impact));
  if (!worst?.owner) return null;
  const { check, owner, findings } = worst;
  const { headline } = headlineOf(
    findings.length === 1 ? (findings[0]?.message ?? '') : check.message,
  );
  const fix = findings[0]?.fix ?? '';
  return html`<div class="worst"><p class="eyebrow">${words.worst} <span class="impact ${check.impact}">${words.impacts[check.impact]}</span> <span class="owner">${words.fixedBy(words.owners[owner])}</span></p>
<p class="headline"><a href="#${anchorOf(worst)}">${sentence(headline, words.direction)}</a></p>
${fix === '' ? null : html`<p><strong>${words.whatToDo}</strong> ${sentence(headlineOf(fix).headline, words.direction)}</p>`}</div>`;
}

function cardMarkup(
  area: Area,
  outcome: Outcome,
  checks: readonly CheckResult[],
  section: string | null,
  view: View,
): Markup {
  const { words } = view;
  const name = words.areas[area];
  const verdict = verdictOf(area, outcome, checks, view);
  return html`<li class="${outcome}"><span class="name">${section ? html`<a href="#${section}">${name}</a>` : name}</span> <span class="vh">${words.outcomes[outcome]}:</span> <span>${sentence(verdict, words.direction)}</span></li>`;
}

/** What came of an area, in a sentence. */
function verdictOf(
  area: Area,
  outcome: Outcome,
  checks: readonly CheckResult[],
  { words }: View,
): string {
  const of = (one: Outcome) =>
    checks.filter((check) => check.area === area && check.outcome === one);
  if (outcome === 'failed') return worstOf(of('failed'), words.more);
  return words.areaSays[outcome](of(outcome).length);
}

/** The worst that failed, and how much else did. */
function worstOf(failed: readonly CheckResult[], more: (count: number) => string): string {
  const [worst, ...others] = failed.toSorted((a, b) => badness(b.impact) - badness(a.impact));
  const { headline } = headlineOf(worst?.message ?? '');
  return others.length === 0 ? headline : `${headline} ${more(others.length)}`;
}
