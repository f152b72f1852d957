import { mainScript } from '../../text/scripts.ts';
import { attr, pageBody, pageRoot, styleOf, tagOf } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { unnoticed } from '../dom/recorder.ts';
import { readableText } from '../story/readable-text.ts';

/** Scripts whose letters are joined, or that put no space between letters: spacing them is no reader's wish. */
const JOINED = /^(?:Arab|Deva|Beng|Guru|Gujr|Taml|Telu|Mymr|Khmr|Thai)$/;

const spaced:
  | { sheet: CSSStyleSheet; roots: (Document | ShadowRoot)[] }
  | { sheet: null; roots: [] } = {
  sheet: null,
  roots: [],
};

/**
 * Sets the spacing of WCAG 1.4.12. In a layer, where an important rule is stronger than those of the
 * page; only what is important in a style attribute is stronger still.
 */
export function spaceText(): void {
  const letters = isJoined(readableText())
    ? ''
    : 'letter-spacing:.12em!important;word-spacing:.16em!important;';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@layer presscheck{*{line-height:1.5!important;${letters}}p{margin-block-end:2em!important}}`,
  );
  const roots = [document, ...openShadowRoots()];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  Object.assign(spaced, { sheet, roots });
}

/** Whether a text is mainly in a script whose letters are not set apart. */
export function isJoined(text: string): boolean {
  return JOINED.test(mainScript(text) ?? '');
}

export function unspaceText(): void {
  for (const root of spaced.roots) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spaced.sheet);
  }
  Object.assign(spaced, { sheet: null, roots: [] });
}

function openShadowRoots(): ShadowRoot[] {
  return [...flatElements(pageBody())].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot] : [],
  );
}

const NO_TEXT = /^(?:script|style|noscript|template|br|img|svg|iframe)$/;
/** What stood in style attributes that were changed. */
type Saved = Map<HTMLElement, { attribute: string | null; css: string }>;

const doubled: Saved = new Map();
const unskipped: Saved = new Map();

/** Doubles every font size by itself, as a browser does that zooms the text only. */
export function doubleText(): void {
  const elements = [pageRoot(), pageBody(), ...htmlElements()].filter(
    (element) => !NO_TEXT.test(tagOf(element)),
  );
  const sizes = elements.map((element) => Number.parseFloat(styleOf(element).fontSize) * 2);
  unnoticed(() => {
    for (const [index, element] of elements.entries())
      override(doubled, element, 'font-size', `${sizes[index]}px`);
  });
}

export function undoubleText(): void {
  restore(doubled);
}

/**
 * Lays out what the browser skips as long as it is far from the window (content-visibility: auto):
 * its size is a guess until then, and text that overflows the guess lies over what follows.
 */
export function layOutSkipped(): void {
  const skipped = htmlElements().filter(
    (element) => styleOf(element).getPropertyValue('content-visibility') === 'auto',
  );
  unnoticed(() => {
    for (const element of skipped) override(unskipped, element, 'content-visibility', 'visible');
  });
}

export function skipAgain(): void {
  restore(unskipped);
}

function htmlElements(): HTMLElement[] {
  return [...flatElements(pageBody())].filter(
    (element): element is HTMLElement => element instanceof HTMLElement,
  );
}

function override(saved: Saved, element: HTMLElement, property: string, value: string): void {
  if (!saved.has(element))
    saved.set(element, { attribute: attr(element, 'style'), css: element.style.cssText });
  element.style.setProperty(property, value, 'important');
}

function restore(saved: Saved): void {
  unnoticed(() => {
    for (const [element, { attribute, css }] of saved) {
      // Chromium leaves an empty attribute behind unless it is read first.
      attr(element, 'style');
      if (attribute === null) element.removeAttribute('style');
      else element.setAttribute('style', attribute);
      // A strict policy of the page lets no style through that is set as an attribute.
      if (element.style.cssText !== css) element.style.cssText = css;
    }
  });
  saved.clear();
}
