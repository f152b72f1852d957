import type { Finding, PageReport } from './report.ts';

/** What tells one finding of a check from the others of the page, in whichever variant it is met. */
type Found = Pick<Finding, 'outcome' | 'known' | 'fingerprint' | 'html'>;

/** What tells that entries of a report, one right after the other, are one page in its variants. */
type Entry = Pick<PageReport, 'url' | 'target' | 'variant'>;

/** The entries of a report by pages: of a page in several variants all of them, of any other the one. */
export function* entriesByPage<E extends Entry>(entries: Iterable<E>): Generator<E[]> {
  let group: E[] = [];
  for (const entry of entries) {
    const [first] = group;
    if (first && !isSamePage(first, entry)) {
      yield group;
      group = [];
    }
    // What stands alone is given before the next one is read.
    if (entry.variant) group.push(entry);
    else yield [entry];
  }
  if (group.length > 0) yield group;
}

function isSamePage(one: Entry, other: Entry): boolean {
  return Boolean(other.variant) && one.url === other.url && one.target === other.target;
}

/**
 * Keys for what one check found of a page in each of its variants: what has the same key is one finding. Elements that
 * look alike are numbered in each variant for itself; there the markup tells which is which. Pure.
 */
export function sharedKeys(variants: readonly (readonly Found[])[]): string[][] {
  const crowded = new Set(variants.flatMap(crowdedIn));
  return variants.map((findings) => {
    const times = new Map<string, number>();
    return findings.map((finding) => {
      const base = baseOf(finding);
      const key = `${finding.outcome} ${finding.known} ${base}`;
      if (!crowded.has(base)) return key;
      const marked = `${key} ${finding.html}`;
      const time = (times.get(marked) ?? 0) + 1;
      times.set(marked, time);
      return `${marked} ${time}`;
    });
  });
}

function crowdedIn(findings: readonly Found[]): string[] {
  const seen = new Set<string>();
  return findings.map(baseOf).filter((base) => seen.size === seen.add(base).size);
}

/** The fingerprint without the number that it has among those that look alike. */
function baseOf({ fingerprint }: Found): string {
  return fingerprint.replace(/-\d+$/, '');
}
