import { attr, tagOf } from '../dom/dom.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { sizeRoleOf } from './describe-member.ts';
import { SIZE_CLASS } from './member-signs.ts';
import { labelOf, wordsOf } from './size-labels.ts';
import { aimOf, speaksOfText, speaksOfTextSize } from './size-words.ts';

/** A group whose class is named for the size of text, of parts that say larger and smaller. */
export function isGroupCoded(around: Element, elements: readonly Element[]): boolean {
  const tokens = [around, flatParent(around)].map((at) =>
    at ? `${attr(at, 'class') ?? ''} ${attr(at, 'id') ?? ''}` : '',
  );
  const aims = elements.map((element) => aimOf(wordsOf(element), labelOf(element)));
  return SIZE_CLASS.test(tokens.join(' ')) && aims.includes('larger') && aims.includes('smaller');
}

/** Parts of one kind, in a group of their own: in whatever language, they are what the group is called for. */
export function areAlike(elements: readonly Element[]): boolean {
  const [first] = elements;
  const kindOf = (element: Element) => `${tagOf(element)} ${sizeRoleOf(element)}`;
  return (
    elements.length >= 2 &&
    elements.every((element) => first !== undefined && kindOf(element) === kindOf(first))
  );
}

/** “Text size”; or “Text”, over what says larger and smaller. */
export function namesTextSize(groupName: string, elements: readonly Element[]): boolean {
  if (speaksOfTextSize(groupName)) return true;
  const isDirection = (element: Element) =>
    /^(?:larger|smaller)$/.test(aimOf(wordsOf(element), labelOf(element)) ?? '');
  return elements.length > 1 && speaksOfText(groupName) && elements.every(isDirection);
}
