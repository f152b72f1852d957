import type { DocumentFacts } from '../model/evidence.ts';
import { attr, pageRoot, pageTitle } from './dom.ts';

/** The page's title, language and direction, as its own markup states them. */
export function collectDocument(): Omit<DocumentFacts, 'missingStyleSheets'> {
  return { title: pageTitle(), lang: attr(pageRoot(), 'lang'), dir: attr(pageRoot(), 'dir') };
}
