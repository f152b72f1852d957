import { allWithin, attr, closest, holdsSeveral } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { roleOf } from '../dom/roles.ts';
import { wordsIn } from '../dom/words.ts';
import { headingLevel } from '../headings/heading-level.ts';
import { isHomeLink, isOwnAddress, type Metadata } from './metadata.ts';

export const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The level of the heading that an element is, is in, or holds as its only one; null where it is none that is exposed. */
export function levelOf(element: Element): number | null {
  const heading = closest(element, HEADING) ?? onlyHeadingIn(element);
  if (!heading || closest(heading, '[aria-hidden=true]')) return null;
  if ((roleOf(heading) ?? 'heading') !== 'heading') return null;
  return headingLevel(heading);
}

function onlyHeadingIn(element: Element): Element | null {
  const inside = allWithin(element, HEADING);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** Of a heading's words, this share is the link that it is. */
const MOST_WORDS = 0.8;

/** Whether a heading is a link to another page: it names a story that is told there. */
export function isLinkedAway(heading: Element, metadata: Pick<Metadata, 'addresses'>): boolean {
  const link = closest(heading, 'a[href]') ?? linkIn(heading) ?? linkOver(heading);
  if (!link || isHomeLink(link) || isOwnAddress(link, metadata)) return false;
  return !/^(?:#|javascript:)/i.test((attr(link, 'href') ?? '').trim());
}

function linkIn(heading: Element): Element | null {
  const words = wordsIn(heading).length;
  const links = allWithin(heading, 'a[href]');
  return links.find((link) => wordsIn(link).length >= words * MOST_WORDS) ?? null;
}

/** A card's heading stands no deeper in it. */
const CARD_LEVELS = 4;

/** The link without words of its own that is laid over a whole card: over one heading and no other. */
function linkOver(heading: Element): Element | null {
  const around = [...lineage(heading)].slice(1, CARD_LEVELS + 1);
  const others = around.findIndex((box) => holdsSeveral(box, HEADING));
  const cards = others < 0 ? around : around.slice(0, others);
  for (const card of cards) {
    const link = allWithin(card, 'a[href]').find((one) => isCover(one));
    if (link) return link;
  }
  return null;
}

/** A link without words or pictures is there to be pressed in place of what lies below it. */
function isCover(link: Element): boolean {
  return wordsIn(link) === '' && allWithin(link, 'img,svg,video').length === 0;
}
