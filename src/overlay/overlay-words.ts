import type { Catalog } from '../messages/catalogs.ts';
import { axe as axeInEnglish } from '../messages/en/axe.ts';
import { overlay as english } from '../messages/en/overlay.ts';
import { accessibilityLinks } from '../messages/he/accessibility-links.ts';
import { axe as axeInHebrew } from '../messages/he/axe.ts';
import { headings } from '../messages/he/headings.ts';
import { newsPage } from '../messages/he/news-page.ts';
import { overlay as hebrew } from '../messages/he/overlay.ts';
import { textSize } from '../messages/he/text-size.ts';
import type { CheckWords } from '../model/check.ts';

export type OverlayLocale = 'en' | 'he';

/** What the overlay says in one language: as little of the catalogs as it needs, since it is loaded with the page. */
export type OverlayWords = {
  say: Catalog['overlay'];
  axe: Catalog['axe'];
  /** What checks say, by their ids; null where they say it themselves, in English. */
  checks: Readonly<Record<string, CheckWords>> | null;
};

export const OVERLAY_WORDS: Readonly<Record<OverlayLocale, OverlayWords>> = {
  en: { say: english, axe: axeInEnglish, checks: null },
  he: {
    say: hebrew,
    axe: axeInHebrew,
    checks: { ...accessibilityLinks, ...textSize, ...headings, ...newsPage },
  },
};
