import type { PointerFacts } from '../../model/news-page/pointer.ts';

/** There is something to try, and no time was left for any of it. */
export function isUntried({ tried, untried }: PointerFacts['hovers']): boolean {
  return tried === 0 && untried > 0;
}
