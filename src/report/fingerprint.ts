import type { Finding } from '../model/report.ts';
import { digest } from '../support/digest.ts';

/** A finding before it has its fingerprint, and what of its element the fingerprint hangs on. */
export type Unmarked = {
  finding: Omit<Finding, 'fingerprint' | 'part' | 'known'>;
  path: string;
  identity: string;
  /** The element's place in the order of the document. */
  order: number;
};

/**
 * Gives findings of one check on one page their fingerprints. They hang on the check, the template
 * part and the element itself, so they stay the same while the page around the element changes.
 * Elements that are alike in all of this are numbered in the order of the page.
 */
export function fingerprints(checkId: string, findings: readonly Unmarked[]): Finding[] {
  const marks = new Map<Unmarked, string>();
  const seen = new Map<string, number>();
  for (const one of findings.toSorted((a, b) => a.order - b.order)) {
    const hash = digest([checkId, one.path, one.identity]);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    marks.set(one, numbered(hash, count));
  }
  return findings.map((one) => ({
    ...one.finding,
    fingerprint: marks.get(one) ?? '',
    part: one.path,
    known: false,
  }));
}

/** The first of several that are alike has the plain id, so that a second one does not change it. */
export function numbered(id: string, count: number): string {
  return count === 1 ? id : `${id}-${count}`;
}

/** An id of what a check has to say of one template part, whatever stands in it on each page. */
export function partId(checkId: string, { part }: Pick<Finding, 'part'>): string {
  return `part-${digest([checkId, part])}`;
}
