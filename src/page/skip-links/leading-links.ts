import type { UnreachableReason } from '../../model/reasons.ts';
import type { FoundLink } from '../../model/skip-link-functions.ts';
import type { FragmentTarget } from '../../model/skip-links.ts';
import { describeElement } from '../describe-element.ts';
import {
  allWithin,
  attr,
  closest,
  flatElements,
  has,
  holds,
  isRendered,
  isTabStop,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from '../dom.ts';
import { hiddenReason } from '../exposure.ts';
import { handleOf } from '../handles.ts';
import { isMain, landmarkOf } from '../landmarks.ts';
import { nameOf } from '../name-of.ts';
import { findStory, isInStory, type Story } from '../story.ts';
import { addressOf, decoded, resolveFragment } from './fragment-target.ts';
import { isHiddenAtRest } from './hidden-at-rest.ts';

/** A skip link is among the first stops or before the first link away; further links are not looked at. */
const FIRST_STOPS = 12;
/** Late scripts may still be building what a link points to. */
const LATEST_TARGET_MS = 3000;
/** A story with this many paragraphs of header above it has no skip links in front. */
const MOST_ELEMENTS = 5000;

/** Collects the links and buttons near the start of the page that may move within it, once their targets had time to appear. */
export async function collectLeadingLinks(): Promise<FoundLink[]> {
  await targetsHadTime();
  const story = findStory();
  const links = leadingLinks();
  const groups = groupsOf(links.map(({ link }) => link));
  return links.map((found) => describeLink(found, story, groups));
}

/** A link, where it leads, and what stands before it. */
type Leading = {
  link: Element;
  url: URL | null;
  stopsBefore: number;
  beforeFirstOffPageLink: boolean;
  inOpeningRow: boolean;
};

function leadingLinks(): Leading[] {
  const links: Leading[] = [];
  const passed = { stops: 0, offPageLink: false, row: true, elements: 0 };
  for (const element of flatElements(pageBody())) {
    if (isPastStart(passed)) break;
    passed.elements += 1;
    const url = addressIn(element);
    const inPageUrl = inPage(element, url);
    if (inPageUrl || isScripted(element)) links.push(leading(element, inPageUrl, passed));
    if (isTabStop(element)) pass(passed, url, inPageUrl);
  }
  return links;
}

/** The address of a link that is meant to stay on the page; null for any other. */
export function inPage(element: Element, url: URL | null): URL | null {
  return url && isInPage(element, url) ? url : null;
}

function pass(passed: Passed, url: URL | null, inPageUrl: URL | null): void {
  passed.stops += 1;
  passed.offPageLink ||= url !== null && inPageUrl === null;
  passed.row &&= inPageUrl !== null;
}

type Passed = { stops: number; offPageLink: boolean; row: boolean };

function isPastStart({ elements, offPageLink, stops }: Passed & { elements: number }): boolean {
  return elements > MOST_ELEMENTS || (offPageLink && stops >= FIRST_STOPS);
}

function leading(link: Element, url: URL | null, passed: Passed): Leading {
  return {
    link,
    url,
    stopsBefore: passed.stops,
    beforeFirstOffPageLink: !passed.offPageLink,
    inOpeningRow: passed.row,
  };
}

/** The address of a link, or null for what is none. */
export function addressIn(element: Element): URL | null {
  const href = tagOf(element) === 'a' || tagOf(element) === 'area' ? attr(element, 'href') : null;
  if (href === null) return null;
  try {
    return new URL(href, document.baseURI);
  } catch {
    return null;
  }
}

/** By what the author meant: an address that is only a fragment, even where a base sends it elsewhere. */
function isInPage(link: Element, url: URL): boolean {
  if ((attr(link, 'href') ?? '').trim().startsWith('#')) return true;
  return url.hash !== '' && withoutQuery(url) === withoutQuery(new URL(document.URL));
}

/** A query that is added or changed is how some links reload the page that they mean to stay on. */
function withoutQuery(url: URL): string {
  return addressOf(url).split('?')[0] ?? '';
}

const MENU_WORDS =
  /menu|nav|burger|toggle|drawer|close|modal|login|account|cookie|consent|share|print/i;

/** A control without an address that may move the reader: hidden until focused, or a link by its role. */
function isScripted(element: Element): boolean {
  if (!isControlWithoutAddress(element) || textOf(element) === '' || actsAsToggle(element))
    return false;
  if (attr(element, 'role') === 'link' && tagOf(element) !== 'a') return true;
  return isHiddenAtRest(element) && isRendered(element) && !MENU_WORDS.test(tokensOf(element));
}

function isControlWithoutAddress(element: Element): boolean {
  const role = attr(element, 'role');
  if (role === 'link' || role === 'button') return true;
  if (tagOf(element) === 'button') return attr(element, 'type') !== 'submit';
  if (tagOf(element) !== 'a') return false;
  // An <a> with an id or name and no address is an anchor, not a link.
  if (!has(element, 'href')) return !has(element, 'id', 'name');
  return addressIn(element)?.protocol === 'javascript:';
}

/** Names that style sheets of many sites share for what shows on focus only. */
const SKIP_CLASS =
  /(?:^|[\s_-])(?:skip|bypass|jump|a11y|access)(?:[\s_-]|links?|nav|to|$)|screen-?reader|visually-?hidden|sr-only|assistive|element-invisible|off-?screen/i;

/** Whether class or id of the link, or of what is around it, say that it is for skipping. */
export function isMarked(link: Element): boolean {
  const { parentElement } = link;
  return (
    SKIP_CLASS.test(tokensOf(link)) ||
    (parentElement !== null && SKIP_CLASS.test(tokensOf(parentElement)))
  );
}

function tokensOf(element: Element): string {
  return `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`;
}

/** Waits until every target is there, or could not come any more. */
async function targetsHadTime(): Promise<void> {
  const left = LATEST_TARGET_MS - performance.now();
  const isComplete = () => !leadingLinks().some(isMissing);
  if (left <= 0 || isComplete()) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => isComplete() && finish());
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['id', 'name'] });
    const timer = setTimeout(finish, left);
  });
}

