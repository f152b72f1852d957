import type { Owner } from '../../model/outcome.ts';
import { ownerOf } from '../../model/owner-of.ts';
import type { CheckResult, Finding } from '../../model/report.ts';
import { checksWithFindings } from '../findings-by-check.ts';

/** So many findings of one check are shown on a page; report.json has the rest. */
const MOST_FINDINGS = 8;

/** What one check found for one of those who fix things, or for a person to look at. */
export type CheckPart = {
  check: CheckResult;
  /** Whose these are; null where it is not known that something is wrong. */
  owner: Owner | null;
  findings: readonly Finding[];
  /** How many more there are. */
  unshown: number;
  /** No other part of the check has its plain anchor. */
  isFirst: boolean;
};

/** The findings of a page by who has to fix them, what hurts most first; and what a person has to look at. */
export type ByWhom = Readonly<Record<Owner | 'person', readonly CheckPart[]>>;

/** Parts what the checks found by the places. Pure. */
export function checksByOwner(checks: readonly CheckResult[]): ByWhom {
  const seen = new Set<string>();
  const all = checksWithFindings(checks);
  const partsOf = (owner: Owner | null) =>
    all.flatMap((check) => {
      const findings = check.findings.filter((one) => whose(check, one) === owner);
      if (findings.length === 0 && !(owner === null && check.outcome === 'untested')) return [];
      const isFirst = !seen.has(check.id);
      seen.add(check.id);
      const shown = findings.slice(0, MOST_FINDINGS);
      return [{ check, owner, findings: shown, unshown: findings.length - shown.length, isFirst }];
    });
  const [editor, template] = [partsOf('editor'), partsOf('template')];
  return { editor, template, person: partsOf(null) };
}

function whose(check: CheckResult, finding: Finding): Owner | null {
  return finding.outcome === 'failed' ? ownerOf(check, finding) : null;
}

/** All parts in the order in which they are shown. */
export function inOrder(byWhom: ByWhom): readonly CheckPart[] {
  return [...byWhom.editor, ...byWhom.template, ...byWhom.person];
}

/** The name that a part is found by in its document. */
export function anchorOf({ check, owner, isFirst }: CheckPart): string {
  return isFirst ? `check-${check.id}` : `check-${check.id}-${owner ?? 'person'}`;
}

/** How many places there are in some parts. */
export function placesIn(parts: readonly CheckPart[]): number {
  return parts.reduce((sum, { findings, unshown }) => sum + findings.length + unshown, 0);
}

/** The part that hurts most, the editor’s where two do alike; what is known already comes last. Null where nothing failed. */
export function worstPart(
  { editor, template }: ByWhom,
  badness: (part: CheckPart) => number,
): CheckPart | null {
  const isNew = ({ findings }: CheckPart) => findings.some(({ known }) => !known);
  const [first] = [...editor, ...template].toSorted(
    (a, b) => Number(isNew(b)) - Number(isNew(a)) || badness(b) - badness(a),
  );
  return first ?? null;
}
