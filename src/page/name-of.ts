import { allWithin, attr, textOf } from './dom.ts';

/** The name by the simple cases; the browser's own is taken where a link is tried. */
export function nameOf(element: Element): string {
  const alternatives = allWithin(element, 'img[alt]').map((image) => attr(image, 'alt') ?? '');
  const name = attr(element, 'aria-label') || wordsIn(element) || alternatives.join(' ').trim();
  return name || (attr(element, 'title') ?? '');
}

/** Its text, without style sheets and scripts that some components carry along. */
export function wordsIn(element: Element): string {
  const code = allWithin(element, 'style,script').map(textOf);
  return code.reduce((text, own) => text.replace(own, ''), textOf(element)).trim();
}
