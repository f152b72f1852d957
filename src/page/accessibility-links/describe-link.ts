import type { FragmentTarget } from '../../model/accessibility-links/leading-link.ts';
import type { FoundLink } from '../../model/accessibility-links/skip-link-functions.ts';
import type { UnreachableReason } from '../../model/reasons.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, attr, closest, has, matches, styleOf, tagOf } from '../dom/dom.ts';
import { flatParent, holds, lineage } from '../dom/flat-tree.ts';
import { handleOf } from '../dom/handles.ts';
import { nameOf } from '../dom/name-of.ts';
import { isRendered } from '../dom/rendered.ts';
import { roleOf } from '../dom/roles.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { nextOf, previousOf } from '../dom/unhidden.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { isMain, landmarkOf } from '../seeing/landmarks.ts';
import { HEADING } from '../story/headings.ts';
import { isInStory, type Story } from '../story/story.ts';
import { contentAt } from './content-at.ts';
import { decoded, resolveFragment } from './fragment-target.ts';
import { isHiddenAtRest } from './hidden-at-rest.ts';
import { opensSomething, tokensOf } from './in-page.ts';

/** A link, where it leads, and what stands before it. */
export type Leading = {
  link: Element;
  url: URL | null;
  stopsBefore: number;
  beforeFirstOffPageLink: boolean;
  inOpeningRow: boolean;
};

/** What is known of a link before it is tried; `groups` tells which of them stand together. */
export function describeLink(
  { link, url, stopsBefore, beforeFirstOffPageLink, inOpeningRow }: Leading,
  story: Story,
  groups: Map<Element, number>,
): FoundLink {
  const resolved = url ? resolveFragment(url) : { kind: 'top' as const };
  const target = resolved.kind === 'element' ? resolved.element : null;
  return {
    handle: handleOf(link),
    targetHandle: target && handleOf(target),
    facts: {
      element: describeElement(link),
      name: nameOf(link),
      role: isButton(link) ? 'button' : 'link',
      href: attr(link, 'href') ?? '',
      fragment: url ? decoded(url.hash.slice(1)) : '',
      target: resolved.kind === 'element' ? describeTarget(resolved.element, story) : resolved,
      stopsBefore,
      beforeFirstOffPageLink,
      inOpeningRow,
      markedByClass: isMarked(link),
      hiddenAtRest: isHiddenAtRest(link),
      insideStory: isInStory(story, link) || isInContents(link),
      anchorsHeading: isAnchorOf(link, target),
      group: isInContents(link) ? null : (groups.get(link) ?? null),
      opensSomething: opensSomething(link),
      scripted: url === null,
      ariaHidden: isSilent(link),
      unreachable: unreachableReason(link),
    },
  };
}

function isSilent(link: Element): boolean {
  return [...lineage(link)].some((at) => attr(at, 'aria-hidden') === 'true');
}

function isButton(link: Element): boolean {
  const role = roleOf(link);
  return role ? role === 'button' : tagOf(link) === 'button';
}

/** A heading's link to itself: in the heading, around it, or right beside it. */
export function isAnchorOf(link: Element, target: Element | null): boolean {
  if (!target) return false;
  const heading = closest(link, HEADING) ?? allWithin(link, HEADING)[0];
  if (heading) return isAbout(heading, target);
  const beside = [previousOf(link), nextOf(link)];
  return beside.some((other) => other && matches(other, HEADING) && isAbout(other, target));
}

/** The target is the heading, an anchor in it, or a box that begins with it. */
function isAbout(heading: Element, target: Element): boolean {
  if (holds(heading, target)) return true;
  return holds(target, heading) && allWithin(target, HEADING)[0] === heading;
}

function describeTarget(element: Element, story: Story): FragmentTarget {
  return {
    kind: 'element',
    element: describeElement(element),
    holdsStory: leadsToStory(element, story),
    isNavigation: touches(element, 'nav,[role=navigation]'),
    isSearch:
      touches(element, 'search,[role=search],input[type=search],[role=searchbox]') ||
      /search/i.test(`${attr(element, 'type') ?? ''} ${attr(element, 'name') ?? ''}`),
    hidden: hiddenReason(element),
    landmark: landmarkOf(element),
  };
}

/** Whether the page's own content begins there: the main part, the headline, or what comes before the first text. */
export function leadsToStory(place: Element, { headline, body, firstParagraph }: Story): boolean {
  const target = contentAt(place);
  const begins = (part: Element | null) => part !== null && holds(target, part);
  if (begins(headline) || begins(body) || isMain(target)) return true;
  if (allWithin(target, 'main,[role=main]').length > 0) return true;
  const isInContent = [...lineage(target)].some((at) => isMain(at) || at === body);
  return isInContent && !(firstParagraph && comesAfter(target, firstParagraph));
}

function touches(element: Element, selector: string): boolean {
  return closest(element, selector) !== null || allWithin(element, selector).length > 0;
}

/** Names that style sheets of many sites share for what shows on focus only. */
const SKIP_CLASS =
  /(?:^|[\s_-])(?:skip|bypass|jump|a11y|access)(?:[\s_-]|links?|nav|to|$)|screen-?reader|visually-?hidden|sr-only|assistive|element-invisible|off-?screen/i;

/** Whether class or id of the link, or of what is around it, say that it is for skipping. */
export function isMarked(link: Element): boolean {
  const parent = flatParent(link);
  return SKIP_CLASS.test(tokensOf(link)) || (parent !== null && SKIP_CLASS.test(tokensOf(parent)));
}

/** A list of this many links in the open is a table of contents. */
const CONTENTS = 5;

/** Whether a link that shows at rest is part of the main content, or of a table of contents. */
function isInContents(link: Element): boolean {
  if (isHiddenAtRest(link)) return false;
  if (closest(link, 'main,[role=main]')) return true;
  const list = closest(link, 'ul,ol,nav');
  const inPage = list ? allWithin(list, 'a[href^="#"]').filter((one) => !isHiddenAtRest(one)) : [];
  return inPage.length >= CONTENTS;
}

/** Why Tab can never stop here, or null. */
function unreachableReason(link: Element): UnreachableReason | null {
  for (const at of lineage(link)) {
    if (styleOf(at).display === 'none') return 'not-shown';
    if (has(at, 'inert')) return 'inert';
  }
  if (!isRendered(link)) return 'invisible';
  if (isTabStop(link)) return null;
  const tabindex = Number.parseInt(attr(link, 'tabindex') ?? '', 10);
  if (tabindex < 0) return { tabindex };
  return 'no-address';
}
