import type { Box } from '../../model/element-ref.ts';
import type { TranscriptEntry } from '../../model/report.ts';

/** Something that is heard, where it is seen. */
export type Heard = { entry: TranscriptEntry; box: Box };
/** What is heard from one second to another. */
export type Band = { from: number; to: number; boxes: Box[] };

/** More shades than these are not told apart. */
const MOST_BANDS = 5;
/** How many seconds a shade may stand for; above, whole ten minutes. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600];
/** What has no height is still to be seen. */
const LEAST_SIDE = 8;
/** Labels nearer to one another hide one another; in CSS pixels of the page, which is shown at a quarter of its size. */
const NEAR = { x: 240, y: 90 };

/**
 * Where each entry is seen in the picture, in the order in which they are heard. What holds others, such as a list, is left out:
 * they are shaded themselves.
 */
export function heardPlaces(
  transcript: readonly TranscriptEntry[],
  { width, height }: { width: number; height: number },
): Heard[] {
  const byBox = new Map<string, Heard>();
  for (const entry of transcript) {
    const { box } = entry;
    if (!box || box.x >= width || box.y >= height || right(box) <= 0 || bottom(box) <= 0) continue;
    const key = `${box.x} ${box.y} ${box.width} ${box.height}`;
    if (!byBox.has(key)) byBox.set(key, { entry, box });
  }
  const places = [...byBox.values()];
  return places
    .filter(({ box }) => !places.some((other) => other.box !== box && holds(box, other.box)))
    .map(({ entry, box }) => ({ entry, box: grown(box) }));
}

function grown({ x, y, width, height }: Box): Box {
  return { x, y, width: Math.max(width, LEAST_SIDE), height: Math.max(height, LEAST_SIDE) };
}

function holds(box: Box, other: Box): boolean {
  return (
    box.x <= other.x &&
    box.y <= other.y &&
    right(box) >= right(other) &&
    bottom(box) >= bottom(other)
  );
}

function right({ x, width }: Box): number {
  return x + width;
}

function bottom({ y, height }: Box): number {
  return y + height;
}

/** The places by bands of seconds until the headline, which is in none of them. */
export function bandsOf(places: readonly Heard[], seconds: number): Band[] {
  const step =
    STEPS.find((one) => seconds / one <= MOST_BANDS) ?? Math.ceil(seconds / MOST_BANDS / 600) * 600;
  const count = Math.max(1, Math.ceil(seconds / step));
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at * step, (at + 1) * step];
    const within = places.filter(
      ({ entry }) => entry.at >= from && entry.at < Math.min(to, seconds),
    );
    return { from, to, boxes: within.map(({ box }) => box) };
  });
}

/** Those that have their seconds written on them: the last, and of each part the first for which there is room. */
export function labelledPlaces(places: readonly Heard[]): Heard[] {
  const labelled = places.slice(-1);
  const parts = new Set<number>();
  for (const place of places) {
    const { part } = place.entry;
    if (parts.has(part) || !labelled.every(({ box }) => isFar(box, place.box))) continue;
    parts.add(part);
    labelled.push(place);
  }
  return labelled;
}

function isFar(one: Box, other: Box): boolean {
  return Math.abs(one.x - other.x) >= NEAR.x || Math.abs(one.y - other.y) >= NEAR.y;
}
