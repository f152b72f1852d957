import { shadowRoot } from './flat-tree.ts';
import { getter } from './getter.ts';

const activeElement = getter<Document, Element | null>(Document.prototype, 'activeElement');

/** What has the focus, inside open shadow roots too. */
export function deepActiveElement(): Element | null {
  let active = activeElement(document);
  for (let root = active && shadowRoot(active); root?.activeElement; ) {
    active = root.activeElement;
    root = shadowRoot(active);
  }
  return active;
}
