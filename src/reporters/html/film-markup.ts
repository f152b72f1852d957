import type { PageReport } from '../../model/report.ts';
import type { Shot } from '../../model/shot.ts';
import { pictureHref, type View } from './context.ts';
import { outlineOf } from './drawing-markup.ts';
import { html, type Markup } from './markup.ts';

/**
 * The same part of the page at every size that it was seen in, at one scale and one at a time, with the lost text
 * outlined. `name` tells the choice apart from those of other pages.
 */
export function filmMarkup(
  { textSizes, filmStrip }: PageReport,
  name: string,
  view: View,
): Markup | null {
  const { words } = view;
  const shots = filmStrip.flatMap((shot) => {
    const picture = pictureHref(shot.picture, view);
    return picture === null ? [] : [{ ...shot, picture }];
  });
  if (shots.length + textSizes.length === 0) return null;
  const rows = textSizes.map(
    ({ name: size, fontSizePx, ratio, outcome }) =>
      html`<tr><th scope="row"><bdi>${size || words.noName}</bdi></th><td>${fontSizePx} px</td><td>${Math.round(ratio * 100)}%</td><td><span class="tag ${outcome}">${words.outcomes[outcome]}</span></td></tr>`,
  );
  const widest = Math.max(1, ...shots.map(seenWidth));
  return html`${rows.length > 0 ? html`<table class="sizes"><caption>${words.ownControl}</caption><thead><tr><th scope="col">${words.pressed}</th><th scope="col">${words.size}</th><th scope="col">${words.ofUsual}</th><th scope="col">${words.outcome}</th></tr></thead><tbody>${rows}</tbody></table>` : null}
${shots.length > 0 ? html`<fieldset class="film"><legend>${words.film}</legend><ul>${shots.map((shot, at) => shotMarkup(shot, at, widest, name, view))}</ul></fieldset>` : null}`;
}

/** How wide a picture is to the eye: what is zoomed is larger by that. */
function seenWidth({ width, zoom = 1 }: Shot): number {
  return width * zoom;
}

function shotMarkup(shot: Shot, at: number, widest: number, name: string, view: View): Markup {
  const { words } = view;
  const { picture, width, height, boxes } = shot;
  const label = `${shot.name}${boxes.length > 0 ? words.outlined(boxes.length) : ''}`;
  const share = ((100 * seenWidth(shot)) / widest).toFixed(1);
  return html`<li><label><input type="radio" name="${name}"${at === 0 ? html` checked` : null}><bdi>${label}</bdi></label><figure><svg viewBox="0 0 ${width} ${height}" width="${share}%" role="img" aria-label="${label}"><image href="${picture}" width="${width}" height="${height}"/>${boxes.map((box) => outlineOf(box))}</svg></figure></li>`;
}
