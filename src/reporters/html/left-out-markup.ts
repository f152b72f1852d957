import type { PagedReport } from '../../model/report.ts';
import { leftOutOf } from '../left-out.ts';
import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';

/** What was switched off, and by what; null where nothing was. */
export function leftOutMarkup(report: PagedReport, { words }: View): Markup | null {
  const left = leftOutOf(report, words);
  if (left.length === 0) return null;
  const items = left.map(
    ({ what, ids }) =>
      html`<li><details><summary>${what}</summary><p dir="ltr" translate="no">${ids.join(', ')}</p></details></li>`,
  );
  return html`<h2>${words.leftOutTitle}</h2>
<p>${words.leftOutIntro}</p>
<ul>${items}</ul>`;
}
