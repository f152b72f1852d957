import type { Judgement } from '../../src/index.ts';

/** A judgement in short: “failed”, and where they are not the check's usual ones its impact and that it is of good practice. */
export function verdict({ outcome, impact, bestPractice }: Judgement): string {
  if (outcome !== 'failed') return outcome;
  return [outcome, impact, bestPractice && 'as good practice'].filter(Boolean).join(' ');
}
