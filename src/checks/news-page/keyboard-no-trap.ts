import { keyboardNoTrapWords } from '../../messages/en/keyboard-no-trap.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { KeyboardTrap } from '../../model/keyboard.ts';

/** The keyboard gets away from everything it gets to. WCAG 2.1.2, ACT 80af7b, a1b64e and ebe86a. */
export const keyboardNoTrap = defineCheck({
  id: 'keyboard-no-trap',
  area: 'news-page',
  words: keyboardNoTrapWords,
  impact: 'critical',
  level: 'A',
  wcag: ['2.1.2'],
  act: ['80af7b', 'a1b64e', 'ebe86a'],
  techniques: ['G21'],
  owner: 'template',
  supersedes: [],
  needs: ['keyboard'],
  judge({ keyboard: { stops, traps, presses } }) {
    if (stops === 0) return inapplicable('Nothing on the page takes the focus.');
    const findings = traps.flatMap(findingFor);
    return findings.length > 0
      ? found('The keyboard is caught in a part of the page.', findings)
      : passed(`${presses} presses of the Tab key were caught nowhere.`);
  },
});

function findingFor({ element, among, backward, exit, tried }: KeyboardTrap): FindingDraft[] {
  if (exit !== null) return [];
  const data = { among: among.map(({ selector }) => selector), backward, tried };
  const round =
    among.length === 0
      ? 'Tab brings the focus back to this element'
      : `Tab goes round between this element and ${among.length} other${among.length > 1 ? 's' : ''}`;
  const keys = tried.length > 0 ? `, Escape and ${tried.join(', ')}` : ' and Escape';
  return [
    {
      outcome: backward ? 'cantTell' : 'failed',
      element,
      message: backward
        ? `${round}; only Shift+Tab leads out.`
        : `${round}; Shift+Tab${keys} do not lead out either.`,
      fix: 'Leave the focus where the reader moved it; hold it inside a dialog alone, and let Escape close that.',
      data,
    },
  ];
}
