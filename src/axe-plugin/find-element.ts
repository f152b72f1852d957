import { all } from '../page/dom/dom.ts';

/** The element that a reference was made of: one selector a tree, through the hosts of shadow roots. */
export function findElement(selectors: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const selector of selectors) {
    element = root ? (all(selector, root)[0] ?? null) : null;
    root = element?.shadowRoot ?? null;
  }
  return element;
}
