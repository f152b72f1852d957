import { type Changes, changeKey, type PageChanges } from '../model/changes.ts';
import type { ComparedFinding, Comparison } from '../model/comparison.ts';
import type { PagedReport } from '../model/report.ts';
import { grouped } from '../support/grouped.ts';
import { fixedIn } from './baseline-lines.ts';

/** What a run changed, by its baseline; null without one. */
export function changesByBaseline({ baseline }: Pick<PagedReport, 'baseline'>): Changes | null {
  if (!baseline) return null;
  const { file, known } = baseline;
  return { since: file, new: baseline.new, fixed: fixedIn(baseline), still: known };
}

/** What changed between the reports of two runs, of which the old one is in the file `since`. */
export function changesBetween(comparison: Comparison, since: string): Changes {
  const failed = (findings: readonly ComparedFinding[]) =>
    findings.filter(({ outcome }) => outcome === 'failed');
  const fresh = failed(comparison.new);
  const gone = failed(comparison.gone);
  const still = failed(comparison.unchanged);
  const pages = byPage(fresh, gone, still);
  return { since, new: fresh.length, fixed: gone.length, still: still.length, pages };
}

/** The same by pages. */
function byPage(
  fresh: readonly ComparedFinding[],
  gone: readonly ComparedFinding[],
  still: readonly ComparedFinding[],
): ReadonlyMap<string, PageChanges> {
  const [isNew, isGone, isStill] = [fresh, gone, still].map((all) => grouped(all, pageOf));
  const urls = new Set([...fresh, ...gone, ...still].map(pageOf));
  return new Map(
    [...urls].map((url) => [
      url,
      {
        new: new Set(isNew?.get(url)?.map((one) => changeKey(one.checkId, one.fingerprint))),
        fixed: isGone?.get(url)?.map(({ message }) => message) ?? [],
        still: isStill?.get(url)?.length ?? 0,
      },
    ]),
  );
}

function pageOf({ page }: ComparedFinding): string {
  return page;
}
