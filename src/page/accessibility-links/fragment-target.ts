import type { FragmentTarget } from '../../model/accessibility-links/leading-link.ts';
import { all, byId } from '../dom/dom.ts';
import { pageDocument } from '../dom/unhidden.ts';

/** Where a link's address leads, before anything is known about the element there. */
export type ResolvedFragment =
  | { kind: 'element'; element: Element }
  | Exclude<FragmentTarget, { kind: 'element' }>;

/** The document's address without its fragment. */
export function addressOf(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length).replace(/#$/, '');
}

/** Finds the indicated part of the document as the HTML standard does (section "Scrolling to a fragment"). */
export function resolveFragment(url: URL): ResolvedFragment {
  if (addressOf(url) !== addressOf(new URL(pageDocument.URL))) return { kind: 'other-document' };
  const fragment = url.hash.slice(1);
  if (fragment === '') return { kind: 'top' };
  const element = potentialTarget(fragment) ?? potentialTarget(decoded(fragment));
  if (element) return { kind: 'element', element };
  if (decoded(fragment).toLowerCase() === 'top') return { kind: 'top' };
  return { kind: /^[/!]/.test(decoded(fragment)) ? 'route' : 'missing' };
}

function potentialTarget(fragment: string): Element | null {
  return byId(fragment) ?? all(`a[name="${CSS.escape(fragment)}"]`)[0] ?? null;
}

/** Percent-decoded; bytes that are no UTF-8 become replacement characters, as in the standard. */
export function decoded(fragment: string): string {
  const bytes = new TextEncoder().encode(fragment);
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const hex = /^%[0-9a-f]{2}$/i.exec(String.fromCharCode(...bytes.slice(i, i + 3)));
    out.push(hex ? Number.parseInt(hex[0].slice(1), 16) : (bytes[i] ?? 0));
    if (hex) i += 2;
  }
  return new TextDecoder().decode(new Uint8Array(out));
}
