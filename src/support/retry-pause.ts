/** Of the answers of a server: too many requests, and those by which it says that it, or one behind it, broke. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** A server that wants more patience than this is not waited for. */
const MOST_PATIENCE_MS = 60_000;

/** How long to wait before the next try of what may have passed by then, in milliseconds. Pure. */
export function usualPause(tries: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
}

/** The same after a server’s answer, by what it asks for; null where the next try would be in vain. Pure. */
export function pauseAfterStatus(
  status: number,
  askedMs: number | null,
  tries: number,
): number | null {
  if (!PASSING_STATUSES.has(status)) return null;
  const asked = askedMs ?? 0;
  return asked > MOST_PATIENCE_MS ? null : Math.max(usualPause(tries), asked);
}

/** What the header Retry-After asks for, in milliseconds from now: seconds, or a date. Null for what is neither. RFC 9110, 10.2.3. */
export function millisecondsOf(retryAfter: string): number | null {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
