const leaving = new AbortController();

/** Of the listeners that are there as long as anybody looks at the page. */
export const untilLeft = leaving.signal;

/** Ends all that watches the page: it goes on as if nobody had looked at it. */
export function leave(): void {
  leaving.abort();
}
