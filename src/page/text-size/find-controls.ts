import type { FoundControl } from '../../model/text-size/size-controls.ts';
import { describeElement } from '../dom/describe-element.ts';
import {
  allWithin,
  attr,
  byId,
  closest,
  flatElements,
  flatParent,
  holds,
  isRendered,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from '../dom/dom.ts';
import { handleOf } from '../dom/handles.ts';
import { nameOf } from '../dom/name-of.ts';
import { roleOf } from '../dom/roles.ts';
import { pressedPart } from './click-point.ts';
import { describeMember, sizeRoleOf } from './describe-member.ts';
import { explicitName, nameFromWords } from './group-names.ts';
import { isPaintedInPage } from './painted-part.ts';
import { labelElement, labelOf, visibleText, wordsOf } from './size-labels.ts';
import { aimOf, letterOf, ranksOf, speaksOfText, speaksOfTextSize } from './size-words.ts';

const LONGEST_LABEL = 40;
const MOST_MEMBERS = 8;
const MOST_CONTROLS = 3;
export const OPERABLE =
  'button,a,summary,select,input[type=range],input[type=radio],input[type=button],input[type=number],[role=button],[role=radio],[role=link],[role=slider],[role=option],[role=menuitemradio],[onclick]';
/** Class names of such controls in many templates; they count only with a sign or a letter beside them. */
const SIZE_CLASS =
  /(?:font|text|type|txt|letra|tamanoletra)[-_]*(?:size|sizer|resize|scale|zoom|plus|minus|inc|dec|larger|smaller|up|down|aumentar|disminuir)/i;
const NEVER = /share|print|login|signin|subscribe|play|search|submit|download/i;

/** Collects what looks like a control of the text size, the likeliest first. */
export function findSizeControls(): FoundControl[] {
  const groups = new Map<Element, Element[]>();
  const elements = operables();
  for (const element of elements) {
    const around = groupAround(element, elements);
    groups.set(around, [...(groups.get(around) ?? []), element]);
  }
  return [...groups]
    .flatMap(([around, members]) => controlFrom(around, members))
    .sort((a, b) => likelihood(b) - likelihood(a))
    .slice(0, MOST_CONTROLS);
}

function likelihood({ certain, shown }: FoundControl): number {
  return Number(certain) * 2 + Number(shown);
}

function operables(): Element[] {
  return [...flatElements(pageBody())].filter(
    (element) =>
      isOperable(element) && !isOther(element) && labelOf(element).length <= LONGEST_LABEL,
  );
}

function isOperable(element: Element): boolean {
  if (Element.prototype.matches.call(element, OPERABLE))
    return isShown(element) && !leadsAway(element);
  return isPressable(element) && isShown(element) && isSizeLabel(visibleText(element));
}

/** What has no role and shows the pointer of a link: a script may have made it a button. */
function isPressable(element: Element): boolean {
  return (
    /^(?:span|div|li|i|b|small|big|label)$/.test(tagOf(element)) &&
    styleOf(element).cursor === 'pointer' &&
    !closest(element, 'a,button,label') &&
    allWithin(element, OPERABLE).length === 0
  );
}

function isSizeLabel(label: string): boolean {
  const isShort = label !== '' && label.length <= 4;
  return isShort || speaksOfTextSize(label) || ranksOf([label]) !== null;
}

/** Shown itself or, a native choice that is drawn by its label, through that. */
function isShown(element: Element): boolean {
  if (closest(element, '[aria-hidden=true]')) return false;
  const label = tagOf(element) === 'input' ? labelElement(element) : null;
  return isRendered(element) || (label !== null && isRendered(label));
}

/** Whether a link goes to another page, or to a place on this one. One that loads this page in another size is a control. */
function leadsAway(element: Element): boolean {
  const href = attr(element, 'href')?.trim();
  if (!href || /^javascript:/i.test(href)) return false;
  if (href.startsWith('#')) return leadsToPlace(element, href.slice(1));
  return !(
    href.startsWith('?') &&
    (letterOf(labelOf(element)) || speaksOfTextSize(wordsOf(element)))
  );
}

/** A link in words to a part of the page, which may well be about text size. */
function leadsToPlace(element: Element, id: string): boolean {
  const label = labelOf(element);
  const promises =
    letterOf(label) ??
    ranksOf([label]) ??
    aimOf(wordsOf(element), label) ??
    attr(element, 'onclick');
  return promises === null && id !== '' && byId(id) !== null;
}

function isOther(element: Element): boolean {
  if (attr(element, 'type') === 'submit' && closest(element, 'form')) return true;
  return NEVER.test(`${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`);
}

const MOST_LEVELS = 3;
const REGION = /^(?:body|main|article|header|footer|nav|aside|section|form)$/;

/** The nearest box with another thing to press in it, or the element's own parent. */
function groupAround(element: Element, others: readonly Element[]): Element {
  const parent = flatParent(element) ?? element;
  let at: Element | null = parent;
  for (let level = 0; level < MOST_LEVELS && at; level += 1) {
    const box: Element = at;
    if (others.some((other) => other !== element && holds(box, other))) return box;
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

/** A group whose class is named for the size of text, of parts that say larger and smaller. */
function isGroupCoded(around: Element, elements: readonly Element[]): boolean {
  const tokens = [around, flatParent(around)].map((at) =>
    at ? `${attr(at, 'class') ?? ''} ${attr(at, 'id') ?? ''}` : '',
  );
  const aims = elements.map((element) => aimOf(wordsOf(element), labelOf(element)));
  return SIZE_CLASS.test(tokens.join(' ')) && aims.includes('larger') && aims.includes('smaller');
}

/** Parts of one kind, in a group of their own: in whatever language, they are what the group is called for. */
function areAlike(elements: readonly Element[]): boolean {
  const [first] = elements;
  const kindOf = (element: Element) => `${tagOf(element)} ${sizeRoleOf(element)}`;
  return (
    elements.length >= 2 &&
    elements.every((element) => first !== undefined && kindOf(element) === kindOf(first))
  );
}

/** “Text size”; or “Text”, over what says larger and smaller. */
function namesTextSize(groupName: string, elements: readonly Element[]): boolean {
  if (speaksOfTextSize(groupName)) return true;
  const isDirection = (element: Element) =>
    /^(?:larger|smaller)$/.test(aimOf(wordsOf(element), labelOf(element)) ?? '');
  return elements.length > 1 && speaksOfText(groupName) && elements.every(isDirection);
}

function isMember(element: Element, siblings: readonly Element[], namesSize: boolean): boolean {
  const isTold =
    speaksOfTextSize(wordsOf(element)) ||
    isCoded(element) ||
    isSigned(element) ||
    /^[Aa]{2}$/.test(labelOf(element));
  if (isTold || isOneOfLetters(element, siblings)) return true;
  if (tagOf(element) === 'select') return namesSize || isSizeScale(element);
  if (isSlider(element)) return namesSize;
  if (namesSize) return fitsNamedGroup(element, siblings);
  return siblings.length >= 3 && isScale(siblings) && !closest(element, 'form,table,p');
}

/** In a group that is named for the size of text: a letter, a direction, a step of a scale, or an icon without words. */
function fitsNamedGroup(element: Element, siblings: readonly Element[]): boolean {
  const label = labelOf(element);
  const isIcon = nameOf(element) === '' && label === '';
  const promises = letterOf(label) !== null || aimOf(wordsOf(element), label) !== null;
  return isIcon || promises || isScale(siblings);
}

/** The same letter stands on another part too: A A A, A- A+. */
function isOneOfLetters(element: Element, siblings: readonly Element[]): boolean {
  const letter = letterOf(labelOf(element));
  return (
    letter !== null &&
    letter !== CLOSING &&
    siblings.filter((one) => letterOf(labelOf(one)) === letter).length > 1
  );
}

/** Two of them close two things. */
const CLOSING = 'X';

const SIZE_CODE = /(?:font|text|letter)_?-?size|sizefont|changefont|magnitext|zoomtext/i;

/** The script in its markup is named for the size of text. */
function isCoded(element: Element): boolean {
  const href = attr(element, 'href') ?? '';
  const code = /^javascript:/i.test(href) ? href : '';
  return SIZE_CODE.test(`${attr(element, 'onclick') ?? ''} ${code}`);
}

function isScale(elements: readonly Element[]): boolean {
  return ranksOf(elements.map(labelOf)) !== null;
}

const DIRECTION = /plus|minus|inc|dec|larger|smaller|aumentar|disminuir/i;

/** A sign or a bare icon, with a class that speaks of the size of text. */
function isSigned(element: Element): boolean {
  const tokens = `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`;
  const label = labelOf(element);
  if (label === '' && !DIRECTION.test(tokens)) return false;
  return SIZE_CLASS.test(tokens) && /^(?:\p{L}{0,2}\s*[+\-−–]?)$/u.test(label);
}

function isSizeScale(select: Element): boolean {
  const labels = allWithin(select, 'option').map(textOf);
  const ranks = labels.length > 1 ? ranksOf(labels) : null;
  return ranks !== null && labels.every((label) => label.includes('%'));
}

function isSlider(element: Element): boolean {
  return roleOf(element) === 'slider' || attr(element, 'type') === 'range';
}
