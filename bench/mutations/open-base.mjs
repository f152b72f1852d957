import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { inHebrew, translate } from './translate.mjs';

/**
 * A page in its parts, which operators and variants change.
 *
 * @typedef {object} Page
 * @property {Document} document its markup
 * @property {string} css its style sheet
 * @property {string} js its script, run when the markup is there
 * @property {string} fileName the name that it is served under
 * @property {(phrase: string) => string} say a short English text in the page's own language
 */

const [html, css, js] = ['html', 'css', 'js'].map((ending) =>
  readFileSync(new URL(`base/base.${ending}`, import.meta.url), 'utf8'),
);

/**
 * A fresh copy of the base page, in which nothing is broken.
 *
 * @param {string} fileName
 * @param {'en' | 'he'} language
 * @returns {Page}
 */
export function openBase(fileName, language) {
  const { document } = parseHTML(html);
  if (language === 'he') translate(document);
  return { document, css, js, fileName, say: language === 'he' ? inHebrew : (phrase) => phrase };
}
