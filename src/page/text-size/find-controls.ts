import type { FoundControl } from '../../model/text-size/size-controls.ts';
import { describeElement } from '../dom/describe-element.ts';
import { attr, tagOf } from '../dom/dom.ts';
import { flatParent, lineage } from '../dom/flat-tree.ts';
import { handleOf } from '../dom/handles.ts';
import { nameOf } from '../dom/name-of.ts';
import { pressedPart } from './click-point.ts';
import { describeMember } from './describe-member.ts';
import { explicitName, nameFromWords } from './group-names.ts';
import { areAlike, isGroupCoded, namesTextSize } from './group-signs.ts';
import { isCoded, isMember, isOneOfLetters, isSigned } from './member-signs.ts';
import { operables } from './operable-parts.ts';
import { isPaintedInPage } from './painted-part.ts';
import { labelOf, wordsOf } from './size-labels.ts';
import { ranksOf, speaksOfTextSize } from './size-words.ts';

const MOST_MEMBERS = 8;
const MOST_CONTROLS = 3;

/** Collects what looks like a control of the text size, the likeliest first. */
export function findSizeControls(): FoundControl[] {
  const groups = new Map<Element, Element[]>();
  const elements = operables();
  const held = heldBy(elements);
  for (const element of elements) {
    const around = groupAround(element, held);
    const group = groups.get(around);
    if (group) group.push(element);
    else groups.set(around, [element]);
  }
  return [...groups]
    .flatMap(([around, members]) => controlFrom(around, members))
    .sort((a, b) => likelihood(b) - likelihood(a))
    .slice(0, MOST_CONTROLS);
}

function likelihood({ certain, shown }: FoundControl): number {
  return Number(certain) * 2 + Number(shown);
}

const MOST_LEVELS = 3;
const REGION = /^(?:body|main|article|header|footer|nav|aside|section|form)$/;

/** How many of the elements each box around them holds. */
function heldBy(elements: readonly Element[]): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const element of elements)
    for (const box of lineage(element)) held.set(box, (held.get(box) ?? 0) + 1);
  return held;
}

/** The nearest box with another thing to press in it, or the element's own parent. */
function groupAround(element: Element, held: ReadonlyMap<Element, number>): Element {
  const parent = flatParent(element) ?? element;
  let at: Element | null = parent;
  for (let level = 0; level < MOST_LEVELS && at; level += 1) {
    const box: Element = at;
    if ((held.get(box) ?? 0) > 1) return box;
    if (REGION.test(tagOf(box))) return parent;
    at = flatParent(box);
  }
  return parent;
}

function controlFrom(around: Element, elements: readonly Element[]): FoundControl[] {
  const own = explicitName(around);
  const groupName = own || nameFromWords(around, elements);
  const namesSize = namesTextSize(groupName, elements) || isGroupCoded(around, elements);
  const isChoice = own !== '' && namesSize && areAlike(elements);
  const members = isChoice
    ? [...elements]
    : elements.filter((element) => isMember(element, elements, namesSize));
  if (members.length === 0 || members.length > MOST_MEMBERS) return [];
  const certain =
    namesSize ||
    members.some(
      (member) =>
        speaksOfTextSize(wordsOf(member)) ||
        isSigned(member) ||
        isCoded(member) ||
        isOneOfLetters(member, members),
    );
  const ranks =
    ranksOf(members.map(labelOf)) ?? ranksOf(members.map(nameOf)) ?? ranksOf(members.map(codeOf));
  return [
    {
      element: describeElement(members.length > 1 ? around : (members[0] ?? around)),
      groupName,
      certain,
      namesSize,
      shown: members.some((member) => isPaintedInPage(pressedPart(member))),
      members: members.map((member, index) => ({
        handle: handleOf(member),
        facts: describeMember(member, members, ranks?.[index] ?? null),
      })),
    },
  ];
}

/** What the part stands for in the page's own code. */
function codeOf(element: Element): string {
  return attr(element, 'value') ?? attr(element, 'data-size') ?? '';
}
