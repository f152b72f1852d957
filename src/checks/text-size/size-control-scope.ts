import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/text-size/size-controls.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { rounded } from './rounded.ts';
import { sizeControlScopeWords } from './size-control-scope.words.ts';
import { atControl, controlsOf, missesStory, workingControls } from './size-controls.ts';

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
  example: {
    before: '.story p { font-size: 16px }',
    after: '.story p { font-size: 1rem }',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls, document }, say) {
    const missing = controlsOf(sizeControls).filter(missesStory);
    const controls = workingControls(sizeControls);
    if (controls.length + missing.length === 0) return inapplicable(say.noneWorks);
    const findings = [
      ...missing.map((control) => storyMissed(control, say)),
      ...controls.flatMap((control) => findingsFor(control, say)),
    ];
    return findings.length === 0
      ? passed(say.passed)
      : foundByLooks(say.failed, findings, document, say);
  },
});

type Say = typeof sizeControlScopeWords.says;

const PARTS = ['item', 'quote', 'caption', 'cell', 'headline'] as const;

function storyMissed(control: TriedControl, say: Say): FindingDraft {
  return atControl(
    control,
    {
      outcome: 'failed',
      message: say.storyMissed,
      fix: say.fix,
    },
    { largest: control.largest },
  );
}

function findingsFor(control: TriedControl, say: Say): FindingDraft[] {
  const grown = control.largest.paragraph ?? 1;
  if (grown < THRESHOLDS.sizeWorthComparing) return [];
  return PARTS.flatMap((part) => {
    const own = control.largest[part];
    const keepsPace =
      part === 'headline' ? 1 + THRESHOLDS.leastSizeStep : grown * THRESHOLDS.samePace;
    if (own === null || own >= keepsPace) return [];
    const stays = own < 1 + THRESHOLDS.leastSizeStep;
    return [
      atControl(
        control,
        {
          // A headline is large enough as it is, as a rule; and growing less is growing.
          outcome: stays && part !== 'headline' ? 'failed' : 'cantTell',
          message: say.fallsBehind(say.parts[part], rounded(own), rounded(grown)),
          fix: say.fix,
        },
        { part, ratio: own, paragraphs: grown },
      ),
    ];
  });
}
