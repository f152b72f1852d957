import { PARAGRAPHS, PHRASES } from './base/hebrew.mjs';

/** Longer texts need no translation of their own: any Hebrew of that kind does. */
const RUNNING_TEXT = 60;
const LABELS = ['aria-label', 'alt'];
const TEXT_NODE = 3;

/** One short text in Hebrew. Throws where the dictionary lacks it. */
export function inHebrew(phrase) {
  const translated = PHRASES.get(phrase);
  if (translated === undefined) {
    throw new Error(`base/hebrew.mjs has no “${phrase}”. Add it there.`);
  }
  return translated;
}

/**
 * Turns the base page into the same page in Hebrew, written from right to left: every text, label
 * and piece of metadata.
 *
 * @param {Document} document
 */
export function translate(document) {
  let used = 0;
  const translated = (text) => {
    const words = text.trim();
    if (!/\p{Letter}/u.test(words)) return text;
    if (words.length < RUNNING_TEXT || PHRASES.has(words)) {
      return text.replace(words, () => inHebrew(words));
    }
    used += 1;
    return text.replace(words, () => PARAGRAPHS[(used - 1) % PARAGRAPHS.length]);
  };
  for (const node of textNodes(document.body)) node.textContent = translated(node.textContent);
  for (const name of LABELS) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, translated(element.getAttribute(name)));
    }
  }
  translateHead(document);
}

function translateHead(document) {
  const root = document.documentElement;
  root.setAttribute('lang', 'he');
  root.setAttribute('dir', 'rtl');
  const headline = document.querySelector('h1').textContent;
  const site = inHebrew('Lowmarsh Courier');
  document.querySelector('title').textContent = `${headline} | ${site}`;
  const contents = { 'og:title': headline, 'og:site_name': site };
  for (const [property, content] of Object.entries(contents)) {
    document.querySelector(`meta[property="${property}"]`).setAttribute('content', content);
  }
  document.querySelector('meta[name=description]').setAttribute('content', PARAGRAPHS[2]);
  const block = document.querySelector('script[type="application/ld+json"]');
  const data = JSON.parse(block.textContent);
  data.headline = headline;
  data.author.name = inHebrew('Odile Farrow');
  data.publisher.name = site;
  block.textContent = JSON.stringify(data);
}

/** @returns {Node[]} every text of the element, in document order */
function textNodes(element) {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === TEXT_NODE ? [node] : textNodes(node),
  );
}
