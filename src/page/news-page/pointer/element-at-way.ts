import { all } from '../../dom/dom.ts';
import { shadowRoot } from '../../dom/flat-tree.ts';

/** The element that a way leads to, through the shadow roots in between; null for none. */
export function elementAtWay(way: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of way) {
    found = (root && all(step, root)[0]) ?? null;
    root = found && shadowRoot(found);
  }
  return found;
}
