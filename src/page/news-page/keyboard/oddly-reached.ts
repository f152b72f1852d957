import { comesAfter } from '../../dom/comes-after.ts';
import { attr } from '../../dom/dom.ts';

/**
 * Tab comes to an element from one other, its neighbour, and only goes on. What it comes to from several,
 * or goes back to, was given the focus by a script.
 */
export function oddlyReached(log: readonly (Element | null)[]): Element[] {
  const first = log.find((element) => element !== null);
  const origins = new Map<Element, Set<Element>>();
  for (const [index, element] of log.entries()) {
    const before = log[index - 1];
    if (!element || !before || element === first || element === before) continue;
    origins.set(element, (origins.get(element) ?? new Set()).add(before));
  }
  return [...origins]
    .filter(([element, from]) => from.size > 1 || isBefore(element, [...from]))
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([element]) => element);
}

function isBefore(element: Element, from: readonly Element[]): boolean {
  return from.some((origin) => comesAfter(origin, element) && !isOrdered(origin, element));
}

function isOrdered(...elements: Element[]): boolean {
  return elements.some((element) => Number(attr(element, 'tabindex')) > 0);
}
