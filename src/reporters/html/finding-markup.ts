import { whyOfRule } from '../../messages/axe-rule-words.ts';
import { catalogOf } from '../../messages/catalogs.ts';
import { changeKey } from '../../model/changes.ts';
import type { CheckMeta } from '../../model/check.ts';
import type { CheckResult, Finding } from '../../model/report.ts';
import { ownProperty } from '../../support/own-property.ts';
import { type MergedPage, waysOf } from '../merged-variants.ts';
import { understandingAddress } from '../wcag-criteria.ts';
import { anchorOf, type CheckPart } from './checks-by-owner.ts';
import { aboutHref, type View } from './context.ts';
import { cutOutMarkup, type Drawn, isPaintedIn } from './drawing-markup.ts';
import { headlineOf } from './headline.ts';
import type { Marks } from './marks.ts';
import { html, type Markup, pageWords, safeHref, sentence } from './markup.ts';
import { ownWordsMarkup } from './own-words.ts';

/** What the findings of one page are told with. */
export type Told = {
  merged: MergedPage;
  marks: Marks;
  /** The page’s picture; null where there is none. */
  picture: Drawn | null;
  /** What the names of the page’s places begin with. */
  anchors: { finding: string; mark: string };
  view: View;
};

/**
 * What one check found, for one of those who fix it: what is wrong, whom it stops, what to do, where; what is for
 * developers alone is folded.
 */
export function checkMarkup(part: CheckPart, isOpen: boolean, told: Told): Markup {
  const { check, owner, findings, unshown } = part;
  const { view } = told;
  const { words } = view;
  const { headline, more } = headlineOf(onlyMessage(part) ?? check.message);
  const shared = sharedMessage(part);
  const fix = commonFix(findings);
  return html`<details class="check" id="${anchorOf(part)}" data-check="${check.id}" data-area="${check.area}" data-owner="${owner ?? check.owner}" data-impact="${check.impact}"${isOpen ? html` open` : null}>
<summary><h${view.pageLevel + 2} class="part">${sentence(headline, words.direction)}</h${view.pageLevel + 2}> ${weightMarkup(part, view)}</summary>
${[more, shared].map((text) => (text ? html`<p>${sentence(text, words.direction)}</p>\n` : null))}${whyMarkup(check, view)}
${fix === null ? null : html`<p class="todo"><strong>${words.whatToDo}</strong> ${sentence(fix, words.direction)}</p>`}
<ol class="findings${shared === null ? '' : ' alike'}">${findings.map((finding) => findingMarkup(part, finding, fix, told))}</ol>
${unshown > 0 ? html`<p>${words.morePlaces(unshown)}</p>` : null}
${forDevelopers(part, told)}</details>`;
}

/** How bad it is, told by a sign as well, and on how many places. */
function weightMarkup({ check, owner, findings, unshown }: CheckPart, { words }: View): Markup {
  const count = findings.length + unshown;
  const impact =
    owner === null
      ? html`<span class="tag ${check.outcome}">${words.outcomes[check.outcome === 'untested' ? 'untested' : 'cantTell']}</span>`
      : html`<span class="impact ${check.impact}">${words.impacts[check.impact]}</span>`;
  return html`<span class="weight">${impact}${count > 1 ? html` <span class="quiet">${words.places(count)}</span>` : null}</span>`;
}

/** What is said of the only place that there is, which says more than what is said of all places together. */
function onlyMessage({ findings, unshown }: CheckPart): string | null {
  const [only] = findings;
  return findings.length === 1 && unshown === 0 ? (only?.message ?? null) : null;
}

/** What is said of each of several places alike, so that once is enough; null where it is said already, or differs. */
function sharedMessage({ check, findings }: CheckPart): string | null {
  const messages = new Set(findings.map(({ message }) => message));
  const [message = ''] = messages;
  return findings.length > 1 && messages.size === 1 && message !== check.message ? message : null;
}

/** What is to be done at all of these places; null where it differs. */
function commonFix(findings: readonly Finding[]): string | null {
  const fixes = new Set(findings.map(({ fix }) => fix));
  const [fix = ''] = fixes;
  return fixes.size === 1 && fix !== '' ? fix : null;
}

function whyMarkup({ id }: CheckResult, { words, metas, locale }: View): Markup | null {
  const why = metas.get(id)?.why ?? whyOfRule(catalogOf(locale).axe, id);
  return why ? html`<p><strong>${words.whyItMatters}</strong> ${why}</p>` : null;
}

