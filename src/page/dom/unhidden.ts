import { getter } from './getter.ts';

/**
 * What a hostile page can hide, asked for in a way that it cannot (see getter.ts): of its document by an
 * image named “createRange”, of a form by a control named “isConnected”.
 */
type Unhidden = Pick<
  Document,
  | 'URL'
  | 'baseURI'
  | 'compatMode'
  | 'cookie'
  | 'fonts'
  | 'scripts'
  | 'styleSheets'
  | 'createElement'
  | 'createRange'
  | 'createTextNode'
  | 'createTreeWalker'
  | 'elementFromPoint'
  | 'elementsFromPoint'
  | 'getAnimations'
>;

/** The page’s document. It is no node: what takes one gets `document` itself. */
export const pageDocument: Unhidden = new Proxy({} as Unhidden, {
  get: (_, name) => {
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});

/** The style sheets that scripts gave a document or a shadow root. */
export function adoptedSheets(root: Document | ShadowRoot): CSSStyleSheet[] {
  return Reflect.get(prototypeOf(root), 'adoptedStyleSheets', root);
}

export function adoptSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  Reflect.set(prototypeOf(root), 'adoptedStyleSheets', sheets, root);
}

function prototypeOf(root: Document | ShadowRoot): Document | ShadowRoot {
  return root instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype;
}

export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const nodesIn = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const childrenOf = getter<Element, HTMLCollection>(Element.prototype, 'children');
export const classesOf = getter<Element, DOMTokenList>(Element.prototype, 'classList');
export const attributeNodesOf = getter<Element, NamedNodeMap>(Element.prototype, 'attributes');
export const innerWidthOf = getter<Element, number>(Element.prototype, 'clientWidth');
export const innerHeightOf = getter<Element, number>(Element.prototype, 'clientHeight');
export const scrollLeftOf = getter<Element, number>(Element.prototype, 'scrollLeft');
export const scrollTopOf = getter<Element, number>(Element.prototype, 'scrollTop');
export const scrollHeightOf = getter<Element, number>(Element.prototype, 'scrollHeight');
/** What is in the style attribute of an element. */
export const inlineStyle = getter<HTMLElement, CSSStyleDeclaration>(HTMLElement.prototype, 'style');
export const previousOf = getter<Element, Element | null>(
  Element.prototype,
  'previousElementSibling',
);
export const nextOf = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');

/** Where an element is in the window. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** Whether one node is in another one, shadow roots left out, or is it itself. */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Scrolls to an element at once. */
export function bringIntoView(element: Element, block: 'center' | 'nearest'): void {
  Element.prototype.scrollIntoView.call(element, { block, behavior: 'instant' });
}
