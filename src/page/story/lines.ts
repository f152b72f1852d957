import { closest, styleOf, tagOf } from '../dom/dom.ts';
import { flatSteps, holds, lineage } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { amountOf, isInlineTag, isWordless, wordsIn } from '../dom/words.ts';
import { HEADING } from './headings.ts';
import { isInStory, type Story } from './story.ts';

/** One line of the story as its markup breaks it: a block, or what stands between two breaks or blocks. */
export type Line = {
  /** The block, where the line is all of it; else the innermost element around the line. */
  element: Element;
  text: string;
  /** How much it says, in letters of an alphabet. */
  amount: number;
  isHeading: boolean;
  /** Of its thinnest and of its smallest letters. */
  fontWeight: number;
  fontSizePx: number;
  color: string;
  textTransform: string;
};

/** Parts of a story that are no running text. */
const ASIDE = 'li,table,figure,blockquote,aside,nav,form,dialog,pre,footer';

/** The lines of the story in their order, those of lists, tables, pictures and quotations left out. */
export function linesOf(story: Story): Line[] {
  const lines: Line[] = [];
  let parts: Text[] = [];
  for (const step of story.container ? textsAndBreaks(story.container) : []) {
    if (step instanceof Text) {
      parts.push(step);
      continue;
    }
    const line = lineFrom(parts, story);
    if (line) lines.push(line);
    parts = [];
  }
  return lines;
}

/** The texts inside an element, with a null wherever a line ends. */
function* textsAndBreaks(element: Element): Generator<Text | null> {
  for (const step of flatSteps(element, (inside) => !isWordless(inside))) {
    if (!('text' in step)) yield* breakAt('begins' in step ? step.begins : step.ends);
    else if (step.text.data.trim() !== '') yield step.text;
  }
  yield null;
}

function breakAt(element: Element): null[] {
  return isInlineTag(element) ? [] : [null];
}

function lineFrom(parts: readonly Text[], story: Story): Line | null {
  const shown = parts.filter(({ parentElement }) => parentElement && isRendered(parentElement));
  const around = aroundAll(shown);
  if (!around || !isInStory(story, around) || closest(around, ASIDE)) return null;
  const text = shown.map(({ data }) => data.trim()).join(' ');
  const styles = shown.flatMap(({ parentElement }) =>
    parentElement ? [styleOf(parentElement)] : [],
  );
  return {
    element: wholeBlock(around, text),
    text,
    amount: amountOf(text),
    isHeading: closest(around, HEADING) !== null,
    fontWeight: Math.min(...styles.map(({ fontWeight }) => weightOf(fontWeight))),
    fontSizePx: Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize))),
    color: styles[0]?.color ?? '',
    textTransform: styles[0]?.textTransform ?? '',
  };
}

/** The innermost element that holds every part; null for no part. */
function aroundAll([first, ...others]: readonly Text[]): Element | null {
  const start = first?.parentElement;
  if (!start) return null;
  for (const at of lineage(start))
    if (others.every(({ parentElement }) => parentElement && holds(at, parentElement))) return at;
  return null;
}

/** The block around a line that says nothing more than it. */
function wholeBlock(around: Element, text: string): Element {
  let whole = around;
  for (const at of lineage(around)) {
    if (tagOf(at) === 'body' || wordsIn(at).length > text.length + 1) break;
    whole = at;
    if (!isInlineTag(at)) break;
  }
  return whole;
}

/** Without layout weights are the words of the style sheet. */
export function weightOf(fontWeight: string): number {
  if (fontWeight === 'bold' || fontWeight === 'bolder') return 700;
  return Number.parseFloat(fontWeight) || 400;
}
