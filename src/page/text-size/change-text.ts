import { mainScript } from '../../text/scripts.ts';
import { pageBody, pageRoot, styleOf, tagOf } from '../dom/dom.ts';
import { flatElements, shadowRoot } from '../dom/flat-tree.ts';
import { noteSample } from '../dom/sampled.ts';
import { session } from '../dom/session.ts';
import { adoptedSheets, adoptSheets } from '../dom/unhidden.ts';
import { readableText } from '../story/readable-text.ts';
import { override, restore, type Saved } from './saved-styles.ts';

/** Scripts whose letters are joined, or that put no space between letters: spacing them is no reader's wish. */
const JOINED = /^(?:Arab|Deva|Beng|Guru|Gujr|Taml|Telu|Mymr|Khmr|Thai)$/;

const spaced = session<{ sheet: CSSStyleSheet; roots: (Document | ShadowRoot)[] }>(
  'scaling.spaceText',
);
const doubled = session<Saved>('scaling.doubleText');

/**
 * Sets the spacing of WCAG 1.4.12. In a layer, where an important rule is stronger than those of the
 * page; only what is important in a style attribute is stronger still.
 */
export function spaceText(): void {
  unspaceText();
  const letters = isJoined(readableText())
    ? ''
    : 'letter-spacing:.12em!important;word-spacing:.16em!important;';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@layer presscheck{*{line-height:1.5!important;${letters}}p{margin-block-end:2em!important}}`,
  );
  const roots = [document, ...openShadowRoots()];
  for (const root of roots) adoptSheets(root, [...adoptedSheets(root), sheet]);
  spaced.start({ sheet, roots });
}

/** Whether a text is mainly in a script whose letters are not set apart. */
export function isJoined(text: string): boolean {
  return JOINED.test(mainScript(text) ?? '');
}

/** Takes the spacing back, where there is any. */
export function unspaceText(): void {
  const { sheet: ours, roots = [] } = spaced.end() ?? {};
  for (const root of roots) {
    adoptSheets(
      root,
      adoptedSheets(root).filter((sheet) => sheet !== ours),
    );
  }
}

function openShadowRoots(): ShadowRoot[] {
  return [...flatElements(pageBody())].flatMap((element) => shadowRoot(element) ?? []);
}

const NO_TEXT = /^(?:script|style|noscript|template|br|img|svg|iframe)$/;

/** Each gets a style of its own, and those of tens of thousands are too much for the memory of a page. */
const MOST_DOUBLED = 20_000;

/** Doubles every font size by itself, as a browser does that zooms the text only. */
export function doubleText(): void {
  undoubleText();
  const all = [pageRoot(), pageBody(), ...htmlElements()].filter(
    (element) => !NO_TEXT.test(tagOf(element)),
  );
  const elements = all.slice(0, MOST_DOUBLED);
  if (all.length > MOST_DOUBLED) noteSample('elements', MOST_DOUBLED);
  const sizes = elements.map((element) => Number.parseFloat(styleOf(element).fontSize) * 2);
  doubled.start(override(elements, 'font-size', (index) => `${sizes[index]}px`));
}

/** Takes the doubled sizes back, where there are any. */
export function undoubleText(): void {
  const saved = doubled.end();
  if (saved) restore(saved);
}

/**
 * Lays out what the browser skips as long as it is far from the window (content-visibility: auto):
 * its size is a guess until then, and text that overflows the guess lies over what follows. To be restored.
 */
export function layOutSkipped(): Saved {
  const skipped = htmlElements().filter(
    (element) => styleOf(element).getPropertyValue('content-visibility') === 'auto',
  );
  return override(skipped, 'content-visibility', () => 'visible');
}

function htmlElements(): HTMLElement[] {
  return [...flatElements(pageBody())].filter(
    (element): element is HTMLElement => element instanceof HTMLElement,
  );
}
