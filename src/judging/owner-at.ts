import { CONTRAST_RULE } from '../messages/axe-rule-words.ts';
import type { AxeNode } from '../model/axe-facts.ts';
import type { Owner } from '../model/outcome.ts';

/** Rules about what is written into a story; all others are about the template. */
const EDITORS_RULES = new Set([
  'image-alt',
  'image-redundant-alt',
  'object-alt',
  'svg-img-alt',
  'table-duplicate-name',
  'table-fake-caption',
  'td-headers-attr',
  'th-has-data-cells',
  'video-caption',
]);

/** Who mostly has to fix what a rule of axe-core finds. */
export function usualOwner(id: string): Owner {
  return EDITORS_RULES.has(id) ? 'editor' : 'template';
}

/** Smaller pictures in a story are signs: of networks, of authors, to print it. */
const LEAST_PICTURE = { width: 120, height: 80 };

/**
 * Who has to fix what a rule found at a place: who wrote the story, where it is written there. Links are in its running
 * text; others in it, to share it or to see a picture, are the template’s, as is everything elsewhere.
 */
export function ownerAt(id: string, { inStory, box }: Pick<AxeNode, 'inStory' | 'box'>): Owner {
  if (!inStory) return 'template';
  return isWritten(id, inStory, box) ? 'editor' : 'template';
}

function isWritten(
  id: string,
  { isText, isColoured }: NonNullable<AxeNode['inStory']>,
  box: AxeNode['box'],
): boolean {
  if (id.startsWith(CONTRAST_RULE)) return isColoured;
  if (id === 'link-name' || id === 'valid-lang') return isText;
  if (/^image-(?:redundant-)?alt$/.test(id))
    return (box?.width ?? 0) >= LEAST_PICTURE.width && (box?.height ?? 0) >= LEAST_PICTURE.height;
  return EDITORS_RULES.has(id);
}
