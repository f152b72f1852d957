import type { LanguageFacts, MarkedText } from '../model/news-page/languages.ts';
import { all, attr, closest } from '../page/dom/dom.ts';
import { hasLayout } from '../page/dom/rendered.ts';
import { markedTexts } from '../page/news-page/languages/marked-texts.ts';
import { scriptOf } from '../text/scripts.ts';
import { findElement } from './find-element.ts';

/**
 * The texts of the page with their script. Which language words are of takes tables that are too
 * large for a plugin, so that no language is likely here.
 */
export function readLanguages(): LanguageFacts {
  return {
    texts: markedTexts().map((text) => ({
      ...text,
      direction: directionOf(text),
      script: scriptOf(text.text),
      likely: [],
      reliable: false,
    })),
    known: [],
    missingStyleSheets: hasLayout() ? all('link[rel~=stylesheet]').filter(mayBeMissing).length : 1,
  };
}

/** Without layout there is no direction but what the markup says. */
function directionOf({ direction, element }: MarkedText): MarkedText['direction'] {
  if (hasLayout()) return direction;
  const at = findElement(element.selector);
  const given = at ? closest(at, '[dir]') : null;
  return given && /^rtl$/i.test(attr(given, 'dir') ?? '') ? 'rtl' : 'ltr';
}

/** Of a style sheet from another site a page cannot tell whether it was loaded. */
function mayBeMissing(link: Element): boolean {
  if (!(link instanceof HTMLLinkElement) || link.disabled) return false;
  try {
    return (link.sheet?.cssRules.length ?? 0) === 0;
  } catch {
    return true;
  }
}
