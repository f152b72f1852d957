import { parse, parseFragment, serialize } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

/** What is pasted is markup where a tag stands in it that texts of stories are made of. */
const TAG =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|a|img|figure|table|blockquote|section|article|br|em|strong|b|i|span|html|body|iframe|video|script)[\s>/]/i;
const WHOLE_PAGE = /<(?:html|body|head)[\s>]/i;

/**
 * A draft as the content of an element, closed in itself: whatever it leaves open or closes too often stays inside. A
 * text without markup comes as paragraphs.
 */
export function draftMarkup(text: string): string {
  if (!TAG.test(text)) return paragraphsOf(text);
  const treeAdapter = adapter;
  if (!WHOLE_PAGE.test(text))
    return serialize(parseFragment(text, { treeAdapter }), { treeAdapter });
  const document = parse(text, { treeAdapter });
  const body = bodyOf(document);
  return body ? serialize(body, { treeAdapter }) : '';
}

function bodyOf({ children }: Htmlparser2TreeAdapterMap['document']) {
  const isElement = adapter.isElementNode;
  const html = children.filter(isElement).find(({ name }) => name === 'html');
  return html?.children.filter(isElement).find(({ name }) => name === 'body') ?? null;
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('\n');
}

/** A text as it stands in an element. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
