/**
 * Every number that a verdict hangs on, in one place. They come from probe pages and from 426 real
 * news pages; docs/checks/ says of each check which ones it uses.
 */
export const THRESHOLDS = {
  /** A link this likely, by structure, to be meant as a skip link is judged as one. */
  skipLinkScore: 3,
  /** WCAG 1.4.4 asks for text that can be doubled. */
  leastPinchScale: 2,
} as const;