function isMissing({ link, url }: Leading): boolean {
  return url !== null && isTabStop(link) && resolveFragment(url).kind === 'missing';
}

/** What is known of a link before it is tried; `groups` tells which of them stand together. */
export function describeLink(
  { link, url, stopsBefore, beforeFirstOffPageLink, inOpeningRow }: Leading,
  story: Story,
  groups: Map<Element, number>,
): FoundLink {
  const resolved = url ? resolveFragment(url) : { kind: 'top' as const };
  return {
    handle: handleOf(link),
    targetHandle: resolved.kind === 'element' ? handleOf(resolved.element) : null,
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
      group: isInContents(link) ? null : (groups.get(link) ?? null),
      actsAsToggle: actsAsToggle(link),
      scripted: url === null,
      unreachable: unreachableReason(link),
    },
  };
}

function isButton(link: Element): boolean {
  const role = attr(link, 'role');
  return role ? role === 'button' : tagOf(link) === 'button';
}

function describeTarget(element: Element, story: Story): FragmentTarget {
  const { headline, body } = story;
  return {
    kind: 'element',
    element: describeElement(element),
    holdsStory: Boolean(
      [...ancestors(element)].some(isMain) ||
        allWithin(element, 'main,[role=main]').length > 0 ||
        (headline && holds(element, headline)) ||
        (body && holds(body, element)),
    ),
    isNavigation: touches(element, 'nav,[role=navigation]'),
    isSearch:
      touches(element, 'search,[role=search],input[type=search],[role=searchbox]') ||
      /search/i.test(`${attr(element, 'type') ?? ''} ${attr(element, 'name') ?? ''}`),
    hidden: hiddenReason(element),
    landmark: landmarkOf(element),
  };
}

function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

function touches(element: Element, selector: string): boolean {
  return closest(element, selector) !== null || allWithin(element, selector).length > 0;
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

/** Groups the links that stand in a list, navigation or wrapper made only of links like them. */
function groupsOf(links: readonly Element[]): Map<Element, number> {
  const groups = new Map<Element, number>();
  for (const link of links) {
    const wrapper = groupAround(link, links);
    if (wrapper) groups.set(link, handleOf(wrapper));
  }
  return groups;
}

function groupAround(link: Element, links: readonly Element[]): Element | null {
  const wrapper = closest(link, 'ul,ol,nav') ?? link.parentElement;
  if (!wrapper || wrapper === pageBody()) return null;
  const inside = allWithin(wrapper, 'a,button,[role=link],[role=button]');
  return inside.length > 1 && inside.every((other) => links.includes(other)) ? wrapper : null;
}

const TOGGLE_ROLE = /^(?:tab|menuitem|switch|checkbox|combobox)$/;

function actsAsToggle(link: Element): boolean {
  return (
    TOGGLE_ROLE.test(attr(link, 'role') ?? '') ||
    (attr(link, 'role') === 'button' && !isHiddenAtRest(link)) ||
    has(link, 'aria-expanded', 'aria-haspopup', 'aria-pressed', 'data-toggle', 'data-bs-toggle') ||
    (has(link, 'aria-controls') && !isHiddenAtRest(link))
  );
}

/** Why Tab can never stop here, or null. */
function unreachableReason(link: Element): UnreachableReason | null {
  for (let at: Element | null = link; at; at = at.parentElement) {
    if (styleOf(at).display === 'none') return 'not-shown';
    if (has(at, 'inert')) return 'inert';
  }
  if (!isRendered(link)) return 'invisible';
  if (isTabStop(link)) return null;
  const tabindex = Number.parseInt(attr(link, 'tabindex') ?? '', 10);
  if (tabindex < 0) return { tabindex };
  return 'no-address';
}
