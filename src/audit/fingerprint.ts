import { createHash } from 'node:crypto';
import type { Finding } from '../model/report.ts';

type Unmarked = { finding: Omit<Finding, 'fingerprint'>; path: string; identity: string };

/**
 * Gives findings of one check on one page their fingerprints. They hang on the check, the template
 * part and the element itself, so they stay the same while the page around the element changes.
 * Elements that are alike in all of this are numbered in the order of the page.
 */
export function fingerprints(checkId: string, findings: readonly Unmarked[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map(({ finding, path, identity }) => {
    const hash = digest([checkId, path, identity]);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { ...finding, fingerprint: count === 1 ? hash : `${hash}-${count}` };
  });
}

/** A short id for a list of texts. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}
