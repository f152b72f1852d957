import { comesAfter } from '../dom/comes-after.ts';
import { attr, closest, pageBody, tagOf } from '../dom/dom.ts';
import { flatParent, holds, lineage } from '../dom/flat-tree.ts';
import { childrenOf } from '../dom/unhidden.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a box further out gets of a paragraph's worth: a story's parts may stand in boxes of their own. */
const OUTER_SHARE = 0.5;
/** Less where the box holds several articles: those are stories of their own, unless they are many and short. */
const BEYOND_ARTICLE = 0.5;
const OUTERMOST = 5;

/** The box that holds the most running text, with that of its parts; null without text. */
export function bodyAmong(paragraphs: readonly Paragraph[]): Element | null {
  const worths = new Map<Element, number>();
  for (const paragraph of paragraphs) addWorth(paragraph, worths);
  let best: Element | null = null;
  for (const [box, worth] of worths) {
    const most = best === null ? 0 : (worths.get(best) ?? 0);
    // Of two that are worth as much, the outer one holds both parts of the story.
    const isOuter = worth === most && best !== null && holds(box, best);
    if (worth > most || isOuter) best = box;
  }
  return best && withPartsLike(best, paragraphs);
}

function addWorth({ element, amount }: Paragraph, worths: Map<Element, number>): void {
  let share = 1;
  let level = 0;
  for (const box of boxesAround(element)) {
    if (level >= OUTERMOST) return;
    worths.set(box, (worths.get(box) ?? 0) + amount * share);
    share *= tagOf(box) === 'article' ? OUTER_SHARE * BEYOND_ARTICLE : OUTER_SHARE;
    level += 1;
  }
}

/** A paragraph's box and those around it. A box whose lines are parted by breaks is its own. */
function* boxesAround(element: Element): Generator<Element> {
  const inner = tagOf(element) === 'p' ? flatParent(element) : element;
  for (const box of inner ? lineage(inner) : []) {
    yield box;
    if (box === pageBody()) return;
  }
}

/** The box around, where other boxes of the same make beside this one hold running text: a story in parts. */
function withPartsLike(box: Element, paragraphs: readonly Paragraph[]): Element {
  const parent = flatParent(box);
  if (!parent || box === pageBody() || !/^(?:div|section)$/.test(tagOf(box))) return box;
  const isPart = [...childrenOf(parent)].some(
    (other) =>
      other !== box &&
      makeOf(other) === makeOf(box) &&
      paragraphs.some(({ element }) => holds(other, element)),
  );
  return isPart ? parent : box;
}

function makeOf(element: Element): string {
  return `${tagOf(element)} ${attr(element, 'class') ?? ''}`;
}

/** A story has at least this much text below its headline; a brief of a few sentences this much. */
export const STORY_LENGTH = 400;
export const BRIEF_LENGTH = 120;
/** An article element with no more than the opening of the story in it. */
const OPENING_SHARE = 1 / 3;

/**
 * The text of the story with this headline: what follows it, in the nearest part of the page that has
 * enough of it. A longer story may be appended below.
 */
export function bodyBelow(headline: Element, paragraphs: readonly Paragraph[]): Element | null {
  const below = paragraphs.filter(({ element }) => comesAfter(element, headline));
  for (const around of lineage(headline)) {
    const inside = below.filter(({ element }) => holds(around, element));
    if (around === pageBody() || isWhole(around, inside, below)) return bodyAmong(inside);
  }
  return null;
}

/** Whether a part of the page holds the story: enough text, or all of a brief that is no mere opening. */
function isWhole(
  around: Element,
  inside: readonly Paragraph[],
  below: readonly Paragraph[],
): boolean {
  const amount = amountIn(inside);
  if (amount >= STORY_LENGTH) return true;
  if (!/^(?:article|main)$/.test(tagOf(around)) || amount < BRIEF_LENGTH) return false;
  const rest = below.filter(
    ({ element }) => !holds(around, element) && closest(element, 'article') === null,
  );
  return amount >= amountIn(rest) * OPENING_SHARE;
}

export function amountIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { amount }) => sum + amount, 0);
}
