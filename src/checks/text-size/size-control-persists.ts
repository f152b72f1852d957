import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import { isSameState, type TriedControl } from '../../model/text-size/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { sizeControlPersistsWords } from './size-control-persists.words.ts';
import { atControl, isChoice, workingControls } from './size-controls.ts';

/** The chosen size is there again on the next page, and the control says so. Good practice; 4.1.2 where it says otherwise. */
export const sizeControlPersists = defineCheck({
  id: 'size-control-persists',
  area: 'text-size',
  words: sizeControlPersistsWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: [],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'root.dataset.size = value',
    after: "root.dataset.size = value; localStorage.setItem('size', value)",
  },
  needs: ['sizeControls'],
  judge({ sizeControls }, say) {
    const working = workingControls(sizeControls);
    if (working.length === 0) return inapplicable(say.noneWorks);
    const controls = working.filter(({ reloaded }) => reloaded !== null);
    if (controls.length === 0) return inapplicable(say.notReloaded);
    const lost = controls.flatMap((control) => lostSize(control, say));
    if (lost.length > 0) return found(say.failed, lost);
    const stale = controls.flatMap((control) => staleState(control, say));
    return stale.length === 0 ? passed(say.passed) : found(say.failedState, stale, 'serious');
  },
});

type Say = typeof sizeControlPersistsWords.says;

function lostSize(control: TriedControl, say: Say): FindingDraft[] {
  const chosen = control.largest.paragraph ?? 1;
  const kept = control.reloaded?.ratio ?? chosen;
  const leeway = Math.max(
    THRESHOLDS.leastSizeStep,
    Math.abs(chosen - 1) * THRESHOLDS.leewayOfKeptSize,
  );
  if (Math.abs(kept - chosen) <= leeway) return [];
  return [
    atControl(
      control,
      {
        outcome: 'failed',
        message: say.lost,
        fix: say.fixLost,
      },
      { chosen, kept },
    ),
  ];
}

/** The control, as it was right after the size was chosen, and as it is after the reload. */
function staleState(control: TriedControl, say: Say): FindingDraft[] {
  const chosen = control.statesAfter.at(-1)?.states;
  const { reloaded } = control;
  if (!isChoice(control) || !chosen || !reloaded || reloaded.states.length !== chosen.length)
    return [];
  if (chosen.every((state, index) => isSameState(state, reloaded.states[index] ?? null))) return [];
  return [
    atControl(
      control,
      {
        outcome: 'failed',
        message: say.stale,
        fix: say.fixStale,
      },
      { chosen, reloaded: reloaded.states },
    ),
  ];
}
