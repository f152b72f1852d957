import type { FragmentTarget, InPageLink, LinksFacts } from '../model/evidence.ts';
import { describeElement } from './describe-element.ts';
import {
  allWithin,
  attr,
  closest,
  flatElements,
  has,
  isRendered,
  isTabStop,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from './dom.ts';
import { addressOf, decoded, resolveFragment } from './fragment-target.ts';
import { findStory, isInStory, type Story } from './story.ts';

/** A skip link is among the first stops or before the first link away; further links are not looked at. */
const FIRST_STOPS = 12;
const LATEST_TARGET_MS = 3000;

/** Collects the links near the start of the page that stay on it, once their targets had time to appear. */
export async function collectLinks(): Promise<LinksFacts> {
  await targetsHadTime();
  const story = findStory();
  return { inPageLinks: leadingLinks().map((found) => describeLink(found, story)) };
}

type LeadingLink = { link: Element; stopsBefore: number; beforeFirstOffPageLink: boolean };

function leadingLinks(): LeadingLink[] {
  const links: LeadingLink[] = [];
  const passed = { stops: 0, offPageLink: false };
  for (const element of flatElements(pageBody())) {
    if (passed.offPageLink && passed.stops >= FIRST_STOPS) break;
    const url = addressIn(element);
    const inPage = url !== null && isInPage(element, url);
    if (inPage) links.push(leadingLink(element, passed));
    if (isTabStop(element)) count(passed, url !== null && !inPage);
  }
  return links;
}

type Passed = { stops: number; offPageLink: boolean };

function count(passed: Passed, isOffPageLink: boolean): void {
  passed.stops += 1;
  passed.offPageLink ||= isOffPageLink;
}

function leadingLink(link: Element, passed: Passed): LeadingLink {
  return { link, stopsBefore: passed.stops, beforeFirstOffPageLink: !passed.offPageLink };
}

function addressIn(element: Element): URL | null {
  const href = tagOf(element) === 'a' ? attr(element, 'href') : null;
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
  return url.hash !== '' && addressOf(url) === addressOf(new URL(document.URL));
}

/** Late scripts may still be building what a link points to: waits for them, within a limit. */
async function targetsHadTime(): Promise<void> {
  while (performance.now() < LATEST_TARGET_MS && leadingLinks().some(isMissing)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isMissing({ link }: LeadingLink): boolean {
  const url = addressIn(link);
  return url !== null && resolveFragment(url).kind === 'missing';
}

function describeLink({ link, ...position }: LeadingLink, story: Story): InPageLink {
  const url = addressIn(link) as URL;
  return {
    element: describeElement(link),
    name: nameOf(link),
    href: attr(link, 'href') ?? '',
    fragment: decoded(url.hash.slice(1)),
    target: describeTarget(url, story),
    ...position,
    hiddenAtRest: isHiddenAtRest(link),
    notRendered: !isRendered(link),
    insideStory: isInStory(story, link),
    groupedWithAlike: isGroupedWithAlike(link),
    actsAsToggle: actsAsToggle(link),
  };
}

function describeTarget(url: URL, story: Story): FragmentTarget {
  const target = resolveFragment(url);
  if (target.kind !== 'element') return target;
  const { element } = target;
  const { headline } = story;
  return {
    kind: 'element',
    element: describeElement(element),
    holdsStory: Boolean(
      closest(element, 'main,[role=main]') ||
        allWithin(element, 'main,[role=main]').length > 0 ||
        (headline && element.contains(headline)) ||
        story.body?.contains(element),
    ),
    isNavigationOrSearch: Boolean(
      closest(element, 'nav,[role=navigation],search,[role=search]') ||
        allWithin(element, 'nav,[role=navigation],search,[role=search],input[type=search]').length >
          0 ||
        attr(element, 'type') === 'search',
    ),
  };
}

function nameOf(link: Element): string {
  const alternatives = allWithin(link, 'img[alt]').map((image) => attr(image, 'alt') ?? '');
  const name = attr(link, 'aria-label') || textOf(link) || alternatives.join(' ').trim();
  return name || (attr(link, 'title') ?? '');
}

function isHiddenAtRest(link: Element): boolean {
  const rect = link.getBoundingClientRect();
  const style = styleOf(link);
  const outside =
    rect.right + scrollX <= 0 ||
    rect.bottom + scrollY <= 0 ||
    rect.left >= document.documentElement.scrollWidth;
  const clipped =
    /^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath);
  return outside || clipped || Number(style.opacity) === 0 || sitsInTinyBox(link);
}

function sitsInTinyBox(link: Element): boolean {
  for (let at: Element | null = link; at; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if ((width <= 2 || height <= 2) && styleOf(at).overflow !== 'visible') return true;
    if (styleOf(at).clipPath !== 'none' && width <= 2) return true;
  }
  return false;
}

function isGroupedWithAlike(link: Element): boolean {
  const group = closest(link, 'ul,ol,nav') ?? link.parentElement;
  if (!group || group === pageBody()) return false;
  const links = allWithin(group, 'a[href]');
  return links.length > 1 && links.every((other) => (attr(other, 'href') ?? '').startsWith('#'));
}

const TOGGLE_ROLE = /^(?:button|tab|menuitem|switch|checkbox)$/;

function actsAsToggle(link: Element): boolean {
  return (
    TOGGLE_ROLE.test(attr(link, 'role') ?? '') ||
    has(link, 'aria-expanded', 'aria-haspopup', 'aria-controls', 'data-toggle', 'data-bs-toggle')
  );
}
