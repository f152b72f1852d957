import { resolveFragment } from '../accessibility-links/fragment-target.ts';
import { addressIn, inPage } from '../accessibility-links/in-page.ts';
import { attr, pageBody, pageRoot, styleOf, tagOf, textOf } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { roleOf } from '../dom/roles.ts';
import { couldBeTabStop } from '../dom/tab-stops.ts';
import { isLandmark } from '../dom/template-part.ts';
import { pageDocument, rectOf } from '../dom/unhidden.ts';
import { type Story, startOfContent } from '../story/story.ts';
import { controlName, isControl } from './controls.ts';
import type { Kinds } from './element-kinds.ts';
import { pageCode } from './page-code.ts';

/** The first stops of the keyboard may be skip links, whatever their addresses. */
const LEADING = 8;

/** What pages of one template have alike, and what decides how they answer to keys and enlargement. */
export function frameOf(story: Story, kindOf: Kinds['kindOf']): string[] {
  const elements = [...flatElements(pageBody())].filter((element) => kindOf.has(element));
  const marks = elements.flatMap((element) => [
    ...landmarkMark(element, kindOf),
    ...linkMark(element, story, kindOf),
    ...controlMark(element, kindOf),
    ...pinnedMark(element, kindOf),
  ]);
  const leading = elements.filter(couldBeTabStop).slice(0, LEADING);
  return [
    [location.origin, pageDocument.compatMode, attr(pageRoot(), 'dir')].join(' '),
    ...pageCode(),
    ...storyMarks(story, kindOf),
    ...leading.map((stop) => `leading ${kindOf.get(stop)} “${controlName(stop)}”`),
    ...new Set(marks),
  ];
}

/** Where the story is, and how large its words are at rest. */
function storyMarks(story: Story, kindOf: Kinds['kindOf']): string[] {
  const { headline, firstParagraph, notOne, knownBy, isLive } = story;
  const parts = [pageRoot(), pageBody(), headline, firstParagraph].map((part) => {
    if (!part) return '';
    const { fontSize, lineHeight } = styleOf(part);
    return `${kindOf.get(part) ?? ''} ${fontSize} ${lineHeight}`;
  });
  return [`${notOne} ${knownBy} ${isLive}`, ...parts];
}

const DIALOG = /^(?:alert)?dialog$/;

function landmarkMark(element: Element, kindOf: Kinds['kindOf']): string[] {
  const isOne = isLandmark(element) || DIALOG.test(roleOf(element) ?? tagOf(element));
  return isOne ? [`landmark ${kindOf.get(element)}`] : [];
}

/** A link that stays on the page: its words, and what there is where it leads. Notes of the story are its own. */
function linkMark(element: Element, story: Story, kindOf: Kinds['kindOf']): string[] {
  const url = inPage(element, addressIn(element));
  if (!url || (story.body && holds(story.body, element))) return [];
  const target = resolveFragment(url);
  const place = target.kind === 'element' ? placeOf(target.element, story, kindOf) : target.kind;
  return [`link ${kindOf.get(element)} “${textOf(element)}” ${attr(element, 'href')} to ${place}`];
}

function placeOf(target: Element, story: Story, kindOf: Kinds['kindOf']): string {
  const start = startOfContent(story);
  const isAround = start !== null && holds(target, start);
  return `${kindOf.get(target)} #${attr(target, 'id')} ${isAround ? 'around the story' : 'elsewhere'}`;
}

/** Embedded things come with the story: that they are of a kind that was tried is enough. */
const EMBEDDED = /^(?:iframe|audio|video)$/;

function controlMark(element: Element, kindOf: Kinds['kindOf']): string[] {
  if (!isControl(element) || EMBEDDED.test(tagOf(element))) return [];
  if (inPage(element, addressIn(element))) return [];
  return [`control ${kindOf.get(element)} “${controlName(element)}”`];
}

/** Bars of nearly the same height leave the same room. */
const ROUGHLY_PX = 16;

function pinnedMark(element: Element, kindOf: Kinds['kindOf']): string[] {
  const { position } = styleOf(element);
  if (position !== 'fixed' && position !== 'sticky') return [];
  const height = Math.round(rectOf(element).height / ROUGHLY_PX);
  return [`pinned ${position} ${kindOf.get(element)} ${height}`];
}
