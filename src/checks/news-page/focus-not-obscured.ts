import { focusNotObscuredWords } from '../../messages/en/focus-not-obscured.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { KeyboardStop } from '../../model/keyboard.ts';

/** What has the focus is not wholly behind a bar that stays in place. WCAG 2.4.11. */
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
  needs: ['keyboard'],
  judge({ keyboard: { stops, covered, missingStyleSheets } }) {
    if (stops === 0) return inapplicable('Nothing on the page takes the focus.');
    const findings = covered
      .filter(isObscured)
      .map((stop) => findingFor(stop, missingStyleSheets > 0));
    return findings.length > 0
      ? found('Something covers elements that have the focus.', findings)
      : passed(`None of ${stops} stops was wholly covered.`);
  },
});

function isObscured({ shown, covered, coverIsPinned }: KeyboardStop): boolean {
  return coverIsPinned && shown === 0 && covered > 0;
}

function findingFor(stop: KeyboardStop, incomplete: boolean): FindingDraft {
  const { element, coveredBy, coverIsClosable } = stop;
  const closable = coverIsClosable ? ' It has a button, which may close it.' : '';
  return {
    // A bar that a reader can close, and would, is an obstacle of the first visit alone.
    outcome: incomplete || coverIsClosable ? 'cantTell' : 'failed',
    element,
    message: `With the focus, this element lies wholly behind ${coveredBy?.selector.join(' ') ?? 'a bar'}.${closable}`,
    fix: 'Give the page scroll-padding as high as its bars, so that the browser scrolls what has the focus clear of them.',
    data: { coveredBy: coveredBy?.selector ?? null, covered: stop.covered },
  };
}
