import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type Languages = EvidenceKinds['languages'];
export type IdentifiedText = Languages['texts'][number];

/** English prose of more than 40 letters. */
export const PROSE = 'The keeper of the light came ashore on Friday with two boxes and a cat.';

/** Languages that can be told by their words. */
export const KNOWN = ['en', 'nl', 'fr', 'no', 'da', 'ru', 'hr', 'sr', 'fa'];

/** The text of a page in English that says so, but for what is given. */
export function identifiedText(given: Partial<IdentifiedText> = {}): IdentifiedText {
  return {
    element: elementRef('html'),
    text: PROSE,
    lang: 'en',
    kind: 'page',
    direction: 'ltr',
    script: { name: 'Latn', share: 1 },
    likely: [{ language: 'en', score: 0.8 }],
    reliable: true,
    ...given,
  };
}

/** A page with these texts. */
export function languages(texts: IdentifiedText[]): Languages {
  return { texts, known: KNOWN };
}
