import type { FakeHeading, HeadingLook } from '../model/evidence.ts';
import { describeElement } from './describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  comesAfter,
  flatElements,
  flatParent,
  holds,
  isRendered,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from './dom.ts';
import { findStory, isInStory } from './story.ts';

const SILENT = /^(?:script|style|noscript|template|option)$/;
const MEDIA = /^(?:img|picture|video|audio|iframe|object|embed|svg|canvas|input|select|textarea)$/;
/** Smaller media are icons, or places that an advert has not filled. */
const LEAST_MEDIA_PX = 20;

/** Which of the headings have something of their own between them and the next one, whatever its level. */
export function contentAfter(headings: readonly Element[]): Set<Element> {
  const known = new Set(headings);
  const withContent = new Set<Element>();
  let current: Element | null = null;
  for (const element of flatElements(pageBody())) {
    if (known.has(element)) current = element;
    else if (current && !current.contains(element) && isContent(element)) withContent.add(current);
  }
  return withContent;
}

function isContent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT.test(tag) || !isRendered(element)) return false;
  if (MEDIA.test(tag)) {
    const hasWords = (attr(element, 'alt') ?? '') !== '';
    return hasWords || element.getBoundingClientRect().height >= LEAST_MEDIA_PX;
  }
  return [...element.childNodes].some((node) => node instanceof Text && textOf(node) !== '');
}

/** How a heading looks: the font of its first words, and whether it is there to be seen. */
export function lookOf(element: Element): HeadingLook {
  const inner = allWithin(element, '*').find((one) => textOf(one) === textOf(element)) ?? element;
  const { fontSize, fontWeight } = styleOf(inner);
  const { width, height } = element.getBoundingClientRect();
  return {
    fontSizePx: Number.parseFloat(fontSize),
    fontWeight: Number(fontWeight),
    seen: width > 2 && height > 2,
  };
}

const MOST_CHARACTERS = 80;
const MOST_WORDS = 12;
const RUNNING_TEXT = 80;
const BOLD = 600;
const LARGER = 1.15;
const NOT_PLAIN =
  'li,table,figure,blockquote,aside,nav,form,dialog,pre,a[href],button,h1,h2,h3,h4,h5,h6,[role=heading]';
/** What ends a sentence or a label, in any script; a question is asked in an interview. */
const ENDS_SENTENCE = /[.:;,…!?。！？：；،؛؟۔।]["'”’»)\]]*$/u;
const TIME = /^\d{1,2}\s?(?:[:.hH]|uhr)\s?\d{0,2}/iu;

/** A line in quotation marks is something that somebody said, set apart. */
const QUOTE = /^["'“”„«»‹›「『].*["'“”«»‹›」』]$/u;
const SCORE = /\p{N}\s*[-–:]\s*\p{N}/u;

/** Short bold or large lines between the story's paragraphs, which look like headings and are none. */
export function fakeHeadings(): FakeHeading[] {
  const story = findStory();
  const plainBlock = story.firstParagraph;
  const plain = plainBlock && styleOf(plainBlock);
  if (!plain) return [];
  const blocks = all('p,div').filter(
    (element) => isLeafBlock(element) && isInStory(story, element),
  );
  // What comes before the text is a kicker or a standfirst.
  const isInText = (block: Element) => plainBlock !== null && comesAfter(block, plainBlock);
  const headingStyles = new Set(
    all('h2,h3,h4')
      .filter((one) => isInStory(story, one))
      .map((one) => styleKey(one)),
  );
  return blocks.flatMap((block, index) => {
    const isBetween = isRunning(blocks[index - 1]) && isRunning(blocks[index + 1]);
    if (
      !isBetween ||
      !isInText(block) ||
      !readsLikeHeading(block) ||
      !looksLikeHeading(block, plain)
    )
      return [];
    const style = styleKey(block);
    return [
      {
        element: describeElement(block),
        text: textOf(block),
        style,
        likeHeading: headingStyles.has(style),
      },
    ];
  });
}

function isLeafBlock(element: Element): boolean {
  return (
    textOf(element) !== '' &&
    isRendered(element) &&
    allWithin(element, 'p,div,ul,ol,table,figure,section').length === 0
  );
}

function isRunning(block: Element | undefined): boolean {
  return block !== undefined && textOf(block).length >= RUNNING_TEXT;
}

function readsLikeHeading(block: Element): boolean {
  const text = textOf(block);
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return (
    text.length <= MOST_CHARACTERS &&
    text.split(' ').length <= MOST_WORDS &&
    !ENDS_SENTENCE.test(text) &&
    !TIME.test(text) &&
    !SCORE.test(text) &&
    !QUOTE.test(text) &&
    digits <= text.length * 0.3 &&
    !closest(block, NOT_PLAIN) &&
    allWithin(block, 'a[href],img,button,input').length === 0
  );
}

function looksLikeHeading(block: Element, plain: CSSStyleDeclaration): boolean {
  const { fontSize, fontWeight } = styleOf(wholeText(block));
  const isBold = Number(fontWeight) >= BOLD && Number(plain.fontWeight) < BOLD;
  return isBold || Number.parseFloat(fontSize) >= Number.parseFloat(plain.fontSize) * LARGER;
}

/** The innermost element that holds all of the block's words. */
function wholeText(block: Element): Element {
  const same = allWithin(block, '*').filter((inner) => textOf(inner) === textOf(block));
  return same.at(-1) ?? block;
}

function styleKey(block: Element): string {
  const { fontSize, fontWeight, color, textTransform } = styleOf(wholeText(block));
  return [fontSize, fontWeight, color, textTransform].join(' ');
}

/** Headings that show and that are kept from screen readers, with no exposed one that says the same. */
export function hiddenHeadings(): Element[] {
  const headings = all('h1,h2,h3,h4,h5,h6,[role=heading]').filter(
    (element) => isRendered(element) && textOf(element) !== '' && lookOf(element).seen,
  );
  const isHidden = (element: Element) => closest(element, '[aria-hidden=true]') !== null;
  const exposed = new Set(headings.filter((one) => !isHidden(one)).map(textOf));
  return headings.filter(
    (element) => isHidden(element) && !exposed.has(textOf(element)) && flatParent(element) !== null,
  );
}

/**
 * Headings that show in the window and are inert. Points are met by what lies around an inert part
 * when nothing covers it; a dialog keeps the page behind it inert for good reason.
 */
export function inertHeadings(): Element[] {
  const inside = INERT_HEADINGS.flatMap((selector) => all(selector));
  if (inside.length === 0 || all(OPEN_DIALOG).some(isRendered)) return [];
  return inside.filter(
    (element) =>
      textOf(element) !== '' &&
      Element.prototype.checkVisibility.call(element, SHOWN) &&
      lookOf(element).seen &&
      isUncovered(element),
  );
}

const INERT_HEADINGS = ['[inert] :is(h1,h2,h3,h4,h5,h6)', ':is(h1,h2,h3,h4,h5,h6)[inert]'];
const OPEN_DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const SHOWN = { visibilityProperty: true, opacityProperty: true };

function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const met = document.elementFromPoint(x, y);
  return met !== null && holds(met, element);
}
