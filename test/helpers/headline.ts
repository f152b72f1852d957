import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type Headline = EvidenceKinds['headline'];
export type Copy = Headline['copies'][number];
export type Place = NonNullable<Headline['place']>;

/** The headline of a story: a heading of level one that the metadata tell, but for what is given. */
export function headline(given: Partial<Headline> = {}): Headline {
  return {
    notOne: null,
    isLive: false,
    longArticles: 1,
    metadata: metadata(),
    element: elementRef('h1'),
    text: 'Ferry returns to the island',
    knownBy: 'metadata',
    level: 1,
    copies: [copy()],
    place: place(),
    ...given,
  };
}

/** A page without a headline that could be told. */
export function noHeadline(given: Partial<Headline> = {}): Headline {
  return headline({
    element: null,
    text: '',
    knownBy: null,
    level: null,
    copies: [],
    place: null,
    ...given,
  });
}

/** Metadata that say what the page shows. */
export function metadata(given: Partial<Headline['metadata']> = {}): Headline['metadata'] {
  return {
    jsonLd: ['Ferry returns to the island'],
    ogTitle: 'Ferry returns to the island',
    title: 'Ferry returns to the island | The Post',
    siteNames: ['The Post'],
    ...given,
  };
}

/** The place at which the heading of level one says the headline. */
export function copy(given: Partial<Copy> = {}): Copy {
  return { element: elementRef('h1'), text: 'Ferry returns to the island', level: 1, ...given };
}

/** First in the main landmark. */
export function place(given: Partial<Place> = {}): Place {
  return {
    hasMain: true,
    inMain: true,
    landmark: null,
    afterBody: false,
    charactersBefore: 0,
    ...given,
  };
}
