import type { FoundLink } from '../../model/accessibility-links/skip-link-functions.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { all, attr, closest, pageBody, tagOf, textOf } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { handleOf } from '../dom/handles.ts';
import { isRendered } from '../dom/rendered.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { contains } from '../dom/unhidden.ts';
import { RUNNING_TEXT } from '../story/paragraphs.ts';
import { findStory, isInStory } from '../story/story.ts';
import { describeLink, isMarked } from './describe-link.ts';
import { decoded, resolveFragment } from './fragment-target.ts';
import { isHiddenAtRest } from './hidden-at-rest.ts';
import { addressIn, inPage } from './in-page.ts';

/** Between a link and the block that it skips stand no more elements than this, and no running text. */
const NEAR = 12;
const EMBED = /^(?:iframe|object|embed|video|audio|canvas)$/;
/** Blocks that scripts of other sites fill are named after them. */
const EMBED_NAME =
  /\b(?:embed|embedded|tweet|twitter|instagram|facebook|tiktok|youtube|vimeo|bluesky|widget|podcast)/i;

/** The links in the story that lead past one of its blocks: over an embed, an offer, a gallery; each with the stop that follows it anyway. */
export function collectBlockSkips(): {
  link: FoundLink;
  follower: number | null;
  leadsBack: boolean;
}[] {
  const story = findStory();
  const elements = [...flatElements(pageBody())];
  return elements.flatMap((link, index) => {
    const url = inPage(link, addressIn(link));
    if (!url || url.hash.length < 2 || !isTabStop(link) || !isInStory(story, link)) return [];
    if (!isBlockSkip(link, url, elements.slice(index + 1, index + 1 + NEAR))) return [];
    const place = { stopsBefore: 0, beforeFirstOffPageLink: false, inOpeningRow: false };
    const follower = elements.slice(index + 1).find((one) => isTabStop(one) && !holds(link, one));
    return [
      {
        link: describeLink({ link, url, ...place }, story, new Map()),
        follower: follower ? handleOf(follower) : null,
        leadsBack: leadsBack(url, link),
      },
    ];
  });
}

/**
 * A link for skipping leads on, past what comes next. It is hidden or named for its purpose, or an
 * embed follows it at once; a link in a sentence or a heading is a note or an anchor.
 */
function isBlockSkip(link: Element, url: URL, next: readonly Element[]): boolean {
  if (isInText(link) || closest(link, 'h1,h2,h3,h4,h5,h6,sup,nav')) return false;
  const resolved = resolveFragment(url);
  const embed = embedIn(next, link);
  if (resolved.kind === 'missing')
    return isMarked(link) || (embed !== null && isHiddenAtRest(link));
  if (resolved.kind !== 'element') return false;
  if (!comesAfter(resolved.element, link)) return isMeantFurtherOn(url, resolved.element, link);
  if (isMarked(link) || isHiddenAtRest(link)) return true;
  return embed !== null && comesAfter(resolved.element, embed);
}

function leadsBack(url: URL, link: Element): boolean {
  const resolved = resolveFragment(url);
  return resolved.kind === 'element' && !comesAfter(resolved.element, link);
}

/** With one id twice, a link goes to the first; that the other stands further on says which was meant. */
function isMeantFurtherOn(url: URL, first: Element, link: Element): boolean {
  const { id } = first;
  return (
    id !== '' &&
    decoded(url.hash.slice(1)) === id &&
    all(`#${CSS.escape(id)}`).some((other) => comesAfter(other, link))
  );
}

function isInText(link: Element): boolean {
  const block = closest(link, 'p,li,dd,td,blockquote,figcaption');
  return block !== null && textOf(block).length > textOf(link).length + RUNNING_TEXT / 2;
}

/** The embed that comes next, before any running text. */
function embedIn(next: readonly Element[], link: Element): Element | null {
  const shown = next.filter((element) => isRendered(element) && !contains(link, element));
  const text = shown.findIndex(isRunningText);
  return (text < 0 ? shown : shown.slice(0, text)).find(isEmbed) ?? null;
}

function isEmbed(element: Element): boolean {
  return EMBED.test(tagOf(element)) || EMBED_NAME.test(attr(element, 'class') ?? '');
}

function isRunningText(element: Element): boolean {
  return /^(?:p|h[1-6])$/.test(tagOf(element)) && textOf(element).length >= RUNNING_TEXT;
}
