import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { KeyboardStop } from '../../model/news-page/keyboard.ts';
import { isUnstyled } from '../doubt.ts';
import { focusNotObscuredWords } from './focus-not-obscured.words.ts';

/** What has the focus is not wholly behind something else, whether that stays in place or not. WCAG 2.4.11. */
export const focusNotObscured = defineCheck({
  id: 'focus-not-obscured',
  area: 'news-page',
  words: focusNotObscuredWords,
  impact: 'moderate',
  level: 'AA',
  wcag: ['2.4.11'],
  act: [],
  techniques: ['C43', 'F110'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '.banner { position: fixed; bottom: 0; height: 120px }',
    after: 'html { scroll-padding-bottom: 8rem }',
  },
  needs: ['keyboard', 'document'],
  judge({ keyboard: { stops, covered }, document }, say) {
    if (stops === 0) return inapplicable(say.noStops);
    const findings = covered
      .filter(isObscured)
      .map((stop) => findingFor(stop, isUnstyled(document), say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed(stops));
  },
});

type Say = typeof focusNotObscuredWords.says;

function isObscured({ shown, covered }: KeyboardStop): boolean {
  return shown === 0 && covered > 0;
}

function findingFor(stop: KeyboardStop, unstyled: boolean, say: Say): FindingDraft {
  const { element, coveredBy, coverIsPinned, coverIsClosable } = stop;
  const behind = say.behind(coveredBy?.selector.join(' ') ?? say.someBar);
  return {
    // A bar that a reader can close, and would, is an obstacle of the first visit alone.
    outcome: unstyled || coverIsClosable ? 'cantTell' : 'failed',
    element,
    message: coverIsClosable ? say.closable(behind) : behind,
    fix: coverIsPinned ? say.fix : say.fixLaidOver,
    data: { coveredBy: coveredBy?.selector ?? null, covered: stop.covered },
  };
}
