import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { SizeMember } from '../../model/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { atMember, calledMember, controlsOf, NO_CONTROL } from './size-controls.ts';

/** The parts of a text-size control are large enough to hit, or far enough apart. WCAG 2.5.8. */
export const sizeControlTarget = defineCheck({
  id: 'size-control-target',
  area: 'text-size',
  title: 'The text-size control is easy to hit',
  description: 'Each part is 24 by 24 CSS pixels, or has room around it.',
  why: 'Readers with a tremor, or with a thumb, hit the wrong one.',
  impact: 'moderate',
  level: 'AA',
  wcag: ['2.5.8'],
  act: [],
  techniques: ['C42'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return NO_CONTROL;
    const small = controls.flatMap(({ members }) => members.filter(isTooSmall));
    return small.length === 0
      ? passed('The text-size control is large enough.')
      : found(
          'Parts of the text-size control are too small and too close.',
          small.map((member) => findingFor(member, sizeControls.missingStyleSheets)),
        );
  },
});

/** Smaller than the least size, and a circle of that size around it touches its neighbour's. */
function isTooSmall({ width, height, distance }: SizeMember): boolean {
  const least = THRESHOLDS.leastTargetPx;
  if (width === 0 || height === 0 || (width >= least && height >= least)) return false;
  return distance !== null && distance < least;
}

function findingFor(member: SizeMember, missingStyleSheets: number): FindingDraft {
  const { width, height, distance } = member;
  return atMember(
    member,
    {
      outcome: missingStyleSheets > 0 ? 'cantTell' : 'failed',
      message: `${calledMember(member)} is ${width} by ${height} pixels, ${distance} pixels from the next.`,
      fix: 'Make it at least 24 by 24 CSS pixels; 44 by 44 are better.',
    },
    { width, height, distance },
  );
}
