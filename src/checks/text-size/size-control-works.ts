import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { SizeControlsFacts, TriedControl } from '../../model/text-size/size-controls.ts';
import { isUnstyled, type Loaded } from '../doubt.ts';
import { sizeControlWorksWords } from './size-control-works.words.ts';
import {
  atControl,
  atMember,
  calledMember,
  changes,
  changesParagraphs,
  controlsOf,
  missesStory,
  works,
} from './size-controls.ts';

/** A text-size control changes the size of the story. Good practice (G178): WCAG 1.4.4 is met by zoom. */
export const sizeControlWorks = defineCheck({
  id: 'size-control-works',
  area: 'text-size',
  words: sizeControlWorksWords,
  impact: 'serious',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G178'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<button>A+</button> with nothing behind it',
    after: '<button onclick="document.documentElement.style.fontSize = \'150%\'">A+</button>',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls, document }, say) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return inapplicable(say.noControl);
    const doubt = generalDoubt(sizeControls, document, say);
    const findings = controls.flatMap((control) => findingsFor(control, doubt, say));
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

type Say = typeof sizeControlWorksWords.says;

function generalDoubt(
  { missingScripts, fontSizePx }: SizeControlsFacts,
  loaded: Loaded,
  say: Say,
): string | null {
  if (fontSizePx === null) return say.noStory;
  if (missingScripts > 0) return say.missingScript;
  return isUnstyled(loaded) ? say.missingStyleSheet : null;
}

function findingsFor(control: TriedControl, general: string | null, say: Say): FindingDraft[] {
  if (works(control)) return deadSteps(control, say);
  const doubt = doubtAbout(control, say) ?? general;
  return [
    atControl(
      control,
      {
        outcome: doubt ? 'cantTell' : 'failed',
        message: doubt ? say.mayBeDead(doubt) : say.dead,
        fix: say.fix,
      },
      { presses: control.presses.length },
    ),
  ];
}

function doubtAbout(control: TriedControl, say: Say): string | null {
  const { left, members, presses } = control;
  if (left) return say.leads(left);
  if (missesStory(control)) return say.changesOtherParts;
  if (changesParagraphs(control)) return say.otherParagraphs;
  const isStop = members.some(({ tabStop }) => tabStop);
  if (isStop && presses.length > 0 && !presses.some(({ by }) => by === 'key')) {
    return say.losesFocus;
  }
  const [only, ...others] = members;
  return others.length === 0 && only?.aim === 'size' ? say.mayOpen : null;
}

/** A “larger” or “smaller” that did nothing from any state, beside one that works. */
function deadSteps(control: TriedControl, say: Say): FindingDraft[] {
  return control.members.flatMap((member, index) =>
    (member.aim === 'larger' || member.aim === 'smaller') &&
    !changes(control, index) &&
    control.presses.filter((press) => press.member === index).length > 1
      ? [
          atMember(member, {
            outcome: 'cantTell',
            message: say.deadStep(calledMember(member, say)),
            fix: say.fixDeadStep,
          }),
        ]
      : [],
  );
}
