import type { PageStructure } from '../../model/structure.ts';
import { attr, pageBody, pageRoot, tagOf } from '../dom/dom.ts';
import { flatElements, flatParent, holds } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { nodesIn } from '../dom/unhidden.ts';
import { isInlineTag, isWordless } from '../dom/words.ts';
import type { Story } from '../story/story.ts';
import { isControl } from './controls.ts';
import { tokenOf } from './element-token.ts';
import { hashOf } from './text-hash.ts';

/** Beyond so many letters a text has many lines anyhow. */
const LONG_TEXT = 160;
const MOST_ELEMENTS = 20_000;

/** The kinds of a page’s elements, and of which kind each element is. */
export type Kinds = Omit<PageStructure, 'frame'> & { kindOf: ReadonlyMap<Element, string> };

/**
 * The kinds of the elements of a page, each by the elements around it; null for a page that has too many.
 * Plain words set apart within the story’s lines are of no kind of their own.
 */
export function elementKinds({ body }: Story, classes: ReadonlySet<string> | null): Kinds | null {
  const kinds: Kinds['kinds'] = {};
  const kindOf = new Map<Element, string>();
  let longestWord = 0;
  const elements = [pageRoot(), pageBody(), ...flatElements(pageBody())];
  if (elements.length > MOST_ELEMENTS) return null;
  for (const element of elements.filter(isOfAKind)) {
    const kind = kindIn(element, body, classes, kindAround(element, kindOf));
    const text = isRendered(element) ? ownText(element) : '';
    kindOf.set(element, kind);
    kinds[kind] = Math.max(kinds[kind] ?? 0, Math.min(text.length, LONG_TEXT));
    longestWord = Math.max(longestWord, unbreakableIn(element, text));
  }
  return { kinds, longestWord, kindOf };
}

function isOfAKind(element: Element): boolean {
  return !isWordless(element) && !isInDrawing(element);
}

function kindIn(
  element: Element,
  body: Element | null,
  classes: ReadonlySet<string> | null,
  around: string,
): string {
  if (body && isPlainInline(element) && holds(body, element)) return around;
  return hashOf(`${around}>${tokenOf(element, { isWhole: isControl(element), classes })}`);
}

function kindAround(element: Element, kindOf: ReadonlyMap<Element, string>): string {
  const parent = flatParent(element);
  return (parent && kindOf.get(parent)) ?? '';
}

function isInDrawing(element: Element): boolean {
  return element instanceof SVGElement && element.ownerSVGElement !== null;
}

/** A link is more than its words: Tab stops there. */
function isPlainInline(element: Element): boolean {
  const marks = ['href', 'class', 'style', 'id', 'role', 'tabindex', 'onclick'];
  return isInlineTag(element) && marks.every((name) => attr(element, name) === null);
}

function ownText(element: Element): string {
  let text = '';
  for (const node of nodesIn(element)) if (node instanceof Text) text += node.data;
  return text.trim();
}

/** Where lines may break: after spaces and hyphens, and between the letters of scripts that write no spaces. */
const BREAKS =
  /[\s\u2010-\u2014-]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The longest run of letters in one line: in preformatted text a line is one. */
function unbreakableIn(element: Element, text: string): number {
  const runs = tagOf(element) === 'pre' ? text.split('\n') : text.split(BREAKS);
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}
