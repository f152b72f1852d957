import type { Box, ElementRef } from '../../model/element-ref.ts';
import { orderOf } from './document-order.ts';
import { all, attr, tagOf, textOf } from './dom.ts';
import { lineage } from './flat-tree.ts';
import { getter } from './getter.ts';
import { hidingBox } from './hidden-box.ts';
import { identityOf } from './identity.ts';
import { pathOf } from './template-part.ts';
import { rectOf, rootOf } from './unhidden.ts';

const LONGEST_HTML = 300;
const LONGEST_TEXT = 80;

/** An element as plain data, to be shown, found again and told from others. */
export function describeElement(element: Element): ElementRef {
  return {
    selector: selectorOf(element),
    html: snippetOf(element),
    box: paintedBox(element),
    path: pathOf(element),
    identity: identityOf(element),
    order: orderOf(element),
  };
}

/** One selector a tree: the last finds the element in its document or shadow root, the first ones its hosts. */
export function selectorOf(element: Element): string[] {
  const root = rootOf(element);
  const own = selectorWithin(element, root instanceof ShadowRoot ? root : document);
  return root instanceof ShadowRoot ? [...selectorOf(root.host), own] : [own];
}

function selectorWithin(element: Element, root: Document | ShadowRoot): string {
  let selector = '';
  for (const at of ancestorsInTree(element)) {
    const step = uniqueId(at, root) ?? `${escaped(tagOf(at))}${positionOf(at)}`;
    selector = selector ? `${step} > ${selector}` : step;
    if (all(selector, root).length === 1) return selector;
  }
  return selector;
}

function* ancestorsInTree(element: Element): Generator<Element> {
  const root = rootOf(element);
  for (const at of lineage(element)) if (rootOf(at) === root) yield at;
}

function uniqueId(element: Element, root: Document | ShadowRoot): string | null {
  const id = attr(element, 'id');
  if (!id || id.length > 200) return null;
  const selector = `#${escaped(id)}`;
  return all(selector, root).length === 1 ? selector : null;
}

/** A name as CSS writes it. jsdom has no CSS.escape; there every sign is written as its number. */
function escaped(name: string): string {
  if (typeof CSS !== 'undefined') return CSS.escape(name);
  return name.replace(
    /^[^a-z_]|[^\w-]/giu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
}

function positionOf(element: Element): string {
  const before = likeIn(element, previous);
  const isAlone = before === 0 && likeIn(element, next, 1) === 0;
  return isAlone ? '' : `:nth-of-type(${before + 1})`;
}

const previous = getter<Element, Element | null>(Element.prototype, 'previousElementSibling');
const next = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');

/** How many siblings to that side have the same name; counted no further than `enough`. Lists may be very long. */
function likeIn(
  element: Element,
  side: (at: Element) => Element | null,
  enough = Number.POSITIVE_INFINITY,
): number {
  const name = tagOf(element);
  let count = 0;
  for (let at = side(element); at && count < enough; at = side(at))
    if (tagOf(at) === name) count += 1;
  return count;
}

/** The start tag and a little text; enough to recognise the element, never its whole content. */
function snippetOf(element: Element): string {
  const shell = Node.prototype.cloneNode.call(element, false) as Element;
  const [startTag = ''] = shell.outerHTML.split(/(?=<\/[^<]*$)/);
  const text = textOf(element);
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const tag = startTag.length > LONGEST_HTML ? `${startTag.slice(0, LONGEST_HTML - 1)}…` : startTag;
  return shell.outerHTML.endsWith(`</${tagOf(element)}>`)
    ? `${tag}${short}</${tagOf(element)}>`
    : tag;
}

/** Where the element is on the page, as small as what hides it from the eye; null when it has no box. */
export function paintedBox(element: Element): Box | null {
  const box = boxOf(element);
  const hiding = box && hidingBox(element);
  return hiding ? boxOf(hiding) : box;
}

/** Where the element is on the page, or null when it has no box. */
export function boxOf(element: Element): Box | null {
  const rect = rectOf(element);
  if (rect.width === 0 && rect.height === 0) return null;
  return {
    x: Math.round(rect.left + scrollX),
    y: Math.round(rect.top + scrollY),
    width: Math.round(rect.width),
    height: Math.round(rect.height),
  };
}
