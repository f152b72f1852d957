import { allWithin, attr } from './dom.ts';
import { wordsIn } from './words.ts';

/** The name by the simple cases; the browser's own is taken where a link is tried. */
export function nameOf(element: Element): string {
  const alternatives = allWithin(element, 'img[alt]').map((image) => attr(image, 'alt') ?? '');
  const name = attr(element, 'aria-label') || wordsIn(element) || alternatives.join(' ').trim();
  return name || (attr(element, 'title') ?? '');
}
