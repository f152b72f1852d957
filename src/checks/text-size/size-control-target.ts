import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { SizeMember } from '../../model/text-size/size-controls.ts';
import { isUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { sizeControlTargetWords } from './size-control-target.words.ts';
import { atMember, calledMember, controlsOf } from './size-controls.ts';

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
  example: {
    before: '.size a { width: 14px; height: 14px }',
    after: '.size a { min-width: 44px; min-height: 44px }',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls, document }, say) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return inapplicable(say.noControl);
    const members = controls.flatMap((control) => control.members);
    const unstyled = isUnstyled(document);
    const findings = [
      ...members.filter(isTooSmall).map((member) => findingFor(member, unstyled, say)),
      ...members.filter(isFaint).map((member) => faintFinding(member, unstyled, say)),
    ];
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

type Say = typeof sizeControlTargetWords.says;

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

function faintFinding(member: SizeMember, unstyled: boolean, say: Say): FindingDraft {
  const { contrast } = member;
  return atMember(
    member,
    {
      outcome: unstyled ? 'cantTell' : 'failed',
      message: say.faint(calledMember(member, say), contrast ?? 1),
      fix: say.fixFaint,
    },
    { contrast },
  );
}

function findingFor(member: SizeMember, unstyled: boolean, say: Say): FindingDraft {
  const { width, height, distance } = member;
  return atMember(
    member,
    {
      outcome: unstyled ? 'cantTell' : 'failed',
      message: say.small(calledMember(member, say), width, height, distance ?? 0),
      fix: say.fixSmall,
    },
    { width, height, distance },
  );
}
