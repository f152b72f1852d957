import { allWithin, attr, pageBody, tagOf } from '../dom/dom.ts';
import { flatNodes, holds, lineage } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { amountOf, isInlineTag, isWordless } from '../dom/words.ts';

/** A block with running text of its own: a `<p>`, or a box whose lines are parted by breaks. */
export type Paragraph = {
  element: Element;
  /** How much it says, in letters of an alphabet, words of links left out. */
  amount: number;
  /** It says enough to be no label and no teaser. */
  isRunning: boolean;
};

/** Parts of a page that are no story, whatever text is in them. */
const NOT_STORY =
  'nav,aside,footer,form,dialog,[role=navigation],[role=complementary],[role=contentinfo],[role=dialog],[role=alertdialog]';

/** The part of the page around an element that is no story; null where there is none. */
export function otherPartAround(element: Element): Element | null {
  for (const at of lineage(element)) {
    if (Element.prototype.matches.call(at, NOT_STORY) && !isPageForm(at)) return at;
  }
  return null;
}

/** Some servers put the whole page into one form. */
function isPageForm(element: Element): boolean {
  return tagOf(element) === 'form' && allWithin(element, 'main,article,nav,h1').length > 0;
}

/** A paragraph that says this much is running text, not a label or a teaser; a sentence may be shorter. */
export const RUNNING_TEXT = 80;
const SENTENCE = 40;
const ENDS_SENTENCE = /[.!?…。！？۔।]["'”’»)\]]*$/u;
/** Of what it says, this share is no link. */
const LEAST_PLAIN = 0.5;

/** Tags that hold words of another sort than running text. */
const NO_PARAGRAPH =
  /^(?:a|h[1-6]|button|label|summary|legend|option|select|textarea|figcaption|caption|dt|th|li|address|title|svg|math|iframe|object|canvas|audio|video)$/;
const SKIPPED = /^(?:nav|aside|dialog|svg|math|iframe|object|canvas|audio|video|select|textarea)$/;

/** The text that stands in a block itself; a run of it ends where another block begins. */
type Block = { all: number; linked: number; run: number; longestRun: number; last: string };

/** The page's paragraphs in flat tree order, those for the eye alone left out: running text, and single sentences. */
export function readParagraphs(): Paragraph[] {
  return readShownParagraphs().filter(({ element }) => isExposed(element));
}

/** The same, with those that `aria-hidden` keeps from screen readers. */
export function readShownParagraphs(): Paragraph[] {
  const blocks = new Map<Element, Block>();
  collect(pageBody(), pageBody(), false, blocks);
  const paragraphs = [...blocks].flatMap(([element, { all, linked, longestRun, last }]) => {
    const amount = all - linked;
    const isRunning = longestRun >= RUNNING_TEXT;
    const isSentence = longestRun >= SENTENCE && ENDS_SENTENCE.test(last);
    if (!(isRunning || isSentence) || amount < all * LEAST_PLAIN) return [];
    if (NO_PARAGRAPH.test(tagOf(element)) || !isRead(element)) return [];
    return [{ element, amount, isRunning }];
  });
  return paragraphs.filter((one) => !isMereWrapper(one, paragraphs));
}

/** A box with a little text of its own around paragraphs that say more. */
function isMereWrapper({ element, amount }: Paragraph, all: readonly Paragraph[]): boolean {
  const inside = all.filter((other) => other.element !== element && holds(element, other.element));
  return inside.reduce((sum, other) => sum + other.amount, 0) > amount;
}

function collect(
  element: Element,
  block: Element,
  isLinked: boolean,
  blocks: Map<Element, Block>,
): void {
  for (const node of flatNodes(element)) {
    if (node instanceof Text) note(node, block, isLinked, blocks);
    else if (node instanceof Element && !isWordless(node) && !SKIPPED.test(tagOf(node)))
      collectFrom(node, block, isLinked || tagOf(node) === 'a', blocks);
  }
}

function collectFrom(
  element: Element,
  block: Element,
  isLinked: boolean,
  blocks: Map<Element, Block>,
): void {
  const isBlock = !isInlineTag(element) && tagOf(element) !== 'br';
  collect(element, isBlock ? element : block, isLinked, blocks);
  const around = blocks.get(block);
  if (isBlock && around) around.run = 0;
}

const LONGEST_END = 4;

function note(
  { data }: Text,
  block: Element,
  isLinked: boolean,
  blocks: Map<Element, Block>,
): void {
  const text = data.trim();
  if (text === '') return;
  const known = blocks.get(block) ?? { all: 0, linked: 0, run: 0, longestRun: 0, last: '' };
  const amount = amountOf(text);
  const run = known.run + amount;
  blocks.set(block, {
    all: known.all + amount,
    linked: known.linked + (isLinked ? amount : 0),
    run,
    longestRun: Math.max(known.longestRun, run),
    last: text.slice(-LONGEST_END),
  });
}

/** Text that readers of the story see: rendered, and in no other part of the page. */
function isRead(element: Element): boolean {
  return isRendered(element) && otherPartAround(element) === null;
}

export function isExposed(element: Element): boolean {
  for (const at of lineage(element)) if (attr(at, 'aria-hidden') === 'true') return false;
  return true;
}
