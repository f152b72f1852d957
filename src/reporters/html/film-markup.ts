import type { PageReport } from '../../model/report.ts';
import type { Shot } from '../../model/shot.ts';
import { pictureHref, type View } from './context.ts';
import { html, type Markup } from './markup.ts';
import { partHeading } from './part-heading.ts';

/** The same part of the page at every size that it was seen in, with the lost text outlined. */
export function filmMarkup({ textSizes, filmStrip }: PageReport, view: View): Markup | null {
  const { words } = view;
  const shots = filmStrip.flatMap((shot) => {
    const picture = pictureHref(shot.picture, view);
    return picture === null ? [] : [{ ...shot, picture }];
  });
  if (shots.length + textSizes.length === 0) return null;
  const rows = textSizes.map(
    ({ name, fontSizePx, ratio, outcome }) =>
      html`<tr><th scope="row"><bdi>${name || words.noName}</bdi></th><td>${fontSizePx} px</td><td>${Math.round(ratio * 100)}%</td><td><span class="tag ${outcome}">${words.outcomes[outcome]}</span></td></tr>`,
  );
  return html`${partHeading(words.larger, view)}
${rows.length > 0 ? html`<table><caption>${words.ownControl}</caption><thead><tr><th scope="col">${words.pressed}</th><th scope="col">${words.size}</th><th scope="col">${words.ofUsual}</th><th scope="col">${words.outcome}</th></tr></thead><tbody>${rows}</tbody></table>` : null}
${shots.length > 0 ? html`<ul class="film" aria-label="${words.film}">${shots.map((shot) => shotMarkup(shot, view))}</ul>` : null}`;
}

function shotMarkup({ name, picture, width, height, boxes }: Shot, view: View): Markup {
  const { words } = view;
  const label = `${name}${boxes.length > 0 ? words.outlined(boxes.length) : ''}`;
  const outlines = boxes.map(
    ({ x, y, width: wide, height: high }) =>
      html`<rect x="${x}" y="${y}" width="${wide}" height="${high}"/>`,
  );
  return html`<li><figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><image href="${picture}" width="${width}" height="${height}"/>${outlines}</svg><figcaption><bdi>${label}</bdi></figcaption></figure></li>`;
}
