import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { FocusLook } from '../../model/news-page/keyboard.ts';
import { isUnstyled } from '../doubt.ts';
import { focusVisibleWords } from './focus-visible.words.ts';

/** Whatever has the focus shows it. WCAG 2.4.7, ACT oj04fd. */
export const focusVisible = defineCheck({
  id: 'focus-visible',
  area: 'news-page',
  words: focusVisibleWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['2.4.7'],
  act: ['oj04fd'],
  techniques: ['G149', 'G165', 'C15', 'F55', 'F78'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'a:focus { outline: none }',
    after: 'a:focus-visible { outline: 2px solid; outline-offset: 2px }',
  },
  needs: ['keyboard', 'document'],
  judge({ keyboard: { stops, looks, outlined, untried }, document }, say) {
    if (stops === 0) return inapplicable(say.noStops);
    const findings = looks
      .filter(({ changedPixels }) => changedPixels === 0)
      .map((look) => findingFor(look, isUnstyled(document), say));
    if (findings.length > 0) return found(say.failed, findings);
    const shown = say.passed(outlined, looks.length);
    return passed(untried > 0 ? say.inPart(shown, untried) : shown);
  },
});

type Say = typeof focusVisibleWords.says;

function findingFor(look: FocusLook, unstyled: boolean, say: Say): FindingDraft {
  const { element, alike, isInSight, isClipped, throwsAway } = look;
  const unseen = unstyled ? say.unseenUnstyled : say.unseen;
  const seen = isInSight && !isClipped ? unseen : say.outOfSight;
  const message = throwsAway ? say.throwsAway : seen;
  return {
    // A part that is shut keeps its links in the order of Tab for a moment, or for good.
    outcome: !throwsAway && (unstyled || isClipped) ? 'cantTell' : 'failed',
    element,
    message: alike > 1 ? say.ofOthersToo(message, alike - 1) : message,
    fix: throwsAway ? say.fixThrowsAway : say.fix,
    data: { alike, changedPixels: look.changedPixels, isInSight },
  };
}
