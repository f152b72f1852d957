import { all, allWithin, attr, closest, tagOf, textOf, treeOf } from '../dom/dom.ts';
import { nameOf } from '../dom/name-of.ts';
import { rectOf } from '../dom/unhidden.ts';

/** What shows of a thing to press: its text, or that of the label that is drawn for it. */
export function labelOf(element: Element): string {
  if (tagOf(element) === 'select') return '';
  const label = tagOf(element) === 'input' ? labelElement(element) : null;
  const shown = label ? visibleText(label) : visibleText(element);
  return shown || (attr(element, 'value') ?? '');
}

/** Text without what is hidden from the eye. */
export function visibleText(element: Element): string {
  const hidden = allWithin(element, '*').filter((inner) => {
    const { width, height } = rectOf(inner);
    return textOf(inner) !== '' && (width <= 1 || height <= 1);
  });
  let text = textOf(element);
  for (const inner of hidden) text = text.replace(textOf(inner), '');
  return text.trim();
}

export function labelElement(input: Element): Element | null {
  const id = attr(input, 'id');
  const around = closest(input, 'label');
  if (around || !id) return around;
  return all('label', treeOf(input)).find((label) => attr(label, 'for') === id) ?? null;
}

export function wordsOf(element: Element): string {
  const label =
    tagOf(element) === 'input' || tagOf(element) === 'select' ? labelElement(element) : null;
  return [label ? textOutside(label) : '', controlName(element), attr(element, 'title') ?? '']
    .join(' ')
    .trim();
}

/** What a control is called. A choice is called by its label; its options are what there is to choose. */
function controlName(element: Element): string {
  return tagOf(element) === 'select' ? (attr(element, 'aria-label') ?? '') : nameOf(element);
}

/** The words of a label without those of the choice that stands in it. */
function textOutside(label: Element): string {
  return allWithin(label, 'select')
    .map(textOf)
    .reduce((text, options) => text.replace(options, ''), textOf(label));
}
