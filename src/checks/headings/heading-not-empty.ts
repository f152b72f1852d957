import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import { headingNotEmptyWords } from './heading-not-empty.words.ts';
import { whose } from './whose.ts';

/**
 * Every heading that a screen reader announces says something. WCAG 1.3.1 and 2.4.6; ACT ffd0e9.
 * A name of nothing but white space, zero-width characters, punctuation or icon glyphs is no name.
 */
export const headingNotEmpty = defineCheck({
  id: 'heading-not-empty',
  area: 'headings',
  words: headingNotEmptyWords,
  impact: 'moderate',
  level: 'AA',
  wcag: ['1.3.1', '2.4.6'],
  act: ['ffd0e9'],
  techniques: ['G130', 'H42'],
  owner: 'template',
  supersedes: ['empty-heading'],
  example: {
    before: '<h2 class="lightbox-title"></h2>',
    after: '<h2 class="lightbox-title">Pictures of the ferry</h2>',
  },
  needs: ['headings'],
  judge({ headings: { headings } }, say) {
    const exposed = headings.filter((heading) => !heading.swallowedBy && !heading.contentDeferred);
    if (exposed.length === 0) return inapplicable(say.noHeadings);
    const empty = exposed.filter((heading) => isEmptyName(heading.name));
    const byTitle = exposed.filter((heading) => heading.namedByTitleOnly);
    if (empty.length > 0) {
      return found(
        say.failed(empty.length),
        empty.map((heading) => emptyFinding(heading, say)),
      );
    }
    if (byTitle.length > 0) {
      return found(
        say.failedByTitle,
        byTitle.map((heading) => titleFinding(heading, say)),
        'minor',
      );
    }
    return passed(say.passed);
  },
});

type Say = typeof headingNotEmptyWords.says;

/** White space, controls, formats (zero-width, soft hyphen), punctuation, symbols, private-use icons. */
const NOTHING_TO_SAY = /^[\p{White_Space}\p{C}\p{P}\p{S}]*$/u;
/** Emoji and other pictographs have names that screen readers speak. */
const SPOKEN_SYMBOL = /[\p{Extended_Pictographic}\p{Sc}\p{Sm}]/u;

function isEmptyName(name: string): boolean {
  return NOTHING_TO_SAY.test(name) && !SPOKEN_SYMBOL.test(name);
}

function emptyFinding(heading: Heading, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element: heading.element,
    message: say.empty(heading.level),
    fix: say.fixEmpty,
    data: { level: heading.level, name: heading.name },
    ...whose(heading),
  };
}

function titleFinding(heading: Heading, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element: heading.element,
    message: say.byTitle,
    fix: say.fixByTitle,
    data: { level: heading.level, name: heading.name },
    ...whose(heading),
  };
}
