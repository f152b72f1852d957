import { OWNERS, type Owner } from './outcome.ts';
import type { CheckResult, Finding } from './report.ts';

/** Who has to fix what was found at a place: the place tells, else the check. */
export function ownerOf(check: Pick<CheckResult, 'owner'>, finding: Pick<Finding, 'owner'>): Owner {
  return finding.owner ?? check.owner;
}

/** How much of what a check found and nobody knew each has to fix. */
export function newByOwner(check: CheckResult): Record<Owner, number> {
  const counts: Record<Owner, number> = { template: 0, editor: 0 };
  for (const finding of check.findings)
    if (finding.outcome === check.outcome && !finding.known) counts[ownerOf(check, finding)] += 1;
  return counts;
}

/** Who has to fix most of it; `usual` where it is the same for all. */
export function leadingOwner(counts: Readonly<Record<Owner, number>>, usual: Owner): Owner {
  const other = OWNERS.find((owner) => owner !== usual) ?? usual;
  return counts[other] > counts[usual] ? other : usual;
}
