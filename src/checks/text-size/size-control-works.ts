import { sizeControlWorksWords } from '../../messages/en/size-control-works.ts';
import {
  defineCheck,
  type FindingDraft,
  found,
  type Judgement,
  passed,
} from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import {
  atControl,
  atMember,
  calledMember,
  changes,
  controlsOf,
  missesStory,
  NO_CONTROL,
  works,
} from './size-controls.ts';
import { blocksZoom } from './zoom-not-blocked.ts';

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
  needs: ['sizeControls', 'zoom'],
  judge({ sizeControls, zoom }) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) {
      return blocksZoom(zoom) ? NOTHING_ENLARGES : NO_CONTROL;
    }
    const { missingScripts, fontSizePx } = sizeControls;
    const doubt =
      fontSizePx === null
        ? 'no text of a story was found that could be measured'
        : missingScripts > 0
          ? 'a script of the page did not load'
          : null;
    const findings = controls.flatMap((control) => findingsFor(control, doubt));
    return findings.length === 0
      ? passed('The text-size control changes the story’s text.')
      : found('The text-size control does not change the story’s text.', findings);
  },
});

const NOTHING_ENLARGES: Judgement = {
  outcome: 'failed',
  message: 'The page blocks zooming and has no text-size control: nothing makes its text larger.',
  findings: [
    {
      outcome: 'failed',
      element: null,
      message: 'Zooming is blocked, and the page has no control of its own to make up for it.',
      fix: 'Let readers zoom: see what zoom-not-blocked says.',
      data: {},
    },
  ],
};

function findingsFor(control: TriedControl, general: string | null): FindingDraft[] {
  if (works(control)) return deadSteps(control);
  const doubt = doubtAbout(control) ?? (general && `but ${general}`);
  return [
    atControl(
      control,
      {
        outcome: doubt ? 'cantTell' : 'failed',
        message: `Neither keys nor a click on the text-size control change the story’s paragraphs${doubt ? `; ${doubt}` : ''}.`,
        fix: 'Let it set the font size of html in %, and give the story’s text in rem.',
      },
      { presses: control.presses.length },
    ),
  ];
}

function doubtAbout(control: TriedControl): string | null {
  const { left, members, presses } = control;
  if (left) return `it leads to ${left}, which was not followed`;
  if (missesStory(control)) return 'it changes other parts of the story (see size-control-scope)';
  const isStop = members.some(({ tabStop }) => tabStop);
  if (isStop && presses.length > 0 && !presses.some(({ by }) => by === 'key'))
    return 'the page takes the focus away from it';
  const [only, ...others] = members;
  const mayOpen = others.length === 0 && only?.aim === 'size';
  return mayOpen ? 'it may open something in which the size can be chosen' : null;
}

/** A “larger” or “smaller” that did nothing from any state, beside one that works. */
function deadSteps(control: TriedControl): FindingDraft[] {
  return control.members.flatMap((member, index) =>
    (member.aim === 'larger' || member.aim === 'smaller') &&
    !changes(control, index) &&
    control.presses.filter((press) => press.member === index).length > 1
      ? [
          atMember(member, {
            outcome: 'cantTell',
            message: `${calledMember(member)} changed nothing whenever it was pressed.`,
            fix: 'See whether it works from another size.',
          }),
        ]
      : [],
  );
}
