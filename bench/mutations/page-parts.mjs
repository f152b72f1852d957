/** @typedef {import('./open-base.mjs').Page} Page */

/** The list of skip links with its label. @param {Page} page */
export const skipList = (page) => find(page, '.skip-links');

/** The skip link to the main content. @param {Page} page */
export const mainLink = (page) => find(page, '.skip-link[href="#content"]');

/** Every skip link. @param {Page} page */
export const skipLinks = (page) => [...page.document.querySelectorAll('.skip-link')];

/**
 * An element that the base page must have: an operator that changes nothing would count as one.
 *
 * @param {Page} page
 * @param {string} selector
 */
export function find({ document }, selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The base page has no ${selector}.`);
  return element;
}

/** An element made of markup. @param {Page} page @param {string} markup */
export function element({ document }, markup) {
  const holder = document.createElement('div');
  holder.innerHTML = markup.trim();
  return holder.firstElementChild;
}

/**
 * Puts an element of another name in an element's place, with its attributes and content.
 *
 * @param {Element} old
 * @param {string} name
 */
export function rename(old, name) {
  const renamed = old.ownerDocument.createElement(name);
  for (const attribute of [...old.attributes]) {
    renamed.setAttribute(attribute.name, attribute.value);
  }
  renamed.append(...old.childNodes);
  old.replaceWith(renamed);
  return renamed;
}

/** Adds rules at the end, where they win. @param {Page} page @param {string} rules */
export function addCss(page, rules) {
  page.css += `\n${rules.trim()}\n`;
}

/** Replaces a piece of the style sheet that must be there. @param {Page} page */
export function replaceCss(page, old, replacement) {
  if (!page.css.includes(old)) throw new Error(`The base style sheet has no “${old}”.`);
  page.css = page.css.replace(old, () => replacement);
}

/** Takes a whole rule out of the style sheet. @param {Page} page @param {string} selector */
export function dropRule(page, selector) {
  const start = page.css.indexOf(`\n${selector} {`);
  if (start === -1) throw new Error(`The base style sheet has no rule for “${selector}”.`);
  page.css = page.css.slice(0, start) + page.css.slice(page.css.indexOf('}', start) + 1);
}

/** Adds a script in a block of its own. @param {Page} page @param {string} script */
export function addJs(page, script) {
  page.js += `\n{\n${script.trim()}\n}\n`;
}

/**
 * Adds a click handler to the skip links: `event`, `link` and `target` are at hand in it.
 *
 * @param {Page} page
 * @param {string} statements
 * @param {string} selector which of them
 */
export function onSkip(page, statements, selector = '.skip-link') {
  addJs(
    page,
    `for (const link of document.querySelectorAll('${selector}')) {
  const target = document.querySelector(link.getAttribute('href'));
  link.addEventListener('click', (event) => {
    ${statements}
  });
}`,
  );
}

/** Shows the skip links at all times, in the flow of the page. @param {Page} page */
export function showAlways(page) {
  addCss(
    page,
    `.skip-link,
.skip-link:focus {
  position: static;
  display: inline-block;
  inline-size: auto;
  block-size: auto;
  margin: 0.25rem;
  padding: 0.75rem 1rem;
  overflow: visible;
  clip-path: none;
}`,
  );
}

/** Replaces a piece of the script that must be there. @param {Page} page */
export function replaceJs(page, old, replacement) {
  if (!page.js.includes(old)) throw new Error(`The base script has no “${old}”.`);
  page.js = page.js.replace(old, () => replacement);
}

/** The steps of the base page's control, by the value that its style sheet knows. */
const SIZES = [
  ['xs', 'XS', '– extra small'],
  ['sm', 'SM', '– standard'],
  ['md', 'MD', '– medium'],
  ['lg', 'LG', '– large'],
];

/**
 * Puts a group of other parts in the place of the text-size control.
 *
 * @param {Page} page
 * @param {(size: string, label: string) => string} part the markup of one part
 */
export function replaceControl(page, part) {
  const parts = SIZES.map(([size, short, long]) =>
    part(size, `${page.say(short)}<span class="visually-hidden"> ${page.say(long)}</span>`),
  );
  const group = `<div class="sizes" role="group" aria-label="${page.say('Text size')}">${parts.join('')}</div>`;
  find(page, '.text-size').replaceWith(element(page, group));
  addCss(
    page,
    '.sizes button, .sizes span[data-size] { display: inline-block; min-inline-size: 2.75rem; min-block-size: 2.75rem; font: inherit; cursor: pointer }',
  );
}

/** What a press of one of `[data-size]` does: the size, what follows from it, and the storage. */
export const CHOOSE = `const parts = [...document.querySelectorAll('[data-size]')];
const choose = (size) => {
  if (size === 'sm') delete root.dataset.textSize;
  else root.dataset.textSize = size;
  show(size);
  try {
    localStorage.setItem('text-size', size);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
};
for (const part of parts) part.addEventListener('click', () => choose(part.dataset.size));
show(root.dataset.textSize ?? 'sm');`;

/** Buttons that say which of them is on. @param {Page} page */
export function pressedButtons(page) {
  replaceControl(page, buttonOf);
  addJs(
    page,
    `const show = (size) => {
  for (const part of parts) part.setAttribute('aria-pressed', String(part.dataset.size === size));
};
${CHOOSE}`,
  );
}

/** A button for one size, not pressed. */
export function buttonOf(size, label) {
  return `<button type="button" data-size="${size}" aria-pressed="false">${label}</button>`;
}
