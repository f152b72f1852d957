import { matches, pageBody } from '../dom/dom.ts';
import { flatElements, holds, lineage } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { HEADING, isLinkedAway, levelOf } from './headings.ts';
import type { Metadata } from './metadata.ts';
import { otherPartAround, type Paragraph } from './paragraphs.ts';

/** What the page's headings say of its running text. */
export type Flow = {
  /** Headings that are links to other pages. */
  linkedAway: number;
  /** The paragraphs that such a heading leads to, each with that heading: text that belongs to another story. */
  ofOthers: ReadonlyMap<Element, Element>;
};

/** A heading or a paragraph, in the order of the page. */
type Step =
  | { kind: 'heading'; element: Element; level: number; isAway: boolean }
  | { kind: 'paragraph'; element: Element };

/** So many links to other pages with text right after each are a list, where none of the page's own comes first. */
const LIST = 3;

/**
 * Reads headings and paragraphs in their order. A paragraph belongs to the headings above it; but where
 * the page's own headline or text stands in the same part of the page as a link to another story, what
 * follows that link is the page's own too: the author's name, or a pointer to another story.
 */
export function readFlow(
  paragraphs: readonly Paragraph[],
  metadata: Metadata,
  headline: Element | null,
): Flow {
  const steps = stepsOf(paragraphs, metadata);
  const own: Element[] = headline && !isPlainList(steps) ? [headline] : [];
  const ofOthers = new Map<Element, Element>();
  let above: (Step & { kind: 'heading' })[] = [];
  for (const step of steps) {
    if (step.kind === 'heading') {
      above = [...above.filter(({ level }) => level < step.level), step];
      continue;
    }
    const lead = above.findLast((one) => one.isAway && leadsTo(one.element, step.element, own));
    if (lead) ofOthers.set(step.element, lead.element);
    else own.push(step.element);
  }
  const linkedAway = steps.filter((step) => step.kind === 'heading' && step.isAway).length;
  return { linkedAway, ofOthers };
}

function stepsOf(paragraphs: readonly Paragraph[], metadata: Metadata): Step[] {
  const running = new Set(paragraphs.map(({ element }) => element));
  const steps: Step[] = [];
  for (const element of flatElements(pageBody())) {
    if (running.has(element)) steps.push({ kind: 'paragraph', element });
    if (!matches(element, HEADING) || !isInFlow(element)) continue;
    const level = levelOf(element);
    if (level === null) continue;
    steps.push({ kind: 'heading', element, level, isAway: isLinkedAway(element, metadata) });
  }
  return steps;
}

function isInFlow(heading: Element): boolean {
  return isRendered(heading) && otherPartAround(heading) === null;
}

/** Whether links to other stories come before any text of the page's own, and a little text after each of them. */
function isPlainList(steps: readonly Step[]): boolean {
  const leads = steps.flatMap((step, index) =>
    isAway(step) && isParagraph(steps[index + 1]) ? [index] : [],
  );
  const first = steps.findIndex(isParagraph);
  const after = (lead: number, next = steps.length) =>
    steps.slice(lead, next).filter(isParagraph).length;
  const longest = Math.max(0, ...leads.map((lead, index) => after(lead, leads[index + 1])));
  const isEven = longest <= steps.filter(isParagraph).length / 2;
  return leads.length >= LIST && isAway(steps[first - 1]) && isEven;
}

function isAway(step: Step | undefined): boolean {
  return step?.kind === 'heading' && step.isAway;
}

function isParagraph(step: Step | undefined): boolean {
  return step?.kind === 'paragraph';
}

/** Whether heading and paragraph stand in a part of the page that holds nothing of its own. */
function leadsTo(heading: Element, paragraph: Element, own: readonly Element[]): boolean {
  for (const around of lineage(heading)) {
    if (holds(around, paragraph)) return !own.some((one) => holds(around, one));
  }
  return false;
}
