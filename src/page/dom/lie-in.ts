import { all, matches } from './dom.ts';
import { lineage, shadowRoot } from './flat-tree.ts';

/**
 * For each selector the elements, by their place in the list, that lie in what it matches.
 *
 * @param ways elements as ElementRef names them: a selector a tree on the way in
 */
export function lieIn(ways: string[][], selectors: string[]): number[][] {
  const found = ways.map(onTheWay);
  return selectors.map((selector) =>
    [...found.entries()].flatMap(([at, elements]) => (liesIn(elements, selector) ? [at] : [])),
  );
}

/** What is met on the way to an element: its hosts and itself; for one in a frame, the frame. */
function onTheWay(way: readonly string[]): Element[] {
  const met: Element[] = [];
  let root: Document | ShadowRoot | null = document;
  for (const selector of way) {
    const [element] = root ? matching(selector, root) : [];
    if (!element) break;
    met.push(element);
    root = shadowRoot(element);
  }
  return met;
}

/** A selector may be none that this browser knows: then it finds nothing. */
function matching(selector: string, root: Document | ShadowRoot): Element[] {
  try {
    return all(selector, root);
  } catch {
    return [];
  }
}

function liesIn(elements: readonly Element[], selector: string): boolean {
  try {
    return elements.some((element) => [...lineage(element)].some((at) => matches(at, selector)));
  } catch {
    return false;
  }
}
