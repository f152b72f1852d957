import type { Impact, Owner } from '../model/outcome.ts';

/** One place of the page, as the overlay tells it. */
export type OverlayFinding = {
  checkId: string;
  outcome: 'failed' | 'cantTell';
  impact: Impact;
  owner: Owner;
  message: string;
  /** Whom it stops; empty where that is not told. */
  why: string;
  fix: string;
  /** For developers: where it is, as a selector, and its markup. */
  selector: string;
  html: string;
  /** Null for what is found of the page as a whole, or is gone. */
  element: Element | null;
};

/** What came of looking at the page. */
export type OverlayResult = {
  findings: OverlayFinding[];
  /** The titles of checks that have to be tried by keys, in other windows, by ear. */
  toTry: string[];
};
