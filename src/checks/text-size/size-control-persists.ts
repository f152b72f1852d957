import { sizeControlPersistsWords } from '../../messages/en/size-control-persists.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { atControl, isChoice, NONE_WORKS, workingControls } from './size-controls.ts';

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
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const working = workingControls(sizeControls);
    if (working.length === 0) return NONE_WORKS;
    const controls = working.filter(({ reloaded }) => reloaded !== null);
    if (controls.length === 0) return inapplicable('The page was not loaded again.');
    const lost = controls.flatMap(lostSize);
    if (lost.length > 0)
      return found('The chosen size is lost when the page is loaded again.', lost);
    const stale = controls.flatMap(staleState);
    return stale.length === 0
      ? passed('The chosen size is kept.')
      : found('The size is kept, and the control says another one.', stale, 'serious');
  },
});

function lostSize(control: TriedControl): FindingDraft[] {
  const chosen = control.largest.paragraph ?? 1;
  const kept = control.reloaded?.ratio ?? chosen;
  if (Math.abs(kept - chosen) <= THRESHOLDS.leastSizeStep) return [];
  return [
    atControl(
      control,
      {
        outcome: 'failed',
        message: 'The text is back at another size once the page is loaded again.',
        fix: 'Keep the choice in localStorage (in try and catch), and set it in the head, before the page is painted.',
      },
      { chosen, kept },
    ),
  ];
}

/** The control, as it was right after the size was chosen, and as it is after the reload. */
function staleState(control: TriedControl): FindingDraft[] {
  const chosen = control.statesAfter.at(-1)?.states;
  const { reloaded } = control;
  if (!isChoice(control) || !chosen || !reloaded || reloaded.states.length !== chosen.length)
    return [];
  if (chosen.every((state, index) => state === reloaded.states[index])) return [];
  return [
    atControl(
      control,
      {
        outcome: 'failed',
        message: 'After the page is loaded again, the control says that another size is on.',
        fix: 'Set the control’s state from the same stored choice as the size.',
      },
      { chosen, reloaded: reloaded.states },
    ),
  ];
}
