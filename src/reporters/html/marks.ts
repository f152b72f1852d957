import type { Box } from '../../model/element-ref.ts';
import type { Finding, PageReport } from '../../model/report.ts';
import { type MergedPage, placeIn } from '../merged-variants.ts';
import { isSeenIn, roomOf } from './drawing-markup.ts';

/** More numbers than this hide what they point at. */
const MOST_MARKS = 40;

/** The numbers that failed findings have in the page's pictures, in the order in which they are listed. */
export type Marks = ReadonlyMap<Finding, number>;

/** A place in a picture and the number of what was found there. */
export type Mark = { number: number; box: Box; isUnseen: boolean };

/** Numbers the failed findings that lie in one of the page's pictures, in the order in which they are given. */
export function numberMarks(merged: MergedPage, shown: readonly Finding[]): Marks {
  const marks = new Map<Finding, number>();
  for (const finding of shown) {
    if (marks.size >= MOST_MARKS) break;
    const isThere = merged.entries.some((entry) => liesIn(entry, placeIn(merged, finding, entry)));
    if (finding.outcome === 'failed' && isThere) marks.set(finding, marks.size + 1);
  }
  return marks;
}

/** The marks that lie in the picture of one of the page's entries. */
export function marksIn(entry: PageReport, merged: MergedPage, marks: Marks): Mark[] {
  const { picture } = entry;
  return [...marks].flatMap(([finding, number]) => {
    const box = placeIn(merged, finding, entry);
    if (!picture || !liesIn(entry, box)) return [];
    return [{ number, box, isUnseen: !isSeenIn(box, picture) }];
  });
}

/** What lies below the picture is not in it; what is not painted is marked at the edge that is nearest. */
function liesIn({ picture }: PageReport, box: Box | null): box is Box {
  if (!picture || !box) return false;
  const { width, height } = picture;
  const isPageItself = box.width >= width && box.height >= height;
  return !isPageItself && box.y < height;
}

/** Marks that would lie over one another as pictures are shown, as one; where the first of them lies. */
export type Gathered = { marks: readonly [Mark, ...Mark[]]; x: number; y: number };

/** Gathers marks whose pins have no room beside one another. Pure. */
export function gathered(
  marks: readonly Mark[],
  picture: { width: number; height: number },
): Gathered[] {
  const groups: { marks: [Mark, ...Mark[]]; x: number; y: number }[] = [];
  const room = roomOf(LONGEST_PIN, picture);
  const edge = roomOf(1, picture).width / 2;
  for (const mark of marks) {
    const x = between(mark.box.x, edge, picture.width - edge);
    const y = between(mark.box.y, edge, picture.height - edge);
    const near = groups.find(
      (group) => Math.abs(group.x - x) < room.width && Math.abs(group.y - y) < room.height,
    );
    if (near) near.marks.push(mark);
    else groups.push({ marks: [mark], x, y });
  }
  return groups;
}

/** “12–14” */
const LONGEST_PIN = 4;

function between(at: number, least: number, most: number): number {
  return Math.min(Math.max(at, least), most);
}

/** What a pin says: its number, or the first and how many more. */
export function pinText({ marks: [first, ...more] }: Gathered): string {
  return more.length === 0 ? String(first.number) : `${first.number} +${more.length}`;
}
