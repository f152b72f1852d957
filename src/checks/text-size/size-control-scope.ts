import { sizeControlScopeWords } from '../../messages/en/size-control-scope.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import {
  atControl,
  controlsOf,
  missesStory,
  NONE_WORKS,
  times,
  workingControls,
} from './size-controls.ts';

/** All of the story's text changes its size with the control. Good practice (G178). */
export const sizeControlScope = defineCheck({
  id: 'size-control-scope',
  area: 'text-size',
  words: sizeControlScopeWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G178'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const missing = controlsOf(sizeControls).filter(missesStory);
    const controls = workingControls(sizeControls);
    if (controls.length + missing.length === 0) return NONE_WORKS;
    const findings = [...missing.map(storyMissed), ...controls.flatMap(findingsFor)];
    return findings.length === 0
      ? passed('All of the story’s text grows with the control.')
      : found('Parts of the story keep their size.', findings);
  },
});

/** Parts of the story that grow by this share of the paragraphs' growth keep pace. */
const SAME_PACE = 0.85;

const PARTS = {
  item: 'Lists',
  quote: 'Quotes',
  caption: 'Captions',
  cell: 'Tables',
  headline: 'The headline',
} as const;

function storyMissed(control: TriedControl): FindingDraft {
  return atControl(
    control,
    {
      outcome: 'failed',
      message: 'The control changes parts of the story, and its paragraphs keep their size.',
      fix: FIX,
    },
    { largest: control.largest },
  );
}

const FIX =
  'Give all of the story’s text in rem, or in em of one element that the control changes.';

function findingsFor(control: TriedControl): FindingDraft[] {
  const grown = control.largest.paragraph ?? 1;
  if (grown < THRESHOLDS.sizeWorthComparing) return [];
  return (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((part) => {
    const own = control.largest[part];
    const keepsPace = part === 'headline' ? 1 + THRESHOLDS.leastSizeStep : grown * SAME_PACE;
    if (own === null || own >= keepsPace) return [];
    const stays = own < 1 + THRESHOLDS.leastSizeStep;
    return [
      atControl(
        control,
        {
          // A headline is large enough as it is, as a rule; and growing less is growing.
          outcome: stays && part !== 'headline' ? 'failed' : 'cantTell',
          message: `${PARTS[part]}: ${times(own)} the usual size while the paragraphs are ${times(grown)} as large.`,
          fix: FIX,
        },
        { part, ratio: own, paragraphs: grown },
      ),
    ];
  });
}
