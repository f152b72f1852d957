import { comesAfter } from '../dom/comes-after.ts';
import { all, allWithin } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { nameOf } from '../dom/name-of.ts';
import { nextOf } from '../dom/unhidden.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { HEADING, levelOf } from '../story/headings.ts';
import type { Story } from '../story/story.ts';

/** Whether a heading that is exposed is, or opens, the start of the story. */
export function hasHeadingAt(start: Element, { headline, body }: Story): boolean {
  const headings = [
    ...(headline && levelOf(headline) !== null ? [headline] : []),
    ...allWithin(start, HEADING),
    ...all(HEADING).slice(0, 200),
  ];
  return headings.some((heading) => {
    if (hiddenReason(heading) !== null || nameOf(heading) === '') return false;
    if (heading === headline || heading === start) return true;
    return body !== null && opens(heading, start, body);
  });
}

/** A heading opens the text when nothing of the text and no other block stands between the two. */
function opens(heading: Element, start: Element, body: Element): boolean {
  const inside = holds(start, heading) || holds(body, heading);
  const [paragraph] = allWithin(body, 'p');
  const first = paragraph ?? body;
  if (!inside && nextOf(heading) !== start) return false;
  return !comesAfter(heading, first);
}
