import type { IgnoredFinding, PagedReport } from '../../model/report.ts';
import { ignoredLines } from '../ignored.ts';
import { leftOutOf, pagesLeftOutOf } from '../left-out.ts';
import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Of what one rule leaves out, no more places are shown. */
const MOST_PLACES = 50;

/** What was switched off, and by what, and what rules left out; null where nothing was. */
export function leftOutMarkup(report: PagedReport, view: View): Markup | null {
  const parts = [switchedOff(report, view), pagesLeft(report, view), ignored(report, view)].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? null : html`<h2>${view.words.leftOutTitle}</h2>\n${parts}`;
}

function switchedOff(report: PagedReport, { words }: View): Markup | null {
  const left = leftOutOf(report, words);
  if (left.length === 0) return null;
  const items = left.map(
    ({ what, ids }) =>
      html`<li><details><summary>${what}</summary><p dir="ltr" translate="no">${ids.join(', ')}</p></details></li>`,
  );
  return html`<p>${words.leftOutIntro}</p>
<ul>${items}</ul>`;
}

function pagesLeft(report: PagedReport, { words }: View): Markup | null {
  const left = pagesLeftOutOf(report, words);
  if (left.length === 0) return null;
  const items = left.map(
    ({ what, pages }) =>
      html`<li><details><summary>${what}</summary><ul>${pages.map((url) => html`<li><bdi>${url}</bdi></li>`)}</ul></details></li>`,
  );
  return html`<p>${words.pagesLeftOutIntro}</p>
<ul>${items}</ul>`;
}

function ignored(report: PagedReport, { words }: View): Markup | null {
  const lines = ignoredLines(report, words);
  if (lines.length === 0) return null;
  const places = placesByRule(report);
  const items = lines.map((line, at) => {
    const here = places.get(at) ?? [];
    if (here.length === 0) return html`<li>${line}</li>`;
    const more = (report.run.ignore?.[at]?.findings ?? 0) - here.length;
    return html`<li><details><summary>${line}</summary><ul>${here.map(placeMarkup)}</ul>${more > 0 ? html`<p>${words.morePlaces(more)}</p>` : null}</details></li>`;
  });
  return html`<p>${words.ignoredIntro}</p>
<ul>${items}</ul>`;
}

type Place = IgnoredFinding & { url: string };

function placesByRule({ pages }: PagedReport): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const { url, ignored: left = [] } of pages) {
    for (const one of left) {
      const known = places.get(one.rule) ?? [];
      if (known.length < MOST_PLACES) places.set(one.rule, [...known, { ...one, url }]);
    }
  }
  return places;
}

function placeMarkup({ url, checkId, finding }: Place): Markup {
  return html`<li><bdi>${url}</bdi>, <span translate="no">${checkId}</span>: <bdi>${finding.message}</bdi> <code dir="ltr">${finding.selector.join(' → ')}</code></li>`;
}
