import { focusVisibleWords } from '../../messages/en/focus-visible.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { FocusLook } from '../../model/keyboard.ts';

/** Whatever has the focus shows it. WCAG 2.4.7, ACT oj04fd. */
export const focusVisible = defineCheck({
  id: 'focus-visible',
  area: 'news-page',
  words: focusVisibleWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['2.4.7'],
  act: ['oj04fd'],
  techniques: ['G149', 'G165', 'C15', 'F78'],
  owner: 'template',
  supersedes: [],
  needs: ['keyboard'],
  judge({ keyboard: { stops, looks, outlined, untried, missingStyleSheets } }) {
    if (stops === 0) return inapplicable('Nothing on the page takes the focus.');
    const findings = looks
      .filter(({ changedPixels }) => changedPixels === 0)
      .map((look) => findingFor(look, missingStyleSheets > 0));
    if (findings.length > 0) return found('The focus cannot be seen in places.', findings);
    const rest = untried > 0 ? ` ${untried} further kinds of stops were not compared.` : '';
    return passed(
      `${outlined} stops have an outline, and ${looks.length} kinds of others show the focus in pictures.${rest}`,
    );
  },
});

function findingFor(look: FocusLook, incomplete: boolean): FindingDraft {
  const { element, alike, isInSight, isClipped } = look;
  const others = alike > 1 ? ` The same holds for ${alike - 1} more like it.` : '';
  return {
    // A part that is shut keeps its links in the order of Tab for a moment, or for good.
    outcome: incomplete || isClipped ? 'cantTell' : 'failed',
    element,
    message:
      isInSight && !isClipped
        ? `Not a pixel of the window changes when this element has the focus${incomplete ? ', at least without the style sheets that could not be loaded' : ''}.${others}`
        : `This element has the focus while nothing of it is in sight, and nothing else shows it.${others}`,
    fix: 'Give it an outline: :focus-visible { outline: 2px solid; outline-offset: 2px }.',
    data: { alike, changedPixels: look.changedPixels, isInSight },
  };
}
