import { pageBody, styleOf, tagOf } from '../dom/dom.ts';
import { flatElements, flatNodes } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { rectOf } from '../dom/unhidden.ts';

/** More elements, and more text, than this tell nothing more. */
const MOST_ELEMENTS = 20_000;
const ENOUGH = 20_000;

const SILENT = /^(?:script|style|noscript|template|head|title|option)$/;

/** What can be seen of the page's text, a line an element, and how many characters cannot. */
export function readTexts(): { shown: number; unseen: number; text: string } {
  const shown: string[] = [];
  let [amount, unseen] = [0, 0];
  for (const { words, isShown } of textsOf(pageBody())) {
    if (isShown) shown.push(words);
    if (isShown) amount += words.length;
    else unseen += words.length;
    if (amount > ENOUGH) break;
  }
  return { shown: amount, unseen, text: shown.join('\n') };
}

function* textsOf(body: Element): Generator<{ words: string; isShown: boolean }> {
  let left = MOST_ELEMENTS;
  for (const element of flatElements(body)) {
    left -= 1;
    if (left < 0) return;
    const words = ownWords(element);
    if (words !== '') yield { words, isShown: isSeen(element) };
  }
}

/** The text that stands in an element itself; its lines are kept. */
function ownWords(element: Element): string {
  if (SILENT.test(tagOf(element))) return '';
  const texts = flatNodes(element).filter((node): node is Text => node instanceof Text);
  return texts
    .map(({ data }) => data)
    .join(' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Painted, in a box of some size, and not moved out of the page to its left or top. */
function isSeen(element: Element): boolean {
  if (!isPainted(element)) return false;
  const { width, height, right, bottom } = rectOf(element);
  const isBoxless = styleOf(element).display === 'contents';
  return isBoxless || (width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0);
}
