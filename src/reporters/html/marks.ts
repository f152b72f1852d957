import type { Box } from '../../model/element-ref.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { type MergedPage, placeIn } from '../merged-variants.ts';

/** So many findings of one check are shown on a page; report.json has the rest. */
export const MOST_FINDINGS = 8;
/** More numbers than this hide what they point at. */
const MOST_MARKS = 40;

/** The numbers that failed findings have in the page's pictures, in the order in which they are listed. */
export type Marks = ReadonlyMap<Finding, number>;

/** A place in a picture and the number of what was found there. */
export type Mark = { number: number; box: Box };

/** Numbers the failed findings that are shown and that lie in one of the page's pictures. */
export function numberMarks(merged: MergedPage, checks: readonly CheckResult[]): Marks {
  const marks = new Map<Finding, number>();
  const shown = checks.flatMap(({ findings }) => findings.slice(0, MOST_FINDINGS));
  for (const finding of shown) {
    if (marks.size >= MOST_MARKS) break;
    const isSeen = merged.entries.some((entry) => liesIn(entry, placeIn(merged, finding, entry)));
    if (finding.outcome === 'failed' && isSeen) marks.set(finding, marks.size + 1);
  }
  return marks;
}

/** The marks that lie in the picture of one of the page's entries. */
export function marksIn(entry: PageReport, merged: MergedPage, marks: Marks): Mark[] {
  return [...marks].flatMap(([finding, number]) => {
    const box = placeIn(merged, finding, entry);
    return liesIn(entry, box) ? [{ number, box }] : [];
  });
}

function liesIn({ picture }: PageReport, box: Box | null): box is Box {
  if (!picture || !box || (box.width <= 0 && box.height <= 0)) return false;
  const { width, height } = picture;
  const isPageItself = box.width >= width && box.height >= height;
  return !isPageItself && box.x < width && box.y < height && box.x + box.width > 0;
}
