import { styleOf } from './dom.ts';
import { lineage } from './flat-tree.ts';
import { innerHeightOf, innerWidthOf } from './unhidden.ts';

/** The usual ways of hiding what is in a box from the eye alone. */
export function isHiddenBox(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip)) return true;
  if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
  return (
    style.overflow !== 'visible' &&
    style.display !== 'inline' &&
    (innerWidthOf(element) <= 2 || innerHeightOf(element) <= 2)
  );
}

/** The box that hides an element from the eye, the element itself among them; null where none does. */
export function hidingBox(element: Element): Element | null {
  for (const at of lineage(element)) if (isHiddenBox(at, styleOf(at))) return at;
  return null;
}
