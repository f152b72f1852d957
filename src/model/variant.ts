import type { Viewport } from './evidence.ts';
import type { Preferences } from './given-page.ts';

/** One of the ways in which a run shows a page, where it shows it in several. */
export type Variant = Preferences & {
  /** What tells it from the others of the page: `iPhone 15, dark, menu open`. */
  name: string;
  viewport: Viewport;
  /** The device, as Puppeteer knows it; null for a window of a desktop. */
  device: string | null;
  /** The state that the user’s module brings it into; null for the page as it loads. */
  state: string | null;
};

/** What stands in a variant’s name for the page as it loads, beside states that have names. */
export const AS_IT_LOADS = 'as it loads';
