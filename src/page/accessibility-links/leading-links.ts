import type { FoundLink } from '../../model/accessibility-links/skip-link-functions.ts';
import { allWithin, closest, pageBody } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { handleOf } from '../dom/handles.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { parentOf } from '../dom/unhidden.ts';
import { findStory, startOfContent } from '../story/story.ts';
import { describeLink, type Leading } from './describe-link.ts';
import { resolveFragment } from './fragment-target.ts';
import { addressIn, inPage, isScripted } from './in-page.ts';

/** A skip link is among the first stops or before the first link away; further links are not looked at. */
const FIRST_STOPS = 12;
/** Late scripts may still be building what a link points to. */
const LATEST_TARGET_MS = 3000;
/** With so many elements before them, links are not at the start of the page. */
const MOST_ELEMENTS = 5000;

/** Collects the links and buttons before the story that may move within the page, once their targets had time to appear. */
export async function collectLeadingLinks(): Promise<FoundLink[]> {
  await targetsHadTime();
  const links = leadingLinks();
  const groups = groupsOf(links.map(({ link }) => link));
  const story = findStory();
  return links.map((found) => describeLink(found, story, groups));
}

function leadingLinks(): Leading[] {
  const links: Leading[] = [];
  const end = startOfContent(findStory());
  const passed = { stops: 0, offPageLink: false, row: true, elements: 0 };
  for (const element of flatElements(pageBody())) {
    if (element === end || isPastStart(passed)) break;
    passed.elements += 1;
    const url = addressIn(element);
    const inPageUrl = inPage(element, url);
    if (inPageUrl || isScripted(element)) links.push(leading(element, inPageUrl, passed));
    if (isTabStop(element)) pass(passed, url, inPageUrl);
  }
  return links;
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
  const wrapper = closest(link, 'ul,ol,nav') ?? parentOf(link);
  if (!wrapper || wrapper === pageBody()) return null;
  const inside = allWithin(wrapper, 'a,button,[role=link],[role=button]');
  return inside.length > 1 && inside.every((other) => links.includes(other)) ? wrapper : null;
}
