import type { Heading, HeadingRegion, LostHeading } from '../../model/headings/headings.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all, allWithin, attr, closest, has, tagOf, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { hasLayout, isRendered } from '../dom/rendered.ts';
import { roleOf } from '../dom/roles.ts';
import { contains, nextOf } from '../dom/unhidden.ts';
import { wordsIn } from '../dom/words.ts';
import { otherStoriesOf } from '../story/other-stories.ts';
import { findStory, isInStory, type Story } from '../story/story.ts';
import { contentAfter, hiddenHeadings, inertHeadings, lookOf } from './outline.ts';

type HeadingDomFacts = Omit<Heading, 'level' | 'name'>;

/** What the DOM tells of the headings that the accessibility tree listed; sorted as a reader meets them. */
export function describeHeadings(
  given: (Element | null)[],
): { facts: HeadingDomFacts; index: number }[] {
  const there = given.flatMap((element, index) => (element ? [{ element, index }] : []));
  const elements = there.map(({ element }) => element);
  const story = findStory();
  const regions = new Map<Element, string>();
  const sorted = there.toSorted((a, b) => flatOrder(a.element, b.element));
  const inOrder = sorted.map(({ element }) => element);
  const otherStories = otherStoriesOf(story, inOrder);
  const withContent = contentAfter(inOrder);
  return sorted.map(({ element, index }) => ({
    index,
    facts: {
      ...describeHeading(element, story, regions),
      contentAfter: withContent.has(element),
      otherStory: otherStories.get(element) ?? null,
      nextIsBeside: isBesideNext(element, elements),
    },
  }));
}

function isBesideNext(element: Element, headings: readonly Element[]): boolean {
  const next = nextOf(element);
  return next !== null && headings.includes(next);
}

function describeHeading(
  element: Element,
  story: Story,
  regions: Map<Element, string>,
): Omit<HeadingDomFacts, 'contentAfter' | 'nextIsBeside' | 'otherStory'> {
  return {
    element: describeElement(element),
    text: wordsIn(element).slice(0, 300),
    isLink: closest(element, 'a[href]') !== null || allWithin(element, 'a[href]').length > 0,
    look: lookOf(element),
    region: regionOf(element, story, regions),
    namedByTitleOnly: textOf(element) === '' && has(element, 'title') && !hasOtherName(element),
    contentDeferred: isContentDeferred(element),
    swallowedBy: swallowingRole(element),
    tag: tagOf(element),
    ariaLevel: attr(element, 'aria-level'),
  };
}

/**
 * What looks like a heading in the markup, is painted, and is none to a screen reader: tags that do not
 * exist, and headings whose role was taken away.
 */
export function lostHeadings(): LostHeading[] {
  const shown = (element: Element) => isRendered(element) && textOf(element) !== '';
  const noSuchTag = all('h7,h8,h9').filter((element) => shown(element) && roleOf(element) === null);
  const roleless = all('h1[role],h2[role],h3[role],h4[role],h5[role],h6[role]').filter(
    (element) => shown(element) && /^(?:none|presentation)$/.test(roleOf(element) ?? ''),
  );
  return [
    ...noSuchTag.map((element) => lostHeading(element, 'no-such-tag')),
    // Browsers give the role back to what can be focused or carries ARIA of its own.
    ...roleless
      .filter((element) => !has(element, 'tabindex', 'aria-label', 'aria-labelledby'))
      .map((element) => lostHeading(element, 'role')),
    ...hiddenHeadings().map((element) => lostHeading(element, 'hidden')),
    ...inertHeadings().map((element) => lostHeading(element, 'inert')),
  ];
}

function lostHeading(element: Element, why: LostHeading['why']): LostHeading {
  return { element: describeElement(element), text: textOf(element).slice(0, 100), why };
}

function hasOtherName(element: Element): boolean {
  if (has(element, 'aria-label', 'aria-labelledby')) return true;
  const named = Element.prototype.querySelector.call(
    element,
    '[alt]:not([alt=""]),[aria-label],svg title',
  );
  return named !== null || hasPaintedWords(element);
}

/** Words that the style sheet puts before the text; there are none without layout, and jsdom complains when asked. */
function hasPaintedWords(element: Element): boolean {
  return hasLayout() && getComputedStyle(element, '::before').content !== 'none';
}

function isContentDeferred(element: Element): boolean {
  for (const at of lineage(element)) {
    if (attr(at, 'hidden') === 'until-found') return true;
    if (getComputedStyle(at).getPropertyValue('content-visibility') === 'hidden') return true;
  }
  return false;
}

/** Roles whose children are presentational (WAI-ARIA 1.2, section 5.2.8), and the elements that have them. */
const SWALLOWING_ROLES =
  /^(?:button|checkbox|img|image|math|menuitemcheckbox|menuitemradio|meter|option|progressbar|radio|scrollbar|separator|slider|switch|tab)$/;
const SWALLOWING_TAGS = /^(?:button|option|progress|meter)$/;

function swallowingRole(element: Element): string | null {
  for (const at of lineage(element)) {
    if (at === element) continue;
    const role = roleOf(at);
    if (role && SWALLOWING_ROLES.test(role)) return role;
    if (!role && SWALLOWING_TAGS.test(tagOf(at))) return tagOf(at);
  }
  return null;
}

const ASIDE = 'aside,[role=complementary]';
const LANDMARK =
  'nav,footer,dialog,[role=navigation],[role=contentinfo],[role=banner],[role=search],[role=dialog],[role=region],section[aria-label],section[aria-labelledby]';

function regionOf(element: Element, story: Story, regions: Map<Element, string>): HeadingRegion {
  if (isInStory(story, element)) return { key: 'story', kind: 'story' };
  const landmark = closest(element, `${ASIDE},${LANDMARK}`);
  if (!landmark || (story.container && contains(landmark, story.container))) {
    return { key: isBeforeStory(element, story) ? 'before-story' : 'after-story', kind: 'page' };
  }
  const key = regions.get(landmark) ?? `landmark-${regions.size + 1}`;
  regions.set(landmark, key);
  return { key, kind: closest(landmark, ASIDE) === landmark ? 'aside' : 'landmark' };
}

function isBeforeStory(element: Element, story: Story): boolean {
  const start = story.headline ?? story.body;
  if (!start) return true;
  return (start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Compares two elements by their order in the flat tree. */
function flatOrder(a: Element, b: Element): number {
  const [fromA, fromB] = [[...lineage(a)].reverse(), [...lineage(b)].reverse()];
  const fork = fromA.findIndex((element, depth) => element !== fromB[depth]);
  const [branchA, branchB] = [fromA[fork], fromB[fork]];
  if (!branchA || !branchB) return fromA.length - fromB.length;
  return branchA.compareDocumentPosition(branchB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
