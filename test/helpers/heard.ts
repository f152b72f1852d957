import type { HeardFacts, HeardSizePart, HeardSkipLink, HeardUtterance } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

/** What was heard of a page, but for what is given. */
export function heard(given: Partial<HeardFacts> = {}): HeardFacts {
  return {
    listener: 'orca',
    version: 'Orca 43.1',
    fault: null,
    headline: { element: elementRef('h1'), text: 'Ferry returns at last', knownBy: 'metadata' },
    notOne: null,
    durationMs: 4000,
    reading: { top: said('Skip to the story link.'), utterances: [], reachedHeadline: true },
    headings: said('Ferry returns at last heading level 1.'),
    levelOne: said('Ferry returns at last heading level 1.', 'No more headings at level 1.'),
    landmarks: [],
    skipLinks: [],
    sizeParts: [],
    ...given,
  };
}

/** Utterances of these texts. */
export function said(...texts: string[]): HeardUtterance[] {
  return texts.map((text) => ({ text, atMs: 0, key: null, place: null }));
}

/** A skip link that says its name and leads to the story. */
export function heardLink(given: Partial<HeardSkipLink> = {}): HeardSkipLink {
  return {
    element: elementRef('a.skip'),
    name: 'Skip to the story',
    reached: true,
    staysOnPage: true,
    leftLink: true,
    atLink: said('Skip to the story link.'),
    afterEnter: said('main content.', 'Ferry returns at last heading level 1.'),
    promised: 'Ferry returns at last The harbour office will keep the boat.',
    passedBy: 'The Post Town Quay Schools Weather Tides of the week',
    ...given,
  };
}

/** One of two sizes, that says which is on. */
export function heardPart(given: Partial<HeardSizePart> = {}): HeardSizePart {
  return {
    element: elementRef('button'),
    label: 'Large',
    role: 'button',
    aim: 'size',
    reached: true,
    before: said('Large toggle button not pressed.'),
    atPress: said('pressed'),
    after: said('Large toggle button pressed.'),
    resized: true,
    ...given,
  };
}
