import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';
import { otherPlace, tried } from './skip-links.ts';

export type BlockSkips = EvidenceKinds['blockSkips'];
export type BlockSkip = BlockSkips['links'][number];

/** A story with these links past its blocks, on a page whose scripts have all loaded. */
export function blockSkips(links: BlockSkip[], given: Partial<BlockSkips> = {}): BlockSkips {
  return { links, untried: 0, missingScripts: 0, ...given };
}

/** A link past a film that works, but for what is given of its trial and of itself. */
export function blockSkip(
  parts: Parameters<typeof tried>[0] = {},
  given: Partial<BlockSkip> = {},
): BlockSkip {
  const link = tried(parts, {
    name: 'Skip the film',
    href: '#after-film',
    fragment: 'after-film',
    target: otherPlace({ element: elementRef('#after-film') }),
    insideStory: true,
  });
  return { ...link, leadsBack: false, ...given };
}
