import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { MovingText } from '../../model/news-page/motion.ts';
import { tickerControllableWords } from './ticker-controllable.words.ts';

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
  example: {
    before: '<marquee>Ferry returns …</marquee>',
    after: '<p class="ticker">Ferry returns …</p><button>Pause</button>',
  },
  needs: ['motion'],
  judge({ motion: { moving } }, say) {
    if (moving.length === 0) return inapplicable(say.none);
    const findings = moving
      .filter(({ control }) => !control?.stopped)
      .map((text) => findingFor(text, say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof tickerControllableWords.says;

function findingFor({ element, text, kind, control }: MovingText, say: Say): FindingDraft {
  const message = control ? say.notStopped : say.noControl;
  return {
    // A control that did not stop it may do something else, and the one that would may be elsewhere.
    outcome: control ? 'cantTell' : 'failed',
    element,
    message: message(text.slice(0, 60), say.how[kind]),
    fix: say.fix,
    data: { kind, control: control?.element.selector ?? null },
  };
}