function findingMarkup(
  part: CheckPart,
  finding: Finding,
  fixOfAll: string | null,
  told: Told,
): Markup {
  const { view, merged, marks, anchors } = told;
  const { words } = view;
  const number = marks.get(finding);
  const isSaid = [onlyMessage(part), sharedMessage(part), part.check.message].includes(
    finding.message,
  );
  const fix = fixOfAll === null && finding.fix !== '' ? finding.fix : null;
  return html`<li${number ? html` id="${anchors.finding}${number}" tabindex="-1"` : null}>${number ? html`<a class="number" href="#${anchors.mark}${number}" aria-label="${words.mark(number)}">${number}</a> ` : null}${tagMarkup(part.check, finding, told)}${isSaid ? pageWords(wordsAt(finding), merged.page.lang) : sentence(finding.message, words.direction)}${unseenMarkup(finding, told)}
${part.owner === 'editor' ? placePicture(finding, told) : null}
${ownWordsMarkup(part.check, finding, merged.page, view)}
${fix === null ? null : html`<p class="todo"><strong>${words.whatToDo}</strong> ${sentence(fix, words.direction)}</p>`}${waysMarkup(finding, merged, view)}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** The words that stand at a place, by which whoever knows the page finds it. */
function wordsAt({ html: snippet }: Finding): string {
  return snippet
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(\w+);/g, (whole, name) => ownProperty(ENTITIES, name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether it is known, or new since an earlier run. */
function tagMarkup({ id }: CheckResult, finding: Finding, { merged, view }: Told): Markup | null {
  const { words, changes } = view;
  const page = changes?.pages?.get(merged.page.url);
  if (finding.known) return html`<span class="tag">${words.known}</span> `;
  return page?.new.has(changeKey(id, finding.fingerprint))
    ? html`<span class="tag">${words.isNew}</span> `
    : null;
}

/** What nobody sees as the page is loaded is said to be so, since its mark stands at an edge. */
function unseenMarkup({ box, selector }: Finding, { picture, view }: Told): Markup | null {
  if (!picture || selector.length === 0 || box === null) return null;
  return isPaintedIn(box, picture) ? null : html` <span class="quiet">${view.words.unseen}</span>`;
}

function placePicture({ box }: Finding, { picture, view }: Told): Markup | null {
  return picture && box ? cutOutMarkup(picture, box, view.words.placePicture) : null;
}

/** The ways of showing the page that a finding is in, where there are several. */
function waysMarkup(finding: Finding, merged: MergedPage, { words }: View): Markup | null {
  const { length } = merged.entries;
  if (length === 1) return null;
  const ways = waysOf(merged, finding);
  return html`<p class="quiet">${words.variant}: <bdi>${ways === null ? words.inAllVariants(length) : ways.join('; ')}</bdi></p>`;
}

/** Selectors, code and criteria, and what sends them on. */
function forDevelopers({ check, findings }: CheckPart, { marks, view, merged }: Told): Markup {
  const { words, metas } = view;
  const meta = metas.get(check.id);
  const placed = findings.filter(({ selector }) => selector.length > 0);
  const help = helpOf(findings);
  return html`<details class="code"><summary>${words.forDevelopers}</summary>
<p class="chips"><span>${words.areas[check.area]}</span>${standardMarkup(check, view)}</p>
${placed.length > 0 ? html`<ul class="places">${placed.map((finding) => placeMarkup(finding, marks, view))}</ul>` : html`<p>${words.where}: ${words.wholePage}</p>`}
${meta?.example ? exampleMarkup(meta.example, view) : null}
${help ? html`<p><a href="${help}">${words.moreAboutRule}<span class="quiet"> (${check.id})</span></a></p>` : null}
${meta ? html`<p><a href="${aboutHref(check.id, view)}">${words.aboutCheck}: ${meta.title}</a></p>` : null}
<p class="copy" hidden data-copied="${words.copied}" data-page="${merged.page.url}"><button type="button">${words.copy}</button> <output></output></p></details>`;
}

function helpOf(findings: readonly Finding[]): string | null {
  const [help] = findings.map(({ data }) => data['helpUrl']);
  return safeHref(typeof help === 'string' ? help : null);
}

type Example = NonNullable<CheckMeta['example']>;

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

function placeMarkup(finding: Finding, marks: Marks, { words }: View): Markup {
  const { selector, html: snippet, box } = finding;
  const number = marks.get(finding);
  const at = box ? html` <span class="quiet">${words.at(box.x, box.y)}</span>` : null;
  return html`<li>${number ? html`<b>${number}</b> ` : null}<code dir="ltr" class="selector">${selector.join(' → ')}</code>${at}<br><code dir="ltr">${snippet}</code></li>`;
}
