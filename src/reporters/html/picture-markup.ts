import type { PageReport } from '../../model/report.ts';
import { pictureHref, type View } from './context.ts';
import {
  type Drawn,
  drawingMarkup,
  groundDefinition,
  outlineOf,
  type Pin,
} from './drawing-markup.ts';
import { type Gathered, gathered, type Mark, pinText } from './marks.ts';
import { html, type Markup } from './markup.ts';

/** A page’s picture where the document that is written finds it, named by a prefix of its own; null where there is none. */
export function drawnPage(
  { picture }: Pick<PageReport, 'picture'>,
  prefix: string,
  view: View,
): Drawn | null {
  const href = picture === null ? null : pictureHref(picture.picture, view);
  return picture && href !== null ? { ...picture, href, id: `shot-${prefix}` } : null;
}

/**
 * The page as it was loaded, with the failing places outlined and numbered; each number leads to what was found there.
 * `anchors` begins the names of the places: of several pictures of one page only one has them.
 */
export function pictureMarkup(
  page: PageReport,
  marks: readonly Mark[],
  anchors: { prefix: string; finding: string; mark: string | null },
  view: View,
): Markup | null {
  const { words } = view;
  const picture = drawnPage(page, anchors.prefix, view);
  if (!picture) return null;
  const label = words.picture(marks.length);
  const unseen = marks.filter(({ isUnseen }) => isUnseen).length;
  const shapes = marks
    .filter(({ isUnseen }) => !isUnseen)
    .map(({ number, box }) =>
      outlineOf(box, anchors.mark === null ? null : `${anchors.mark}${number}`),
    );
  const pins = gathered(marks, picture).map((group) => pinOf(group, anchors.finding, view));
  return html`<figure class="page-shot"><div class="scroll" tabindex="0" role="group" aria-label="${label}">
${drawingMarkup(
  picture,
  label,
  marks.map(({ box }) => box),
  [groundDefinition(picture), ...shapes],
  pins,
)}</div>
<figcaption>${label}.${marks.length > 0 ? html` ${words.pictureHint}` : null}${unseen > 0 ? html` ${words.unseenMarks(unseen)}` : null}</figcaption></figure>`;
}

function pinOf(group: Gathered, anchor: string, { words }: View): Pin {
  const { marks, x, y } = group;
  const numbers = marks.map(({ number }) => number);
  const isUnseen = marks.every((mark) => mark.isUnseen);
  return {
    x,
    y,
    text: pinText(group),
    link: {
      href: `#${anchor}${marks[0].number}`,
      label: words.toFindings(numbers.length, numbers.join(', ')),
    },
    ...(isUnseen ? { isUnseen } : {}),
  };
}
