import { all, attr, has, pageBody, tagOf } from '../dom/dom.ts';
import { flatElements, shadowRoot } from '../dom/flat-tree.ts';
import { adoptedSheets, pageDocument } from '../dom/unhidden.ts';
import { hashOf } from './text-hash.ts';

/** The page’s style sheets and scripts, and what it says of the window: one text each. */
export function pageCode(): string[] {
  return [...styleSheets(), ...scripts(), ...viewportMetas()];
}

const SHEET = 'link[rel~=stylesheet i],style';

function styleSheets(): string[] {
  const roots = [...flatElements(pageBody())].flatMap((element) => shadowRoot(element) ?? []);
  const inShadow = new Set(roots.flatMap((root) => sheetsOf(root, all(SHEET, root))));
  return [...sheetsOf(document, all(SHEET)), ...inShadow];
}

function sheetsOf(root: Document | ShadowRoot, elements: readonly Element[]): string[] {
  const made = adoptedSheets(root).flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => hashOf(cssText)),
  );
  return [...elements.map(sheetMark), ...made];
}

function sheetMark(sheet: Element): string {
  const what =
    tagOf(sheet) === 'style' ? hashOf(sheet.textContent ?? '') : absolute(attr(sheet, 'href'));
  return `${what} ${attr(sheet, 'media') ?? ''}`;
}

function absolute(href: string | null): string {
  try {
    return new URL(href ?? '', pageDocument.baseURI).href;
  } catch {
    return href ?? '';
  }
}

const SCRIPT_TYPE = /^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i;
/** A script that says none of this does nothing to the page: it only holds what others count. */
const TOUCHES_PAGE =
  /document|listener|querySelector|jquery|\$\(|classList|style|attribute|innerHTML|focus|scroll|storage/i;
/** What the story puts into a script: long texts, and numbers that count stories or say when. */
const OWN_DATA = /"(?:[^"\\\n]|\\.){40,}"|'(?:[^'\\\n]|\\.){40,}'|\d{5,}/g;

function scripts(): string[] {
  return all('script')
    .filter((script) => SCRIPT_TYPE.test((attr(script, 'type') ?? '').trim()))
    .flatMap((script) => {
      if (has(script, 'src')) return [scriptAddress(absolute(attr(script, 'src')))];
      const code = script.textContent ?? '';
      return TOUCHES_PAGE.test(code) ? [hashOf(code.replace(OWN_DATA, ''))] : [];
    });
}

/** Counters and advertisers draw a number for each reader, and hang it on their own addresses. */
function scriptAddress(address: string): string {
  const isOwn = address.startsWith(`${location.origin}/`);
  return (isOwn ? address : address.replace(/[?#].*$/s, '')).replace(/\d{5,}/g, '0');
}

function viewportMetas(): string[] {
  return all('meta[name=viewport i]').map((meta) => attr(meta, 'content') ?? '');
}
