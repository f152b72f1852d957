import { OWNERS, type Owner } from './outcome.ts';
import type { CheckResult, Finding } from './report.ts';

/** How much each has to fix. */
export type ByOwner = Readonly<Record<Owner, number>>;

const NOTHING: ByOwner = { template: 0, editor: 0 };

/** Who has to fix what was found at a place: the place tells, else the check. */
export function ownerOf(check: Pick<CheckResult, 'owner'>, finding: Pick<Finding, 'owner'>): Owner {
  return finding.owner ?? check.owner;
}

/** How much of what a check found and nobody knew each has to fix. */
export function newByOwner(check: CheckResult): ByOwner {
  const { outcome, findings } = check;
  return countOwners(
    check,
    findings.filter((finding) => finding.outcome === outcome && !finding.known),
  );
}

function countOwners(check: Pick<CheckResult, 'owner'>, findings: readonly Finding[]): ByOwner {
  const counts = { ...NOTHING };
  for (const finding of findings) counts[ownerOf(check, finding)] += 1;
  return counts;
}

/** What each has to fix of all of these together. */
export function sumByOwner(all: readonly ByOwner[]): ByOwner {
  return all.reduce(
    (sum, { template, editor }) => ({
      template: sum.template + template,
      editor: sum.editor + editor,
    }),
    NOTHING,
  );
}

/** All that there is to fix, whoever does. */
export function totalOf({ template, editor }: ByOwner): number {
  return template + editor;
}

/** Who has to fix most of it; `usual` where it is the same for all. */
export function leadingOwner(counts: ByOwner, usual: Owner): Owner {
  const other = OWNERS.find((owner) => owner !== usual) ?? usual;
  return counts[other] > counts[usual] ? other : usual;
}
