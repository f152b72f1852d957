import { tagOf, textOf } from './dom.ts';
import { flatNodes } from './flat-tree.ts';

/** What carries letters that are no words of the text: code, spare content, and how a word is pronounced. */
const NO_WORDS = /^(?:script|style|noscript|template|rt|rp|datalist)$/;
/** What stands in a line of text; everything else begins a line of its own. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rb|ruby|s|samp|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Whether an element stands in a line of text, by its tag. */
export function isInlineTag(element: Element): boolean {
  return INLINE.test(tagOf(element));
}

/** Whether an element holds no words at all, whatever letters are in it. */
export function isWordless(element: Element): boolean {
  return NO_WORDS.test(tagOf(element));
}

/** The words of an element as readers get them: through slots and open shadow roots, without code and ruby. */
export function wordsIn(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** The words of an element that holds no more than `longest` letters; null for a longer one, which costs nothing. */
export function shortWordsIn(element: Element, longest: number): string | null {
  if (textOf(element).length > longest * SPARE) return null;
  const words = wordsIn(element);
  return words.length > longest ? null : words;
}

/** Code and ruby may come on top of the words. */
const SPARE = 2;

function collect(element: Element, parts: string[]): void {
  for (const node of flatNodes(element)) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && !isWordless(node)) collectFrom(node, parts);
  }
}

function collectFrom(element: Element, parts: string[]): void {
  const gap = isInlineTag(element) ? '' : ' ';
  parts.push(gap);
  collect(element, parts);
  parts.push(gap);
}

/** Letters of scripts that write a word in one or two of them. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much a text says, in letters of an alphabet: a Chinese, Japanese or Korean one counts as two. */
export function amountOf(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0);
}
