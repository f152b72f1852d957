import { sizeControlTargetWords } from '../../messages/en/size-control-target.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { SizeMember } from '../../model/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { atMember, calledMember, controlsOf, NO_CONTROL } from './size-controls.ts';

/** The parts of a text-size control are large enough to hit, or far enough apart. WCAG 2.5.8, 1.4.3. */
export const sizeControlTarget = defineCheck({
  id: 'size-control-target',
  area: 'text-size',
  words: sizeControlTargetWords,
  impact: 'moderate',
  level: 'AA',
  wcag: ['2.5.8', '1.4.3'],
  act: [],
  techniques: ['C42'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return NO_CONTROL;
    const members = controls.flatMap((control) => control.members);
    const { missingStyleSheets } = sizeControls;
    const findings = [
      ...members.filter(isTooSmall).map((member) => findingFor(member, missingStyleSheets)),
      ...members.filter(isFaint).map((member) => faintFinding(member, missingStyleSheets)),
    ];
    return findings.length === 0
      ? passed('The text-size control is large enough, and can be read.')
      : found('Parts of the text-size control are hard to hit or to read.', findings);
  },
});

/** Smaller than the least size, and a circle of that size around it touches its neighbour's. */
function isTooSmall({ width, height, distance }: SizeMember): boolean {
  const least = THRESHOLDS.leastTargetPx;
  if (width === 0 || height === 0 || (width >= least && height >= least)) return false;
  return distance !== null && distance < least;
}

/** Too little contrast for its size (WCAG 1.4.3). */
function isFaint({ contrast, largeText }: SizeMember): boolean {
  const least = largeText ? THRESHOLDS.contrastOfLargeText : THRESHOLDS.contrast;
  return contrast !== null && contrast < least;
}

function faintFinding(member: SizeMember, missingStyleSheets: number): FindingDraft {
  const { contrast } = member;
  return atMember(
    member,
    {
      outcome: missingStyleSheets > 0 ? 'cantTell' : 'failed',
      message: `${calledMember(member)} has a contrast of ${contrast} to 1.`,
      fix: 'Give it a contrast of 4.5 to 1, or 3 to 1 where it is large.',
    },
    { contrast },
  );
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
