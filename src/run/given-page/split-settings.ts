import { LOOKS } from '../../browser/probes.ts';
import type { Settings } from '../../judging/settings.ts';
import type { Check } from '../../model/check.ts';
import type { EvidenceKind } from '../../model/evidence.ts';

const LOOKING: ReadonlySet<EvidenceKind> = new Set(LOOKS);

/** Whether a check judges by what is seen of a page that nobody touches. */
export function isLooking({ needs }: Pick<Check, 'needs'>): boolean {
  return needs.every((kind) => LOOKING.has(kind));
}

/**
 * How a page is judged by what is seen of it, and by what is tried in a second tab. No check judges by both: the two
 * need not be in the same state. Pure.
 */
export function splitSettings(settings: Settings): { looking: Settings; trying: Settings } {
  const looking = settings.checks.filter(isLooking);
  const trying = settings.checks.filter((check) => !isLooking(check));
  return {
    looking: {
      ...settings,
      checks: looking,
      needs: needsOf(looking, settings.axe ? ['axe', 'document'] : ['document']),
    },
    trying: {
      ...settings,
      checks: trying,
      axe: null,
      needs: needsOf(trying, settings.needs.has('picture') ? [...ALWAYS, 'picture'] : ALWAYS),
    },
  };
}

const ALWAYS: readonly EvidenceKind[] = ['document', 'layers'];

function needsOf(
  checks: readonly Check[],
  more: readonly EvidenceKind[],
): ReadonlySet<EvidenceKind> {
  return new Set([...more, ...checks.flatMap(({ needs }) => needs)]);
}
