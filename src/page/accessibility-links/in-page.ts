import { attr, has, tagOf, textOf } from '../dom/dom.ts';
import { isRendered } from '../dom/rendered.ts';
import { roleOf } from '../dom/roles.ts';
import { pageDocument } from '../dom/unhidden.ts';
import { addressOf } from './fragment-target.ts';
import { isHiddenAtRest } from './hidden-at-rest.ts';

/** The address of a link, or null for what is none. */
export function addressIn(element: Element): URL | null {
  const href = tagOf(element) === 'a' || tagOf(element) === 'area' ? attr(element, 'href') : null;
  if (href === null) return null;
  try {
    return new URL(href, pageDocument.baseURI);
  } catch {
    return null;
  }
}

/** The address of a link that is meant to stay on the page; null for any other. */
export function inPage(element: Element, url: URL | null): URL | null {
  return url && isInPage(element, url) ? url : null;
}

/** By what the author meant: an address that is only a fragment, even where a base sends it elsewhere. */
function isInPage(link: Element, url: URL): boolean {
  if ((attr(link, 'href') ?? '').trim().startsWith('#')) return true;
  return url.hash !== '' && withoutQuery(url) === withoutQuery(new URL(pageDocument.URL));
}

/** A query that is added or changed is how some links reload the page that they mean to stay on. */
function withoutQuery(url: URL): string {
  return addressOf(url).split('?')[0] ?? '';
}

const MENU_WORDS =
  /menu|nav|burger|toggle|drawer|close|modal|login|account|cookie|consent|share|print/i;

/** A control without an address that may move the reader: hidden until focused, or a link by its role. */
export function isScripted(element: Element): boolean {
  if (!isControlWithoutAddress(element) || textOf(element) === '' || opensSomething(element))
    return false;
  if (roleOf(element) === 'link' && tagOf(element) !== 'a') return true;
  return isHiddenAtRest(element) && isRendered(element) && !MENU_WORDS.test(tokensOf(element));
}

function isControlWithoutAddress(element: Element): boolean {
  const role = roleOf(element);
  if (role === 'link' || role === 'button') return true;
  if (tagOf(element) === 'button') return attr(element, 'type') !== 'submit';
  if (tagOf(element) !== 'a') return false;
  // An <a> with an id or name and no address is an anchor, not a link.
  if (!has(element, 'href')) return !has(element, 'id', 'name');
  return addressIn(element)?.protocol === 'javascript:';
}

const TOGGLE_ROLE = /^(?:tab|menuitem|switch|checkbox|combobox)$/;

/** Whether an element says by role or ARIA that it opens or switches something. */
export function opensSomething(link: Element): boolean {
  return (
    TOGGLE_ROLE.test(roleOf(link) ?? '') ||
    (roleOf(link) === 'button' && !isHiddenAtRest(link)) ||
    has(link, 'aria-expanded', 'aria-haspopup', 'aria-pressed', 'data-toggle', 'data-bs-toggle') ||
    (has(link, 'aria-controls') && !isHiddenAtRest(link))
  );
}

/** The words in an element's class and id. */
export function tokensOf(element: Element): string {
  return `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`;
}
