import { whyOfRule } from '../../messages/axe-rule-words.ts';
import { catalogOf } from '../../messages/catalogs.ts';
import type { CheckMeta } from '../../model/check.ts';
import { ownerOf, ownersOf } from '../../model/owner-of.ts';
import type { CheckResult, Finding } from '../../model/report.ts';
import { type MergedPage, waysOf } from '../merged-variants.ts';
import { understandingAddress } from '../wcag-criteria.ts';
import { aboutHref, type View } from './context.ts';
import { headlineOf } from './headline.ts';
import { type Marks, MOST_FINDINGS } from './marks.ts';
import { html, type Markup, safeHref, sentence } from './markup.ts';
import { partHeading } from './part-heading.ts';

type Example = NonNullable<CheckMeta['example']>;

/** One check's findings on one page: what is wrong, why it matters, where, how to fix it and who should. */
export function checkMarkup(
  check: CheckResult,
  marks: Marks,
  view: View,
  merged: MergedPage,
): Markup {
  const { words, metas } = view;
  const shown = check.findings.slice(0, MOST_FINDINGS);
  const unshown = check.findings.length - shown.length;
  const meta = metas.get(check.id);
  const { headline, more } = headlineOf(check.message);
  const why = meta?.why ?? whyOfRule(catalogOf(view.locale).axe, check.id);
  return html`<section class="check" id="check-${check.id}" tabindex="-1" data-check="${check.id}" data-area="${check.area}" data-owner="${ownersOf(check).join(' ')}" data-impact="${check.impact}">
${partHeading(html`<span class="tag ${check.outcome}">${words.outcomes[check.outcome]}</span> ${sentence(headline, words.direction)}`, view)}${more ? html`\n<p>${sentence(more, words.direction)}</p>` : null}
<p class="chips"><span>${words.areas[check.area]}</span><span>${words.impacts[check.impact]}</span>${ownersOf(check).map((owner) => html`<span>${words.fixedBy(words.owners[owner])}</span>`)}${standardMarkup(check, view)}</p>
${why ? html`<p><strong>${words.whyItMatters}</strong> ${why}</p>` : null}
<ol class="findings">${shown.map((finding) => findingMarkup(check, finding, marks, view, merged))}</ol>
${unshown > 0 ? html`<p>${words.morePlaces(unshown)}</p>` : null}
${meta?.example ? exampleMarkup(meta.example, view) : null}
${meta ? html`<p class="quiet"><a href="${aboutHref(check.id, view)}">${words.aboutCheck}: ${meta.title}</a></p>` : null}
</section>`;
}

function exampleMarkup({ before, after }: Example, { words }: View): Markup {
  return html`<dl class="example"><dt>${words.forExample}</dt><dd><div>${words.before} <code dir="ltr">${before}</code></div><div>${words.after} <code dir="ltr">${after}</code></div></dd></dl>`;
}

function standardMarkup({ level, wcag }: CheckResult, { words }: View): Markup {
  if (level === 'best-practice') return html`<span>${words.goodPractice}</span>`;
  if (wcag.length === 0) return html`<span>${words.wcagLevel(level)}</span>`;
  const links = wcag.map((criterion) => {
    const page = understandingAddress(criterion);
    const name = words.wcag(criterion);
    return html`<span>${page ? html`<a href="${page}">${name}</a>` : name}</span>`;
  });
  return html`${links}<span>${words.wcagLevel(level)}</span>`;
}

function findingMarkup(
  check: CheckResult,
  finding: Finding,
  marks: Marks,
  view: View,
  merged: MergedPage,
): Markup {
  const { words } = view;
  const number = marks.get(finding);
  const unsure = finding.outcome === 'cantTell';
  return html`<li>${number ? html`<span class="number" title="${words.mark(number)}">${number}</span> ` : null}${finding.known ? html`<span class="tag">${words.known}</span> ` : null}${unsure ? html`<strong class="cantTell">${words.outcomes.cantTell}.</strong> ` : null}${sentence(finding.message, words.direction)}
<dl>${placeMarkup(finding, view)}
${waysMarkup(finding, merged, view)}<dt>${words.howToFix}</dt><dd>${sentence(finding.fix, words.direction)}${helpMarkup(finding, view)}${ownerMarkup(check, finding, view)}</dd></dl></li>`;
}

/** Whose this place is, where the check’s are not all of one. */
function ownerMarkup(check: CheckResult, finding: Finding, { words }: View): Markup | null {
  if (ownersOf(check).length === 1) return null;
  return html` <span class="quiet">(${words.fixedBy(words.owners[ownerOf(check, finding)])})</span>`;
}

/** The ways of showing the page that a finding is in, where there are several. */
function waysMarkup(finding: Finding, merged: MergedPage, { words }: View): Markup | null {
  const { length } = merged.entries;
  if (length === 1) return null;
  const ways = waysOf(merged, finding);
  return html`<dt>${words.variant}</dt><dd><bdi>${ways === null ? words.inAllVariants(length) : ways.join('; ')}</bdi></dd>
`;
}

function helpMarkup({ data }: Finding, { words }: View): Markup | null {
  const help = safeHref(typeof data['helpUrl'] === 'string' ? data['helpUrl'] : null);
  if (!help) return null;
  const rule = new URL(help).pathname.split('/').at(-1);
  return html` <a href="${help}">${words.moreAboutRule}<span class="quiet"> (${rule})</span></a>`;
}

function placeMarkup({ selector, html: snippet, box }: Finding, { words }: View): Markup {
  if (selector.length === 0) return html`<dt>${words.where}</dt><dd>${words.wholePage}</dd>`;
  const at = box ? html`, ${words.at(box.x, box.y)}` : null;
  return html`<dt>${words.where}</dt><dd><code dir="ltr">${selector.join(' → ')}</code>${at}</dd>
<dt>${words.element}</dt><dd><code dir="ltr">${snippet}</code></dd>`;
}
