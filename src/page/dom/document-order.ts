import { pageRoot } from './dom.ts';
import { lineage } from './flat-tree.ts';
import { rootOf } from './unhidden.ts';

let numbered = new Map<Element, number>();

/**
 * The element's place in the order of the document; inside a shadow tree that of its host. Elements
 * that only changed places since the last one was asked for keep their old numbers.
 */
export function orderOf(element: Element): number {
  const outermost = inDocument(element);
  const everything = Document.prototype.getElementsByTagName.call(document, '*');
  if (numbered.size !== everything.length || !numbered.has(outermost))
    numbered = new Map([...everything].map((one, order) => [one, order]));
  return numbered.get(outermost) ?? numbered.size;
}

function inDocument(element: Element): Element {
  if (!(rootOf(element) instanceof ShadowRoot)) return element;
  for (const at of lineage(element)) if (rootOf(at) === document) return at;
  return pageRoot();
}
