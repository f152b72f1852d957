import { allWithin, attr, byId, closest, matches, pageBody, styleOf, tagOf } from '../dom/dom.ts';
import { flatElements, flatParent } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { labelElement, labelOf, visibleText, wordsOf } from './size-labels.ts';
import { aimOf, letterOf, ranksOf, speaksOfTextSize } from './size-words.ts';

const LONGEST_LABEL = 40;

/** What a reader can work, by its element, role or script. */
export const OPERABLE =
  'button,a,summary,select,input[type=range],input[type=radio],input[type=button],input[type=number],[role=button],[role=radio],[role=link],[role=slider],[role=option],[role=menuitemradio],[onclick]';

const NEVER = /share|print|login|signin|subscribe|play|search|submit|download/i;

/** Everything in the page with a short label that may be worked, and that is no other thing by its name. */
export function operables(): Element[] {
  return [...flatElements(pageBody())].filter(
    (element) =>
      isOperable(element) && !isOther(element) && labelOf(element).length <= LONGEST_LABEL,
  );
}

function isOperable(element: Element): boolean {
  if (matches(element, OPERABLE))
    return isShown(element) && !leadsAway(element) && !disclosesWords(element);
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

/** Whether it opens nothing but words and links, which may well be about text size. */
function disclosesWords(element: Element): boolean {
  const details = tagOf(element) === 'summary' ? flatParent(element) : null;
  if (!details) return false;
  return allWithin(details, '*').every((inner) => inner === element || !mayBeTool(inner));
}

/** Something to press, slide or choose, also where only its looks say so: but for links. */
function mayBeTool(element: Element): boolean {
  if (closest(element, 'a,summary')) return false;
  return matches(element, OPERABLE) || styleOf(element).cursor === 'pointer';
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
