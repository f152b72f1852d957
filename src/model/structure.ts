import type { Box } from './element-ref.ts';
import type { EvidenceKind, EvidenceKinds } from './evidence.ts';

/**
 * What of a page’s structure decides what keys, clicks and enlarged text do to it. Pages made by one
 * template have the same frame; what is in them is of the same kinds.
 */
export type PageStructure = {
  /** What has to be the same: style sheets, scripts, landmarks, controls, links within the page, what is pinned. */
  frame: string[];
  /** The kinds of its elements, and how long the longest text is that stands in one of a kind, in letters up to a limit. */
  kinds: Record<string, number>;
  /** The longest run of letters that no line may break, in letters. */
  longestWord: number;
};

/** A place of another page, to be found again: its selector and what it looked like in the markup. */
export type PlaceThere = { selector: string[]; html: string };

/** Where such a place is on this page; null where it is not there, or is another one. */
export type PlaceHere = { box: Box | null } | null;

/** What an exercise brought on another page of the same template. */
export type TriedThere<K extends EvidenceKind = EvidenceKind> = {
  value: EvidenceKinds[K];
  triedOn: string;
  /** How many style sheets were missing there: its looks are no more certain here. */
  missingStyleSheets: number;
  /** The places that were found at fault there: only where they are here too, it is true of this page. */
  places: PlaceThere[];
};

/** The exercises that need not be done on a page, since others of its template had them. */
export type TriedElsewhere = { [K in EvidenceKind]?: TriedThere<K> };

/** The in-page functions that tell pages of one template. */
export type StructureFunctions = {
  /** Null for a page that has too much in it to be compared. */
  collectStructure(): PageStructure | null;
  placesHere(places: PlaceThere[]): PlaceHere[];
};
