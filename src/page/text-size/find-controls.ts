import type { FoundControl, SizeDecoy, SizeMember, SizeRole } from '../../model/size-controls.ts';
import { contrastOf } from '../colour.ts';
import { describeElement } from '../describe-element.ts';
import {
  all,
  allWithin,
  attr,
  byId,
  closest,
  flatElements,
  flatParent,
  has,
  holds,
  isRendered,
  isTabStop,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from '../dom.ts';
import { elementAt, handleOf } from '../handles.ts';
import { nameOf } from '../name-of.ts';
import { aimOf, letterOf, ranksOf, speaksOfText, speaksOfTextSize } from './size-words.ts';

const LONGEST_LABEL = 40;
const MOST_MEMBERS = 8;
const MOST_CONTROLS = 3;
const OPERABLE =
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
    .sort((a, b) => Number(b.certain) - Number(a.certain))
    .slice(0, MOST_CONTROLS);
}

function operables(): Element[] {
  return [...flatElements(pageBody())].filter(
    (element) =>
      isOperable(element) && labelOf(element).length <= LONGEST_LABEL && !isOther(element),
  );
}

function isOperable(element: Element): boolean {
  if (!isShown(element)) return false;
  if (Element.prototype.matches.call(element, OPERABLE)) return !leadsAway(element);
  const isLeaf = allWithin(element, OPERABLE).length === 0;
  const label = visibleText(element);
  const isShort = label !== '' && label.length <= 4;
  return (
    isLeaf &&
    (isShort || speaksOfTextSize(label) || ranksOf([label]) !== null) &&
    /^(?:span|div|li|i|b|small|big|label)$/.test(tagOf(element)) &&
    styleOf(element).cursor === 'pointer' &&
    !closest(element, 'a,button,label')
  );
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
  const kindOf = (element: Element) => `${tagOf(element)} ${roleOf(element)}`;
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
  return attr(element, 'role') === 'slider' || attr(element, 'type') === 'range';
}

/** What shows of a thing to press: its text, or that of the label that is drawn for it. */
function labelOf(element: Element): string {
  if (tagOf(element) === 'select') return '';
  const label = tagOf(element) === 'input' ? labelElement(element) : null;
  const shown = label ? visibleText(label) : visibleText(element);
  return shown || (attr(element, 'value') ?? '');
}

/** Text without what is hidden from the eye. */
function visibleText(element: Element): string {
  const hidden = allWithin(element, '*').filter((inner) => {
    const { width, height } = inner.getBoundingClientRect();
    return textOf(inner) !== '' && (width <= 1 || height <= 1);
  });
  let text = textOf(element);
  for (const inner of hidden) text = text.replace(textOf(inner), '');
  return text.trim();
}

function labelElement(input: Element): Element | null {
  const id = attr(input, 'id');
  return (
    closest(input, 'label') ?? (id ? (all(`label[for="${CSS.escape(id)}"]`)[0] ?? null) : null)
  );
}

function wordsOf(element: Element): string {
  const label =
    tagOf(element) === 'input' || tagOf(element) === 'select' ? labelElement(element) : null;
  return [label ? textOutside(label) : '', controlName(element), attr(element, 'title') ?? '']
    .join(' ')
    .trim();
}

/** What a control is called. A choice is called by its label; its options are what there is to choose. */
function controlName(element: Element): string {
  return tagOf(element) === 'select' ? (attr(element, 'aria-label') ?? '') : nameOf(element);
}

/** The words of a label without those of the choice that stands in it. */
function textOutside(label: Element): string {
  return allWithin(label, 'select')
    .map(textOf)
    .reduce((text, options) => text.replace(options, ''), textOf(label));
}

/** What a group is called by ARIA or by its legend. */
function explicitName(around: Element): string {
  const labelled = closest(
    around,
    '[role=group],[role=radiogroup],[role=toolbar],fieldset,nav,section,[aria-label],[aria-labelledby]',
  );
  return labelled && labelled !== pageBody() ? groupLabel(labelled) : '';
}

/** What a group is called by the words in it, or by those right before it. */
function nameFromWords(around: Element, members: readonly Element[]): string {
  const before = around.previousElementSibling;
  const words = before ? textOf(before) : '';
  const inside = wordsBeside(around, members);
  return (
    (inside.length <= LONGEST_LABEL ? inside : '') || (words.length <= LONGEST_LABEL ? words : '')
  );
}

/** The words in a group that are not of its members. */
function wordsBeside(around: Element, members: readonly Element[]): string {
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = flatParent(node);
    if (!parent || !isRendered(parent)) continue;
    const isOfMember = members.some((member) => holds(labelElement(member) ?? member, parent));
    if (!isOfMember) words.push(textOf(node));
  }
  return words.filter(Boolean).join(' ');
}

