/**
 * Reading the DOM of a hostile page. A form control named "id" or "parentNode" hides the property of
 * its form, and an image named "body" that of the document; getters taken from the prototypes cannot
 * be hidden in this way.
 */
function getter<T, R>(prototype: T, name: keyof T & string): (owner: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}.`);
  return (owner) => get.call(owner) as R;
}

const localName = getter<Element, string>(Element.prototype, 'localName');
const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const assignedSlot = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
const children = getter<Element, HTMLCollection>(Element.prototype, 'children');
const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
const childNodes = getter<Node, NodeList>(Node.prototype, 'childNodes');
const tabIndex = getter<HTMLElement, number>(HTMLElement.prototype, 'tabIndex');
const textContent = getter<Node, string | null>(Node.prototype, 'textContent');
const body = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const title = getter<Document, string>(Document.prototype, 'title');
const documentElement = getter<Document, HTMLElement>(Document.prototype, 'documentElement');
const activeElement = getter<Document, Element | null>(Document.prototype, 'activeElement');

/** Signs that are neither painted nor read: where a word may break, or where it may not. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

export const tagOf = localName;
/** Every letter inside a node, white space folded, whether readers get it or not; see `wordsIn` for those they do. */
export const textOf = (node: Node): string =>
  (textContent(node) ?? '').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
export const pageBody = (): HTMLElement => body(document) ?? documentElement(document);
export const pageRoot = (): HTMLElement => documentElement(document);
export const pageTitle = (): string => title(document);

/** What has the focus, inside open shadow roots too. */
export function deepActiveElement(): Element | null {
  let active = activeElement(document);
  for (let root = active && shadowRoot(active); root?.activeElement; ) {
    active = root.activeElement;
    root = shadowRoot(active);
  }
  return active;
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

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
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

/** The parent in the flat tree: through slots and shadow roots, closed ones too. */
export function flatParent(node: Node): Element | null {
  if (node instanceof Element) {
    const slot = assignedSlot(node);
    if (slot) return slot;
  }
  const parent = parentNode(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** An element and its ancestors in the flat tree, innermost first. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = flatParent(at)) yield at;
}

/** Every element below `root` in flat tree order, inside open shadow roots too. */
export function* flatElements(root: Element): Generator<Element> {
  for (const child of flatChildren(root)) {
    yield child;
    yield* flatElements(child);
  }
}

function flatChildren(element: Element): Element[] {
  const shadow = shadowRoot(element);
  if (shadow) return [...shadow.children];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return [...children(element)];
}

/** The nodes below an element in the flat tree, texts among them. */
export function flatNodes(element: Element): Node[] {
  const shadow = shadowRoot(element);
  if (shadow) return [...childNodes(shadow)];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...childNodes(element)];
}

/** Every element that a selector matches, inside open shadow roots too, in flat tree order. */
export function flatAll(selector: string): Element[] {
  if (shadowHosts().length === 0) return all(selector);
  return [...flatElements(pageBody())].filter((element) =>
    Element.prototype.matches.call(element, selector),
  );
}

/** The hosts of open shadow roots in the document itself. */
function shadowHosts(): Element[] {
  return all('*').filter((element) => shadowRoot(element) !== null);
}

/** Whether the element is rendered and not made invisible or inert. */
export function isRendered(element: Element): boolean {
  return isVisible(element) && !closest(element, '[inert]');
}

function isVisible(element: Element): boolean {
  if (typeof Element.prototype.checkVisibility !== 'function') {
    return isDisplayed(element) && styleOf(element).visibility !== 'hidden';
  }
  return Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    contentVisibilityAuto: false,
  });
}

const displayed = new WeakMap<Element, boolean>();

/** Whether an element is painted: rendered, and neither hidden nor transparent. */
export function isPainted(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, PAINTED);
}

const PAINTED = { opacityProperty: true, visibilityProperty: true };

/** Whether words stand in an element itself, and not only in what is in it. */
export function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && textOf(node) !== '');
}

/** What jsdom, which has no checkVisibility, can tell of it by style and markup alone. */
function isDisplayed(element: Element): boolean {
  const known = displayed.get(element);
  if (known !== undefined) return known;
  const parent = flatParent(element);
  const isFolded =
    parent !== null &&
    tagOf(parent) === 'details' &&
    !has(parent, 'open') &&
    tagOf(element) !== 'summary';
  const shown =
    styleOf(element).display !== 'none' && !isFolded && (parent === null || isDisplayed(parent));
  displayed.set(element, shown);
  return shown;
}

/** Whether boxes are laid out here. jsdom does not: no place and no size is to be had there. */
export function hasLayout(): boolean {
  return pageRoot().getBoundingClientRect().width > 0;
}

const FOCUSABLE =
  'a[href],area[href],button,input:not([type=hidden]),select,textarea,iframe,summary,[tabindex],audio[controls],video[controls],[contenteditable=""],[contenteditable=true]';

/** Whether Tab stops here, as far as markup and style can tell. */
export function isTabStop(element: Element): boolean {
  return couldBeTabStop(element) && isRendered(element);
}

/** Whether Tab would stop here if the element were rendered. */
export function couldBeTabStop(element: Element): boolean {
  if (!Element.prototype.matches.call(element, FOCUSABLE)) return false;
  if (Element.prototype.matches.call(element, ':disabled')) return false;
  return !(element instanceof HTMLElement && tabIndex(element) < 0);
}

/** Whether `element` comes after `reference` in the document, and not inside it. */
export function comesAfter(element: Element, reference: Element): boolean {
  const position = inOneTree(reference, element);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** Whether `container` is `element` or holds it, through shadow roots too. */
export function holds(container: Element, element: Element): boolean {
  for (const at of lineage(element)) if (at === container) return true;
  return false;
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
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...hostsOf(root.host), element] : [element];
}
