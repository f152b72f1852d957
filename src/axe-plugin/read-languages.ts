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
  const isStyled = hasLayout() && !all('link[rel~=stylesheet]').some(mayBeMissing);
  return {
    texts: markedTexts().map((text) => ({
      ...text,
      direction: directionOf(text, isStyled),
      script: scriptOf(text.text),
      likely: [],
      reliable: false,
    })),
    known: [],
  };
}

/** From right to left where the markup or a style sheet says so; from left to right only where no other may say. */
function directionOf(text: MarkedText, isStyled: boolean): MarkedText['direction'] {
  const isRightToLeft = hasLayout() ? text.direction === 'rtl' : isMarkedRightToLeft(text);
  if (isRightToLeft) return 'rtl';
  return isStyled ? 'ltr' : null;
}

/** Without layout there is no direction but what the markup says. */
function isMarkedRightToLeft({ element }: MarkedText): boolean {
  const at = findElement(element.selector);
  const given = at ? closest(at, '[dir]') : null;
  return given !== null && /^rtl$/i.test(attr(given, 'dir') ?? '');
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
