import { allWithin, attr, matches, pageBody, tagOf } from '../dom/dom.ts';
import { flatSteps, holds, lineage } from '../dom/flat-tree.ts';
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
    if (matches(at, NOT_STORY) && !isPageForm(at)) return at;
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
  const paragraphs = [...collect(pageBody())].flatMap(
    ([element, { all, linked, longestRun, last }]) => {
      const amount = all - linked;
      const isRunning = longestRun >= RUNNING_TEXT;
      const isSentence = longestRun >= SENTENCE && ENDS_SENTENCE.test(last);
      if (!(isRunning || isSentence) || amount < all * LEAST_PLAIN) return [];
      if (NO_PARAGRAPH.test(tagOf(element)) || !isRead(element)) return [];
      return [{ element, amount, isRunning }];
    },
  );
  return paragraphs.filter((one) => !isMereWrapper(one, paragraphs));
}

/** A box with a little text of its own around paragraphs that say more. */
function isMereWrapper({ element, amount }: Paragraph, all: readonly Paragraph[]): boolean {
  const inside = all.filter((other) => other.element !== element && holds(element, other.element));
  return inside.reduce((sum, other) => sum + other.amount, 0) > amount;
}

/** Whose text it is that comes next, and whether a link is around it. */
type Place = { block: Element; isLinked: boolean };

function collect(root: Element): Map<Element, Block> {
  const blocks = new Map<Element, Block>();
  const places: Place[] = [];
  let place: Place = { block: root, isLinked: false };
  for (const step of flatSteps(root, mayHoldText)) {
    if ('text' in step) note(step.text, place, blocks);
    else if ('begins' in step) {
      places.push(place);
      place = placeIn(step.begins, place);
    } else {
      const outer = places.pop() ?? place;
      if (outer.block !== place.block) endRun(blocks.get(outer.block));
      place = outer;
    }
  }
  return blocks;
}

/** Another block has stood in it. */
function endRun(block: Block | undefined): void {
  if (block) block.run = 0;
}

function mayHoldText(element: Element): boolean {
  return !isWordless(element) && !SKIPPED.test(tagOf(element));
}

function placeIn(element: Element, { block, isLinked }: Place): Place {
  const isBlock = !isInlineTag(element) && tagOf(element) !== 'br';
  return { block: isBlock ? element : block, isLinked: isLinked || tagOf(element) === 'a' };
}

const LONGEST_END = 4;

function note({ data }: Text, { block, isLinked }: Place, blocks: Map<Element, Block>): void {
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
