import type { Viewport } from './evidence.ts';

/** The screen that a window is on: so many of its pixels for each CSS pixel, and whether it is a phone's or tablet's. */
export type Screen = { scale: number; isMobile: boolean; hasTouch: boolean };

/** What the reader of a page has set: for the page to look so, if its styles answer to that. */
export type Preferences = {
  colorScheme: 'light' | 'dark';
  reducedMotion: boolean;
  forcedColors: boolean;
};

/** How a page that somebody else opened is shown, as it sees it itself. */
export type ReaderView = {
  viewport: Viewport;
  screen: Screen;
  preferences: Preferences;
  userAgent: string;
  /** What its server answered with; null where that is not known. */
  status: number | null;
  /** The addresses of its style sheets that are not there. */
  missingStyleSheets: string[];
};

/** What is asked of a page that somebody else opened. */
export type GivenPageFunctions = {
  readerView(): ReaderView;
  /** Stops all that watches the page, for good. */
  leave(): void;
};
