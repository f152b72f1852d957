import type { CheckResult, Finding, PageReport } from '../../model/report.ts';

/** So many findings of one check are shown on a page; report.json has the rest. */
export const MOST_FINDINGS = 8;
/** More numbers than this hide what they point at. */
const MOST_MARKS = 40;

/** The numbers that failed findings have in the page's picture, in the order in which they are listed. */
export type Marks = ReadonlyMap<Finding, number>;

/** Numbers the failed findings that are shown and that lie in the picture. */
export function numberMarks({ picture }: PageReport, checks: readonly CheckResult[]): Marks {
  const marks = new Map<Finding, number>();
  if (!picture) return marks;
  const shown = checks.flatMap(({ findings }) => findings.slice(0, MOST_FINDINGS));
  for (const finding of shown) {
    if (marks.size >= MOST_MARKS) break;
    if (finding.outcome === 'failed' && liesIn(picture, finding.box)) {
      marks.set(finding, marks.size + 1);
    }
  }
  return marks;
}

type Size = { width: number; height: number };

function liesIn({ width, height }: Size, box: Finding['box']): boolean {
  if (!box || (box.width <= 0 && box.height <= 0)) return false;
  const isPageItself = box.width >= width && box.height >= height;
  return !isPageItself && box.x < width && box.y < height && box.x + box.width > 0;
}
