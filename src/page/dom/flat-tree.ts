import { all, matches, pageBody } from './dom.ts';
import { getter } from './getter.ts';

/** The open shadow root of an element, or null. */
export const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const assignedSlot = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
const children = getter<Element, HTMLCollection>(Element.prototype, 'children');
const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
const childNodes = getter<Node, NodeList>(Node.prototype, 'childNodes');

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
  // No generators in each other: thousands of boxes may be.
  const left = flatChildren(root).reverse();
  for (let at = left.pop(); at; at = left.pop()) {
    yield at;
    const inside = flatChildren(at);
    for (let last = inside.length - 1; last >= 0; last -= 1) left.push(inside[last] as Element);
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

/** A text, or an element that begins or ends. */
export type FlatStep = { text: Text } | { begins: Element } | { ends: Element };

/**
 * The texts below an element in flat tree order, and where each element around them begins and ends, without those
 * that `isEntered` refuses. No recursion: thousands of boxes may lie in each other.
 */
export function* flatSteps(
  root: Element,
  isEntered: (element: Element) => boolean,
): Generator<FlatStep> {
  const left: FlatStep[] = stepsIn(root, isEntered);
  for (let step = left.pop(); step; step = left.pop()) {
    yield step;
    if ('begins' in step) left.push({ ends: step.begins }, ...stepsIn(step.begins, isEntered));
  }
}

/** What comes next below an element, the last first. */
function stepsIn(element: Element, isEntered: (element: Element) => boolean): FlatStep[] {
  const steps = flatNodes(element).flatMap((node): FlatStep[] => {
    if (node instanceof Text) return [{ text: node }];
    return node instanceof Element && isEntered(node) ? [{ begins: node }] : [];
  });
  return steps.reverse();
}

/** Every element that a selector matches, inside open shadow roots too, in flat tree order. */
export function flatAll(selector: string): Element[] {
  if (shadowHosts().length === 0) return all(selector);
  return [...flatElements(pageBody())].filter((element) => matches(element, selector));
}

/** The hosts of open shadow roots in the document itself. */
function shadowHosts(): Element[] {
  return all('*').filter((element) => shadowRoot(element) !== null);
}

/** Whether `container` is `element` or holds it, through shadow roots too. */
export function holds(container: Element, element: Element): boolean {
  for (const at of lineage(element)) if (at === container) return true;
  return false;
}
