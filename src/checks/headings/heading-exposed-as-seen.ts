import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import type { Heading, LostHeading } from '../../model/headings/headings.ts';
import { likeness, normalised } from '../../text/headline-text.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headingExposedAsSeenWords } from './heading-exposed-as-seen.words.ts';
import { shortened } from './story-headline.ts';

/** Headings that show are exposed, and by the words that show. WCAG 1.3.1. */
export const headingExposedAsSeen = defineCheck({
  id: 'heading-exposed-as-seen',
  area: 'headings',
  words: headingExposedAsSeenWords,
  impact: 'serious',
  level: 'A',
  wcag: ['1.3.1'],
  act: [],
  techniques: ['H42', 'ARIA12'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<h2 aria-hidden="true">Analysis</h2>',
    after: '<h2>Analysis</h2>',
  },
  goesBy: 'sight',
  needs: ['headings', 'document'],
  judge({ headings: { headings, lost }, document }, say) {
    const hidden = lost.filter(({ why }) => why === 'hidden' || why === 'inert');
    if (headings.length + hidden.length === 0) return inapplicable(say.noHeadings);
    const renamed = headings.filter(isRenamed);
    if (hidden.length + renamed.length === 0) return passed(say.passed);
    // Without its style sheet what should be hidden from everyone shows.
    return foundByLooks(
      say.failed,
      [
        ...hidden.map((one) => hiddenFinding(one, say)),
        ...renamed.map((one) => renamedFinding(one, say)),
      ],
      document,
      say,
      hidden.length === 0 ? 'moderate' : undefined,
    );
  },
});

type Say = typeof headingExposedAsSeenWords.says;

function isRenamed({ name, text, look, swallowedBy }: Heading): boolean {
  if (swallowedBy || !look.seen || normalised(name) === '' || normalised(text) === '') return false;
  return likeness(name, text) < THRESHOLDS.sameWords;
}

function hiddenFinding({ element, text, why }: LostHeading, say: Say): FindingDraft {
  const attribute = why === 'inert' ? 'inert' : 'aria-hidden';
  return {
    outcome: 'failed',
    element,
    message: say.hidden(shortened(text), attribute),
    fix: say.fixHidden(attribute),
    data: { text },
  };
}

function renamedFinding({ element, name, text }: Heading, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: say.renamed(shortened(text), shortened(name)),
    fix: say.fixRenamed,
    data: { name, text },
  };
}
