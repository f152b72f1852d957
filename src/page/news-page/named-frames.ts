import type { NamedFrame } from '../../model/news-page/news-page.ts';
import { describeElement } from '../dom/describe-element.ts';
import { attr, byId, pageBody, tagOf, textOf } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { roleOf } from '../dom/roles.ts';
import { pageDocument, rectOf } from '../dom/unhidden.ts';
import { isExposed } from '../seeing/exposed.ts';

const MOST_WORDS = 200;

/** The frames that screen readers get, with the names that they tell. */
export function namedFrames(): NamedFrame[] {
  return [...flatElements(pageBody())]
    .filter((element) => tagOf(element) === 'iframe' && isExposed(element))
    .filter((frame) => !/^(?:none|presentation)$/.test(roleOf(frame) ?? ''))
    .filter((frame) => !(Number(attr(frame, 'tabindex')) < 0))
    .map((frame) => {
      const { width, height } = rectOf(frame);
      return {
        element: describeElement(frame),
        name: frameName(frame),
        address: addressOf(frame),
        width: Math.round(width),
        height: Math.round(height),
        words: wordsOf(frame),
      };
    });
}

/** The name attribute is for scripts; screen readers do not get it. */
function frameName(frame: Element): string {
  const ids = (attr(frame, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = ids.flatMap((id) => byId(id) ?? []).map(textOf);
  return (labels.join(' ') || attr(frame, 'aria-label') || attr(frame, 'title') || '').trim();
}

function addressOf(frame: Element): string {
  const src = attr(frame, 'src');
  if (!src) return '';
  try {
    const { origin, pathname } = new URL(src, pageDocument.baseURI);
    return origin === 'null' ? '' : origin + pathname;
  } catch {
    return src;
  }
}

function wordsOf(frame: Element): string[] | null {
  if (!(frame instanceof HTMLIFrameElement)) return null;
  const inner = frame.contentDocument?.body;
  return inner
    ? textOf(inner)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .slice(0, MOST_WORDS)
    : null;
}
