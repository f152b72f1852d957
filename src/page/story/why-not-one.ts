import type { NotOneStory } from '../../model/headings/headline.ts';
import { closest } from '../dom/dom.ts';
import { flatAll } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { amountIn, BRIEF_LENGTH, STORY_LENGTH } from './find-body.ts';
import { type Flow, readFlow } from './flow.ts';
import { isLinkedAway, levelOf } from './headings.ts';
import type { Metadata } from './metadata.ts';
import type { Paragraph } from './paragraphs.ts';

/** A headline that links elsewhere is another page's, but for the one at the top of the outline: that may have moved. */
export function isOwnHeadline(headline: Element, metadata: Metadata): boolean {
  if (!isLinkedAway(headline, metadata)) return true;
  const tops = flatAll('h1,[role=heading][aria-level="1"]').filter(isRendered);
  return levelOf(headline) === 1 && tops.length === 1;
}

/** So many headings that are links to other pages make a list of stories, with this share of the text below them. */
const LIST_ITEMS = 3;
const SHORT_LIST = 2;
const MOST_TEXT = 0.5;
const NEARLY_ALL = 0.8;
/** Of a story's text, this share belongs to no other, whatever pointers to others stand in it. */
const OWN_TEXT = 0.3;

/** Why a page is not one story, by how much of its text is its own; null where it is one. */
export function whyNotOne(
  headline: Element | null,
  own: readonly Paragraph[],
  all: readonly Paragraph[],
  metadata: Metadata,
): NotOneStory | null {
  const ownHeadline = headline && isOwnHeadline(headline, metadata) ? headline : null;
  const flow = readFlow(all, metadata, ownHeadline);
  const ofOthers = textOfOthers(flow, all, ownHeadline !== null);
  const amountOfOthers = (some: readonly Paragraph[]) =>
    amountIn(some.filter(({ element }) => ofOthers.has(element)));
  const amount = amountIn(own);
  const ownAmount = amount - amountOfOthers(own);
  const isEnough = ownAmount >= STORY_LENGTH || isBrief(ownAmount, own, all, flow, metadata);
  if (ownHeadline && isEnough && ownAmount >= amount * OWN_TEXT) return null;
  const share = all.length === 0 ? 1 : amountOfOthers(all) / amountIn(all);
  if (isList(flow, share, metadata)) return 'list';
  if (amount >= STORY_LENGTH) return null;
  return all.length === 0 ? 'no-text' : 'little-text';
}

/** The text that belongs to other stories. One link above most of it, such as the author's name, makes no list. */
function textOfOthers(
  flow: Flow,
  all: readonly Paragraph[],
  isBelowHeadline: boolean,
): Set<Element> {
  const ofOthers = new Set(flow.ofOthers.keys());
  if (isBelowHeadline) for (const element of belowOneLead(flow, all)) ofOthers.delete(element);
  return ofOthers;
}

/** Of the text below links to other stories, this share below one of them is no item of a list. */
const ONE_LEAD = 0.6;

function belowOneLead({ ofOthers }: Flow, all: readonly Paragraph[]): Element[] {
  const amounts = new Map<Element, number>();
  for (const { element, amount } of all) {
    const lead = ofOthers.get(element);
    if (lead) amounts.set(lead, (amounts.get(lead) ?? 0) + amount);
  }
  const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  const [most] = [...amounts].filter(([, amount]) => amount >= total * ONE_LEAD);
  return most
    ? [...ofOthers].flatMap(([element, lead]) => (lead === most[0] ? [element] : []))
    : [];
}

/** A few sentences that the page calls an article, and that are no opening of a list. */
function isBrief(
  amount: number,
  own: readonly Paragraph[],
  all: readonly Paragraph[],
  { linkedAway }: Flow,
  { saysArticle }: Metadata,
): boolean {
  const isInArticle = own.some(({ element }) => closest(element, 'article,[role=article]'));
  // Readers' comments may be longer; other stories are not.
  const isMuch = linkedAway < LIST_ITEMS || amount >= amountIn(all) * OWN_TEXT;
  return isMuch && amount >= BRIEF_LENGTH && (saysArticle || isInArticle);
}

function isList({ linkedAway }: Flow, share: number, { saysArticle }: Metadata): boolean {
  if (linkedAway >= LIST_ITEMS && share >= MOST_TEXT) return true;
  return linkedAway >= SHORT_LIST && share >= NEARLY_ALL && !saysArticle;
}
