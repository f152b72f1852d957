import { allWithin, attr, closest, tagOf, textOf } from '../dom/dom.ts';
import { nameOf } from '../dom/name-of.ts';
import { roleOf } from '../dom/roles.ts';
import { labelOf, wordsOf } from './size-labels.ts';
import { aimOf, letterOf, ranksOf, speaksOfTextSize } from './size-words.ts';

/** Class names of such controls in many templates; they count only with a sign or a letter beside them. */
export const SIZE_CLASS =
  /(?:font|text|type|txt|letra|tamanoletra)[-_]*(?:size|sizer|resize|scale|zoom|plus|minus|inc|dec|larger|smaller|up|down|aumentar|disminuir)/i;

/** Whether a part is of the control: it speaks of the size of text itself, or its group does and it fits there. */
export function isMember(
  element: Element,
  siblings: readonly Element[],
  namesSize: boolean,
): boolean {
  const isTold =
    speaksOfTextSize(wordsOf(element)) ||
    isCoded(element) ||
    isSigned(element) ||
    /^[Aa]{2}$/.test(labelOf(element));
  if (isTold || isOneOfLetters(element, siblings)) return true;
  if (tagOf(element) === 'select') return namesSize || isSizeScale(element);
  if (isSlider(element)) return namesSize;
  if (namesSize) return fitsNamedGroup(element, siblings);
  return siblings.length >= 3 && isScale(siblings) && !closest(element, 'form,table,p');
}

/** In a group that is named for the size of text: a letter, a direction, a step of a scale, or an icon without words. */
function fitsNamedGroup(element: Element, siblings: readonly Element[]): boolean {
  const label = labelOf(element);
  const isIcon = nameOf(element) === '' && label === '';
  const promises = letterOf(label) !== null || aimOf(wordsOf(element), label) !== null;
  return isIcon || promises || isScale(siblings);
}

/** The same letter stands on another part too: A A A, A- A+. */
export function isOneOfLetters(element: Element, siblings: readonly Element[]): boolean {
  const letter = letterOf(labelOf(element));
  return (
    letter !== null &&
    letter !== CLOSING &&
    siblings.filter((one) => letterOf(labelOf(one)) === letter).length > 1
  );
}

/** Two of them close two things. */
const CLOSING = 'X';

const SIZE_CODE = /(?:font|text|letter)_?-?size|sizefont|changefont|magnitext|zoomtext/i;

/** The script in its markup is named for the size of text. */
export function isCoded(element: Element): boolean {
  const href = attr(element, 'href') ?? '';
  const code = /^javascript:/i.test(href) ? href : '';
  return SIZE_CODE.test(`${attr(element, 'onclick') ?? ''} ${code}`);
}

/** Asked for each of the elements, of which there may be thousands. */
const scales = new WeakMap<readonly Element[], boolean>();

function isScale(elements: readonly Element[]): boolean {
  const isOne = scales.get(elements) ?? ranksOf(elements.map(labelOf)) !== null;
  scales.set(elements, isOne);
  return isOne;
}

const DIRECTION = /plus|minus|inc|dec|larger|smaller|aumentar|disminuir/i;

/** A sign or a bare icon, with a class that speaks of the size of text. */
export function isSigned(element: Element): boolean {
  const tokens = `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`;
  const label = labelOf(element);
  if (label === '' && !DIRECTION.test(tokens)) return false;
  return SIZE_CLASS.test(tokens) && /^(?:\p{L}{0,2}\s*[+\-−–]?)$/u.test(label);
}

function isSizeScale(select: Element): boolean {
  const labels = allWithin(select, 'option').map(textOf);
  const ranks = labels.length > 1 ? ranksOf(labels) : null;
  return ranks !== null && labels.every((label) => label.includes('%'));
}

function isSlider(element: Element): boolean {
  return roleOf(element) === 'slider' || attr(element, 'type') === 'range';
}
