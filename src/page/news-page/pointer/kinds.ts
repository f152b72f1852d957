import { attr } from '../../dom/dom.ts';
import { pathOf } from '../../dom/template-part.ts';
import { classesOf, parentOf } from '../../dom/unhidden.ts';

/** Groups elements that a template makes alike: of the same structural path, with the same classes but for numbers. */
export function byKind(elements: readonly Element[]): Element[][] {
  const kinds = new Map<string, Element[]>();
  for (const element of elements) {
    const kind = kindOf(element);
    kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
  }
  return [...kinds.values()];
}

function kindOf(element: Element): string {
  const parent = parentOf(element);
  const label = attr(element, 'role') ?? '';
  return [pathOf(element), label, classesIn(element), parent ? classesIn(parent) : ''].join(' / ');
}

/** What a class says of the state of one among several. */
export const STATE_CLASS = /(?:^|[-_])(?:active|current|selected|open|first|last|odd|even|on)$/i;

function classesIn(element: Element): string {
  return [...classesOf(element)]
    .filter((name) => !STATE_CLASS.test(name))
    .map((name) => name.replace(/\d+/g, '0'))
    .join('.');
}
