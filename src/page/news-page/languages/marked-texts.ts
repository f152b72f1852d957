import type { MarkedText } from '../../../model/news-page/languages.ts';
import { describeElement } from '../../dom/describe-element.ts';
import {
  all,
  allWithin,
  attr,
  byId,
  closest,
  pageBody,
  pageRoot,
  pageTitle,
  styleOf,
  tagOf,
  textOf,
} from '../../dom/dom.ts';
import { lineage } from '../../dom/flat-tree.ts';
import { isRendered } from '../../dom/rendered.ts';
import { pageDocument, parentOf } from '../../dom/unhidden.ts';
import { findStory, isInStory } from '../../story/story.ts';

const LONGEST_PAGE_TEXT = 3000;
const LONGEST_TEXT = 600;
const MOST_PARTS = 40;
const MOST_PARAGRAPHS = 60;
/** A shorter paragraph may be a name, a title or a slogan. */
const PARAGRAPH = 40;
/** Not written for readers, or in a language of its own. */
const NO_PROSE =
  'script,style,noscript,template,code,pre,kbd,samp,math,svg,iframe,object,[aria-hidden=true]';
const PARAGRAPHS = 'p,li,blockquote,figcaption,dd,h1,h2,h3';

/** The texts of the page with the language that the markup gives each. */
export function markedTexts(): MarkedText[] {
  return [...pageText(), ...parts(), ...paragraphs()];
}

/** The text that has no language but the page's: the story's first, since menus and names say little. */
function pageText(): MarkedText[] {
  const { body } = findStory();
  const own = body && textIn(body, null, LONGEST_PAGE_TEXT);
  if (body && own && own.length >= PARAGRAPH) return [marked(pageRoot(), own, 'page', body)];
  const text = joined([pageTitle(), textIn(pageBody(), null, LONGEST_PAGE_TEXT)]);
  return text === '' ? [] : [marked(pageRoot(), text, 'page', pageBody())];
}

function parts(): MarkedText[] {
  return all('[lang]')
    .filter((element) => element !== pageRoot() && tagOf(element) !== 'html')
    .flatMap((element) => {
      const text = textIn(element, element, LONGEST_TEXT);
      return text === '' ? [] : [marked(element, text, 'part', element)];
    })
    .slice(0, MOST_PARTS);
}

/** The story's own: footers and menus name foreign companies, and are no prose. */
function paragraphs(): MarkedText[] {
  const story = findStory();
  return all(PARAGRAPHS)
    .filter((element) => isInStory(story, element) && languageSource(element) === null)
    .filter((element) => allWithin(element, PARAGRAPHS).length === 0)
    .flatMap((element) => {
      const text = textIn(element, null, LONGEST_TEXT);
      return text.length < PARAGRAPH ? [] : [marked(element, text, 'paragraph', element)];
    })
    .slice(0, MOST_PARAGRAPHS);
}

function marked(
  element: Element,
  text: string,
  kind: MarkedText['kind'],
  painted: Element,
): MarkedText {
  return {
    element: describeElement(element),
    text,
    lang: attr(element, 'lang') ?? attr(languageSource(element) ?? pageRoot(), 'lang'),
    kind,
    direction: styleOf(painted).direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The element below the root that gives an element its language; null where that is the page's. */
function languageSource(element: Element): Element | null {
  for (const at of lineage(element)) {
    if (at === pageRoot()) return null;
    if (attr(at, 'lang') !== null) return at;
  }
  return null;
}

/**
 * The words inside `root` whose language `source` gives, up to a length. A picture's name is in the
 * picture's language, wherever its words stand (ACT off6ek).
 */
function textIn(root: Element, source: Element | null, longest: number): string {
  const words: string[] = [];
  let length = 0;
  const walker = pageDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node: Node | null = root; node && length < longest; node = walker.nextNode()) {
    const text = wordsOf(node, source);
    if (text === '') continue;
    words.push(text);
    length += text.length;
  }
  return joined(words).slice(0, longest);
}

function wordsOf(node: Node, source: Element | null): string {
  if (node instanceof Element) {
    if (tagOf(node) !== 'img' || languageSource(node) !== source || !isRendered(node)) return '';
    return pictureName(node);
  }
  const parent = parentOf(node);
  if (!parent || textOf(node) === '' || languageSource(parent) !== source) return '';
  return isRendered(parent) && !closest(parent, NO_PROSE) ? withoutCode(textOf(node)) : '';
}

/** A word with a sign of code in it, a path, or the name of a file or host. */
const CODE =
  /\S*(?:[={}<>_\\@]|:\/\/|\/\S*\/|\.(?:html?|php|aspx?|jpe?g|png|svg|pdf|com|org|net)\b)\S*/gi;

/** Code and addresses that stand between the words are in no language. */
function withoutCode(text: string): string {
  return text.replace(CODE, ' ').trim();
}

function pictureName(picture: Element): string {
  const ids = (attr(picture, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = ids.map((id) => textOf(byId(id) ?? picture));
  return joined(labels) || attr(picture, 'aria-label') || attr(picture, 'alt') || '';
}

function joined(words: readonly string[]): string {
  return words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ');
}
