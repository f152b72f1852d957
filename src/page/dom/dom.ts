import { PAGE_EMPTY } from '../../model/arrival.ts';
import { getter } from './getter.ts';
import { nodesIn } from './unhidden.ts';

// A hostile page may hide the properties of its elements, but no getters: see getter.ts.
const localName = getter<Element, string>(Element.prototype, 'localName');
const textContent = getter<Node, string | null>(Node.prototype, 'textContent');
const body = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const title = getter<Document, string>(Document.prototype, 'title');
const documentElement = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');

/** Signs that are neither painted nor read: where a word may break, or where it may not. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

export const tagOf = localName;
/** Every letter inside a node, white space folded, whether readers get it or not; see `wordsIn` for those they do. */
export const textOf = (node: Node): string =>
  (textContent(node) ?? '').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
export const pageBody = (): HTMLElement => body(document) ?? pageRoot();
export const pageTitle = (): string => title(document);

/** The root element; a page may have taken it away, or not have begun to put another in its place. */
export function pageRoot(): HTMLElement {
  const root = documentElement(document);
  if (!root) throw new Error(PAGE_EMPTY);
  return root;
}

export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function has(element: Element, ...names: string[]): boolean {
  return names.some((name) => attr(element, name) !== null);
}

export function all(selector: string, root: Document | ShadowRoot = document): Element[] {
  const find =
    root instanceof Document
      ? Document.prototype.querySelectorAll
      : DocumentFragment.prototype.querySelectorAll;
  return [...find.call(root, selector)];
}

export function allWithin(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** Whether more than one element below matches; looks no further than the second. */
export function holdsSeveral(element: Element, selector: string): boolean {
  const walk = Document.prototype.createTreeWalker;
  const walker = walk.call(document, element, NodeFilter.SHOW_ELEMENT, (node) =>
    Element.prototype.matches.call(node, selector)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  return walker.nextNode() !== null && walker.nextNode() !== null;
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether an element matches a selector, whatever its own parts are called. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function byId(id: string): Element | null {
  return Document.prototype.getElementById.call(document, id);
}

/** The document or shadow root that an element is in: ids are its own. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root : document;
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return getComputedStyle(element);
}

/** Whether words stand in an element itself, and not only in what is in it. */
export function hasOwnText(element: Element): boolean {
  return [...nodesIn(element)].some((node) => node instanceof Text && textOf(node) !== '');
}
