import type { SizeDecoy } from '../../model/text-size/size-controls.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all, allWithin, closest, has, matches, pageBody, styleOf, textOf } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { childrenOf } from '../dom/unhidden.ts';
import { OPERABLE } from './operable-parts.ts';
import { ranksOf } from './size-words.ts';

const MOST_LABELS = 8;
const LEAST_DECOY = 3;

/** Labels of a scale of sizes that nobody can press: what a template forgot, such as a mark of the window's width. */
export function findSizeDecoys(): SizeDecoy[] {
  return all('div,ul,ol,p,span,section')
    .filter(
      (around) =>
        childrenOf(around).length >= LEAST_DECOY && childrenOf(around).length <= MOST_LABELS,
    )
    .filter((around) => isDecoy(around, [...childrenOf(around)]))
    .map((around) => {
      const labels = [...childrenOf(around)];
      return {
        element: describeElement(around),
        labels: labels.map(textOf),
        displayed: labels.filter((label) => isRendered(label)).map(textOf),
      };
    });
}

function isDecoy(around: Element, labels: readonly Element[]): boolean {
  const ranks = ranksOf(labels.map(textOf));
  if (!ranks || ranks.some((rank, index) => index > 0 && rank <= (ranks[index - 1] ?? 0)))
    return false;
  const isPressed = (element: Element) =>
    matches(element, OPERABLE) ||
    has(element, 'tabindex', 'role') ||
    styleOf(element).cursor === 'pointer';
  if (closest(around, 'p,table,form,li,button,label,dl') || matches(around, 'p,ul,ol'))
    return false;
  return ![around, ...allWithin(around, '*')].some(isPressed) && !holds(around, pageBody());
}