function groupLabel(group: Element): string {
  const ids = (attr(group, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const byIds = ids
    .map((id) => textOf(byId(id) ?? document.createTextNode('')))
    .join(' ')
    .trim();
  const legend = tagOf(group) === 'fieldset' ? allWithin(group, 'legend')[0] : undefined;
  return byIds || attr(group, 'aria-label') || (legend ? textOf(legend) : '');
}

function describeMember(
  element: Element,
  members: readonly Element[],
  rank: number | null,
): SizeMember {
  const box = boxOf(element);
  const label = labelOf(element);
  const words = wordsOf(element);
  const role = roleOf(element);
  const isOneOfSizes = rank !== null || /^(?:radio|select|range)$/.test(role);
  const distances = members
    .filter((other) => other !== element)
    .map((other) => gap(box, boxOf(other)));
  return {
    element: describeElement(element),
    label,
    name: nameOf(element),
    speaksOfSize: speaksOfTextSize(nameOf(element)) || speaksOfTextSize(label),
    title: attr(element, 'title') ?? '',
    titleOnly: nameOf(element) === (attr(element, 'title') ?? '') && has(element, 'title'),
    role,
    native: NATIVE.test(tagOf(element)),
    tabStop: isTabStop(element),
    aim: isOneOfSizes ? 'size' : (aimOf(words, label) ?? 'size'),
    rank,
    ...legibility(element, label),
    width: Math.round(box.width),
    height: Math.round(box.height),
    distance: distances.length > 0 ? Math.round(Math.min(...distances)) : null,
  };
}

const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;

/** How well the words of a part can be told from what is behind them. */
function legibility(element: Element, label: string): Pick<SizeMember, 'contrast' | 'largeText'> {
  const shown = (tagOf(element) === 'input' ? labelElement(element) : null) ?? element;
  const words = [...allWithin(shown, '*'), shown].find((one) => visibleText(one) === label);
  const box = (words ?? shown).getBoundingClientRect();
  const isInWindow = box.top >= 0 && box.bottom <= innerHeight && box.width > 0;
  if (!words || label === '' || !isInWindow) return { contrast: null, largeText: false };
  const { fontSize, fontWeight } = styleOf(words);
  const size = Number.parseFloat(fontSize);
  const found = contrastOf(words, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
  return {
    contrast: 'ratio' in found ? Math.round(found.ratio * 100) / 100 : null,
    largeText: size >= LARGE_PX || (Number(fontWeight) >= 700 && size >= LARGE_BOLD_PX),
  };
}

const NATIVE = /^(?:button|input|select|summary|a)$/;

/** The box that takes a click: the label's too, for a native choice. */
function boxOf(element: Element): DOMRect {
  const label = tagOf(element) === 'input' ? labelElement(element) : null;
  return (label ?? element).getBoundingClientRect();
}

function gap(one: DOMRect, other: DOMRect): number {
  const x = (one.left + one.right - other.left - other.right) / 2;
  const y = (one.top + one.bottom - other.top - other.bottom) / 2;
  return Math.hypot(x, y);
}

function roleOf(element: Element): SizeRole {
  const role = attr(element, 'role');
  const type = tagOf(element) === 'input' ? (attr(element, 'type') ?? 'text') : '';
  const tag = tagOf(element) === 'a' && has(element, 'href') ? 'a[href]' : tagOf(element);
  return ROLES[role ?? ''] ?? ROLES[`input ${type}`] ?? ROLES[tag] ?? 'none';
}

const ROLES: Readonly<Record<string, SizeRole>> = {
  button: 'button',
  link: 'link',
  radio: 'radio',
  menuitemradio: 'radio',
  option: 'radio',
  slider: 'range',
  'input range': 'range',
  'input radio': 'radio',
  'input button': 'button',
  summary: 'button',
  select: 'select',
  'a[href]': 'link',
};

/** Where a mouse would press it; scrolled into view first. */
export function clickPoint(handle: number): { x: number; y: number } | null {
  const element = elementAt(handle);
  if (!element?.isConnected) return null;
  const label = tagOf(element) === 'input' ? labelElement(element) : null;
  const target = label ?? element;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}

const LEAST_DECOY = 3;

/** Labels of a scale of sizes that nobody can press: what a template forgot, such as a mark of the window's width. */
export function findSizeDecoys(): SizeDecoy[] {
  return all('div,ul,ol,p,span,section')
    .filter(
      (around) => around.children.length >= LEAST_DECOY && around.children.length <= MOST_MEMBERS,
    )
    .filter((around) => isDecoy(around, [...around.children]))
    .map((around) => {
      const labels = [...around.children];
      return {
        element: describeElement(around),
        labels: labels.map(textOf),
        displayed: labels.filter((label) => isRendered(label)).map(textOf),
      };
    });
}

function isDecoy(around: Element, labels: readonly Element[]): boolean {
  const ranks = ranksOf(labels.map(textOf));
  if (!ranks || ranks.some((rank, index) => index > 0 && rank <= (ranks[index - 1] ?? 0)))
    return false;
  const isPressed = (element: Element) =>
    Element.prototype.matches.call(element, OPERABLE) ||
    has(element, 'tabindex', 'role') ||
    styleOf(element).cursor === 'pointer';
  if (closest(around, 'p,table,form,li,button,label,dl') || around.matches('p,ul,ol')) return false;
  return ![around, ...allWithin(around, '*')].some(isPressed) && !holds(around, pageBody());
}
