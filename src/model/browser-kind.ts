/** What a browser is, as a report tells it. */
export type BrowserKind = {
  /** Without a user interface, or with one. */
  kind: 'headless shell' | 'browser';
  /** How many months ago its version was released, about; null where it tells none. */
  ageMonths: number | null;
};
