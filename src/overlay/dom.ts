/**
 * The few things that the overlay does with elements, by functions taken before the page may have put others in their
 * place. Loops here and in all that handles events are plain ones for the same reason: a page that has changed what
 * arrays can do must still be able to have this closed.
 */
const { apply } = Reflect;
const { createElement } = Document.prototype;
const { append, attachShadow, getBoundingClientRect, remove, replaceChildren, setAttribute } =
  Element.prototype;
const { addEventListener } = EventTarget.prototype;
const { focus } = HTMLElement.prototype;

export type Child = Node | string;
type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and children; what is a text stays one. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  // What the method is declared to return is lost on the way through `apply`.
  const element = apply(createElement, document, [tag]) as HTMLElementTagNameMap[K];
  for (const name in attributes) apply(setAttribute, element, [name, attributes[name]]);
  apply(append, element, children);
  return element;
}

/** The element that the overlay lies in, with a tree that the page cannot see into. */
export function makeHost(name: string): { host: HTMLElement; root: ShadowRoot } {
  const host: HTMLElement = apply(createElement, document, [name]);
  return { host, root: apply(attachShadow, host, [{ mode: 'closed' }]) };
}

export function put(parent: Element | ShadowRoot, ...children: Child[]): void {
  if (parent instanceof Element) apply(append, parent, children);
  else apply(DocumentFragment.prototype.append, parent, children);
}

export function fill(parent: Element, children: readonly Child[]): void {
  apply(replaceChildren, parent, children);
}

export function setName(element: Element, name: string, value: string): void {
  apply(setAttribute, element, [name, value]);
}

export function takeAway(element: Element): void {
  apply(remove, element, []);
}

export function listen(
  target: EventTarget,
  type: string,
  hear: (event: Event) => void,
  options: AddEventListenerOptions = {},
): void {
  apply(addEventListener, target, [type, hear, options]);
}

export function boxOf(element: Element): DOMRect {
  return apply(getBoundingClientRect, element, []);
}

export function giveFocus(element: Element, options: FocusOptions = {}): void {
  if (element instanceof HTMLElement) apply(focus, element, [options]);
}
