/** A landmark or part of a page that is not the story’s. */
export type Landmark = 'banner' | 'navigation' | 'search' | 'complementary' | 'contentinfo';
