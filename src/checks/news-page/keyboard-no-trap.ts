import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { KeyboardTrap } from '../../model/news-page/keyboard.ts';
import { keyboardNoTrapWords } from './keyboard-no-trap.words.ts';

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
  example: {
    before: "field.onkeydown = (event) => { if (event.key === 'Tab') event.preventDefault() }",
    after: 'Tab left to the browser',
  },
  needs: ['keyboard'],
  judge({ keyboard: { stops, traps, presses } }, say) {
    if (stops === 0) return inapplicable(say.noStops);
    const findings = traps.flatMap((trap) => findingFor(trap, say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed(presses));
  },
});

type Say = typeof keyboardNoTrapWords.says;

function findingFor(trap: KeyboardTrap, say: Say): FindingDraft[] {
  const { element, among, backward, exit, tried, helpOffered } = trap;
  if (exit !== null) return [];
  const data = { among: among.map(({ selector }) => selector), backward, tried };
  return [
    {
      outcome: backward || helpOffered ? 'cantTell' : 'failed',
      element,
      message: messageFor(trap, say),
      fix: say.fix,
      data,
    },
  ];
}

function messageFor({ among, backward, tried, helpOffered }: KeyboardTrap, say: Say): string {
  if (backward) return say.onlyBackward(among.length);
  return helpOffered ? say.helpOffered(among.length) : say.caught(among.length, tried.join(', '));
}
