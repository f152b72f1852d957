import { rootOf } from './unhidden.ts';
/** Whether `element` comes after `reference` in the document, and not inside it. */
export function comesAfter(element: Element, reference: Element): boolean {
  const position = inOneTree(reference, element);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** How two elements lie to each other, once each is taken out of the shadow roots that the other is not in. */
function inOneTree(reference: Element, element: Element): number {
  const own = hostsOf(reference);
  const other = hostsOf(element);
  let depth = 0;
  while (depth < own.length - 1 && depth < other.length - 1 && own[depth] === other[depth])
    depth += 1;
  return Node.prototype.compareDocumentPosition.call(own[depth], other[depth] as Element);
}

/** The element's hosts, outermost first, and the element itself last. */
function hostsOf(element: Element): Element[] {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? [...hostsOf(root.host), element] : [element];
}
