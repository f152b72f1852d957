import { tickerControllableWords } from '../../messages/en/ticker-controllable.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { MovingText } from '../../model/motion.ts';

/** Text that moves or changes by itself can be stopped. WCAG 2.2.2 (G186, F16). */
export const tickerControllable = defineCheck({
  id: 'ticker-controllable',
  area: 'news-page',
  words: tickerControllableWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.2.2'],
  act: [],
  techniques: ['G4', 'G186', 'F4', 'F16'],
  owner: 'template',
  supersedes: ['marquee'],
  needs: ['motion'],
  judge({ motion: { moving } }) {
    if (moving.length === 0) return inapplicable('No text moves or changes by itself.');
    const findings = moving.filter(({ control }) => !control?.stopped).map(findingFor);
    return findings.length > 0
      ? found('Text moves that cannot be stopped.', findings)
      : passed('Each moving text was stopped by the control beside it.');
  },
});

const HOW: Record<MovingText['kind'], string> = {
  animation: 'moves without an end',
  marquee: 'is a marquee',
  changing: 'changes by itself again and again',
};

function findingFor({ element, text, kind, control }: MovingText): FindingDraft {
  return {
    // A control that did not stop it may do something else, and the one that would may be elsewhere.
    outcome: control ? 'cantTell' : 'failed',
    element,
    message: `“${text.slice(0, 60)}” ${HOW[kind]}, and ${control ? 'the control beside it did not stop it' : 'has no control beside it'}.`,
    fix: 'Put a button “Pause” beside it that stops it, or let it stand still.',
    data: { kind, control: control?.element.selector ?? null },
  };
}
