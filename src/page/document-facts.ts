import type { DocumentFacts } from '../model/evidence.ts';
import { attr, pageRoot, pageTitle } from './dom/dom.ts';
import { nextFrame } from './dom/settle.ts';

/** The page's title, language and direction, as its own markup states them. */
export function collectDocument(): Omit<DocumentFacts, 'missingStyleSheets'> {
  return { title: pageTitle(), lang: attr(pageRoot(), 'lang'), dir: attr(pageRoot(), 'dir') };
}

/** Goes to the top of the page and returns how high all of it is, in CSS pixels. */
export async function pageAtTop(): Promise<number> {
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  await nextFrame();
  return pageRoot().scrollHeight;
}
