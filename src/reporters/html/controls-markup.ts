import { AREAS, IMPACTS } from '../../model/outcome.ts';
import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The choice of text sizes: radio buttons that a style sheet answers to, so that it works without script. */
export function textSizeMarkup({ words }: View): Markup {
  const steps = Object.entries(words.sizes).map(
    ([value, [label, long]]) =>
      html`<label><input type="radio" name="text-size" value="${value}" id="size-${value}"${value === 'sm' ? html` checked` : null}><span>${label}<span class="vh"> – ${long}</span></span></label>`,
  );
  return html`<fieldset class="text-size" role="radiogroup"><legend>${words.textSize}</legend><div class="row">${steps}</div></fieldset>`;
}

/** What filters show and count: each finding, or each root cause. */
type Filtered = keyof typeof COUNTED;
const COUNTED = { findings: '.findings > li', causes: '.cause' };

/** Filters of what checks found; a script shows them, since without one they would do nothing. */
export function filtersMarkup(
  found: Iterable<string>,
  filtered: Filtered,
  { words, metas }: View,
): Markup {
  const named = [...found].sort().map((id) => [id, metas.get(id)?.title ?? id] as const);
  return html`<details class="filtering" hidden><summary>${words.filters}</summary><form class="filters" aria-label="${words.filters}"><div class="row">
${choice('owner', words.filterOwner, Object.entries(words.ownersShort), words.filterAll)}
${choice(
  'area',
  words.filterArea,
  AREAS.map((area) => [area, words.areas[area]] as const),
  words.filterAll,
)}
${choice(
  'impact',
  words.filterImpact,
  IMPACTS.map((impact) => [impact, words.impacts[impact]] as const),
  words.filterAll,
)}
${choice('check', words.filterCheck, named, words.filterAll)}
<button type="reset">${words.filterReset}</button></div>
<p><output id="shown" data-words="${words.filterShown[filtered]}" data-counted="${COUNTED[filtered]}"></output></p></form></details>`;
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  all: string,
): Markup {
  return html`<label>${label} <select name="${name}"><option value="">${all}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
