const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** How `--since` is written: a stretch of time, a day, or a time of a day. */
const SINCE =
  /^(?:[1-9]\d{0,4}[hdw]|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)$/i;

/** The time that `--since` means, in milliseconds; a day begins where it begins in UTC. Null for what means none. Pure. */
export function sinceTime(text: string, now: number): number | null {
  if (!SINCE.test(text)) return null;
  const [, count = '', unit = ''] = /^(\d+)([hdw])$/i.exec(text) ?? [];
  if (unit !== '') return now - Number(count) * (UNITS[unit.toLowerCase()] ?? 0);
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** The whole of a day, wherever on earth it is that day: nobody knows when on it something was changed. */
const DAY_MS = 86_400_000;
const WESTERNMOST_MS = 43_200_000;

/**
 * The last moment at which something may have been changed that says so (W3C’s date and time, or that of a mail, as
 * feeds have it); null where it says nothing that can be read. Pure.
 */
export function latestChange(text: string | null): number | null {
  const said = text?.trim() ?? '';
  const time = Date.parse(said);
  if (Number.isNaN(time)) return null;
  if (/^\d{4}$/.test(said)) return Date.UTC(Number(said) + 1, 0, 1) + WESTERNMOST_MS;
  if (/^\d{4}-\d{2}$/.test(said)) return time + 31 * DAY_MS + WESTERNMOST_MS;
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? time + DAY_MS + WESTERNMOST_MS : time;
}
