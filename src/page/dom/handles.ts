/** Elements by number, so that Node can speak of them between two calls. */
const elements: Element[] = [];
const numbers = new WeakMap<Element, number>();

/** The number of an element; the same for as long as the document lives. */
export function handleOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  numbers.set(element, elements.length);
  elements.push(element);
  return elements.length - 1;
}

export function elementAt(handle: number): Element | null {
  return elements[handle] ?? null;
}
