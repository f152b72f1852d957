import { attr, pageRoot, tagOf } from './dom.ts';
import { lastingAddress, withoutRandomParts } from './lasting-address.ts';
import { roleOf } from './roles.ts';

const LONGEST = 200;

type Lasting = (value: string) => string;

const address: Lasting = (value) => lastingAddress(value, pageRoot().baseURI);

/** The attributes that make an element itself, and what of each outlasts the next build or minute. */
const LASTING: Readonly<Record<string, Lasting>> = {
  role: (value) => value,
  type: (value) => value,
  name: (value) => withoutRandomParts(value),
  href: address,
  src: address,
  alt: lastingWords,
  'aria-label': lastingWords,
  title: lastingWords,
  content: (value) => value,
};

/**
 * What makes the element itself: its tag, its lasting attributes and its words, without ids and
 * classes. What an element only holds together is not part of it: a list stays itself when an item
 * is added.
 */
export function identityOf(element: Element): string {
  const attributes = Object.entries(LASTING).flatMap(([name, lasting]) => {
    const value = attr(element, name);
    return value === null ? [] : [`${name}=${lasting(value).slice(0, LONGEST)}`];
  });
  const words = lastingWords(isContainer(element) ? directWords(element) : allWords(element));
  return [tagOf(element), ...attributes, words.slice(0, LONGEST)].join('|');
}

/** Numbers in words count and date things (12 comments, 3 minutes ago); they change by themselves. */
function lastingWords(words: string): string {
  return words
    .replace(/\p{Nd}+/gu, '0')
    .replace(/\s+/g, ' ')
    .trim();
}

const ALWAYS_CONTAINER =
  /^(?:html|head|body|header|nav|main|aside|footer|article|section|search|form|dialog|figure|ul|ol|dl|table|thead|tbody|tfoot|tr|details|fieldset|iframe)$/;
const MAY_CONTAIN = /^(?:div|li|dt|dd|td|th|center|blockquote)$|-/;
const PARTS =
  'div,p,ul,ol,dl,table,section,article,header,footer,nav,main,aside,form,figure,h1,h2,h3,h4,h5,h6,iframe';
/** Roles whose name is all that is in them (WAI-ARIA 1.2, section 5.2.8.6). */
const NAMED_BY_CONTENT =
  /^(?:button|cell|checkbox|columnheader|gridcell|heading|link|menuitem\w*|option|radio|rowheader|switch|tab|tooltip|treeitem)$/;

function isContainer(element: Element): boolean {
  if (NAMED_BY_CONTENT.test(roleOf(element) ?? '')) return false;
  if (ALWAYS_CONTAINER.test(tagOf(element))) return true;
  if (!MAY_CONTAIN.test(tagOf(element))) return false;
  return Element.prototype.querySelector.call(element, PARTS) !== null;
}

function directWords(element: Element): string {
  const walker = walk(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let words = '';
  for (let node = walker.firstChild(); node; node = walker.nextSibling())
    if (node instanceof Text) words += node.data;
  return words;
}

const NO_WORDS = /^(?:script|style|noscript|template)$/;

function allWords(element: Element): string {
  const walker = walk(element, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let node = walker.nextNode(); node && words.length < 4 * LONGEST; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || !NO_WORDS.test(tagOf(parentElement))) words += (node as Text).data;
  }
  return words;
}

function walk(element: Element, what: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, element, what);
}
