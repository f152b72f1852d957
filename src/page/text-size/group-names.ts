import { allWithin, attr, matches, pageBody, tagOf, textOf, treeOf } from '../dom/dom.ts';
import { flatParent, lineage } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { pageDocument, previousOf } from '../dom/unhidden.ts';
import { labelElement } from './size-labels.ts';

const LONGEST_NAME = 40;
const GROUP =
  '[role=group],[role=radiogroup],[role=toolbar],fieldset,nav,section,[aria-label],[aria-labelledby]';

/** What a group is called by ARIA or by its legend. */
export function explicitName(around: Element): string {
  for (const at of lineage(around)) {
    if (at === pageBody()) return '';
    if (matches(at, GROUP)) return groupLabel(at);
  }
  return '';
}

/** What a group is called by the words in it, or by those right before it. */
export function nameFromWords(around: Element, members: readonly Element[]): string {
  const before = previousOf(around);
  const words = before ? textOf(before) : '';
  const inside = wordsBeside(around, members);
  return (
    (inside.length <= LONGEST_NAME ? inside : '') || (words.length <= LONGEST_NAME ? words : '')
  );
}

/** The words in a group that are not of its members. */
function wordsBeside(around: Element, members: readonly Element[]): string {
  const walker = pageDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  const ofMembers = new Set(members.map((member) => labelElement(member) ?? member));
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = flatParent(node);
    if (!parent || !isRendered(parent)) continue;
    if (!isWithin(parent, ofMembers)) words.push(textOf(node));
  }
  return words.filter(Boolean).join(' ');
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (const at of lineage(element)) if (boxes.has(at)) return true;
  return false;
}

function groupLabel(group: Element): string {
  const ids = (attr(group, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const byIds = ids
    .map((id) => textOf(treeOf(group).getElementById(id) ?? pageDocument.createTextNode('')))
    .join(' ')
    .trim();
  const legend = tagOf(group) === 'fieldset' ? allWithin(group, 'legend')[0] : undefined;
  return byIds || attr(group, 'aria-label') || (legend ? textOf(legend) : '');
}
