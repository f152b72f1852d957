import type { SizeMember, SizeRole } from '../../model/text-size/size-controls.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, attr, has, styleOf, tagOf } from '../dom/dom.ts';
import { nameOf } from '../dom/name-of.ts';
import { roleOf } from '../dom/roles.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { rectOf } from '../dom/unhidden.ts';
import { contrastOf } from '../seeing/colour.ts';
import { boxOf, pressedPart } from './click-point.ts';
import { isPaintedInWindow } from './painted-part.ts';
import { labelOf, visibleText, wordsOf } from './size-labels.ts';
import { aimOf, speaksOfTextSize } from './size-words.ts';

/** One part of a control as it is now. */
export function describeMember(
  element: Element,
  members: readonly Element[],
  rank: number | null,
): SizeMember {
  const box = boxOf(element);
  const label = labelOf(element);
  const words = wordsOf(element);
  const role = sizeRoleOf(element);
  const isOneOfSizes = rank !== null || /^(?:radio|select|range)$/.test(role);
  const distances = members
    .filter((other) => other !== element)
    .map((other) => gap(box, boxOf(other)));
  return {
    element: describeElement(element),
    label,
    name: nameOf(element),
    speaksOfSize: speaksOfTextSize(nameOf(element)) || speaksOfTextSize(label),
    title: attr(element, 'title') ?? '',
    titleOnly: nameOf(element) === (attr(element, 'title') ?? '') && has(element, 'title'),
    role,
    native: NATIVE.test(tagOf(element)),
    tabStop: isTabStop(element),
    aim: isOneOfSizes ? 'size' : (aimOf(words, label) ?? 'size'),
    rank,
    ...legibility(element, label),
    width: Math.round(box.width),
    height: Math.round(box.height),
    distance: distances.length > 0 ? Math.round(Math.min(...distances)) : null,
  };
}

const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;

/** How well the words of a part can be told from what is behind them. */
function legibility(element: Element, label: string): Pick<SizeMember, 'contrast' | 'largeText'> {
  const shown = pressedPart(element);
  const words = [...allWithin(shown, '*'), shown].find((one) => visibleText(one) === label);
  const box = rectOf(words ?? shown);
  // What is not painted, as in a closed panel, has no contrast.
  if (!words || label === '' || !isPaintedInWindow(words))
    return { contrast: null, largeText: false };
  const { fontSize, fontWeight } = styleOf(words);
  const size = Number.parseFloat(fontSize);
  const found = contrastOf(words, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
  return {
    contrast: 'ratio' in found ? Math.round(found.ratio * 100) / 100 : null,
    largeText: size >= LARGE_PX || (Number(fontWeight) >= 700 && size >= LARGE_BOLD_PX),
  };
}

const NATIVE = /^(?:button|input|select|summary|a)$/;

function gap(one: DOMRect, other: DOMRect): number {
  const x = (one.left + one.right - other.left - other.right) / 2;
  const y = (one.top + one.bottom - other.top - other.bottom) / 2;
  return Math.hypot(x, y);
}

export function sizeRoleOf(element: Element): SizeRole {
  const role = roleOf(element);
  const type = tagOf(element) === 'input' ? (attr(element, 'type') ?? 'text') : '';
  const tag = tagOf(element) === 'a' && has(element, 'href') ? 'a[href]' : tagOf(element);
  return ROLES.get(role ?? '') ?? ROLES.get(`input ${type}`) ?? ROLES.get(tag) ?? 'none';
}

const ROLES: ReadonlyMap<string, SizeRole> = new Map([
  ['button', 'button'],
  ['link', 'link'],
  ['radio', 'radio'],
  ['menuitemradio', 'radio'],
  ['option', 'radio'],
  ['slider', 'range'],
  ['input range', 'range'],
  ['input radio', 'radio'],
  ['input button', 'button'],
  ['summary', 'button'],
  ['select', 'select'],
  ['a[href]', 'link'],
]);
