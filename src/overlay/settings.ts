import type { OverlayLocale } from './overlay-words.ts';

/** What the script tag says, and the page. */
export type OverlaySettings = {
  locale: OverlayLocale;
  /** The address of the desk; null where none is named. */
  desk: string | null;
  /** Whether it was asked for just now, as by a bookmarklet, and takes the keyboard. */
  takesFocus: boolean;
};

/** Reads `data-locale`, `data-desk` and `data-focus`; the page’s own language is the second choice. */
export function settingsOf(script: HTMLOrSVGScriptElement | null): OverlaySettings {
  const { locale, desk, focus } = script?.dataset ?? {};
  return {
    locale: localeOf(locale ?? document.documentElement.lang),
    desk: webAddress(desk),
    takesFocus: focus !== undefined,
  };
}

function localeOf(tag: string): OverlayLocale {
  // Hebrew’s old code is met as well.
  return /^(?:he|iw)\b/i.test(tag) ? 'he' : 'en';
}

function webAddress(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
