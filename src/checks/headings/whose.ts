import type { Heading } from '../../model/headings/headings.ts';
import type { Owner } from '../../model/outcome.ts';

/** Whose a heading is: who writes the story writes the headings in it, the page around it is the template’s. */
export function whose({ region }: Pick<Heading, 'region'>): { owner: Owner } {
  return { owner: region.kind === 'story' ? 'editor' : 'template' };
}
