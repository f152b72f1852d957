import { headingExposedAsSeenWords } from '../../messages/en/heading-exposed-as-seen.ts';
import { doubtSays } from '../../messages/en/shared/doubt.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading, LostHeading } from '../../model/evidence.ts';
import { likeness, normalised } from '../../model/headline-text.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { quoted } from './story-headline.ts';

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
  needs: ['headings', 'document'],
  judge({ headings: { headings, lost }, document }) {
    const hidden = lost.filter(({ why }) => why === 'hidden' || why === 'inert');
    if (headings.length + hidden.length === 0) return inapplicable('The page has no headings.');
    const renamed = headings.filter(isRenamed);
    if (hidden.length + renamed.length === 0)
      return passed('The headings are announced as they are seen.');
    return found(
      'Headings are not announced as they are seen.',
      // Without its style sheet what should be hidden from everyone shows.
      doubtedWhereUnstyled(
        [...hidden.map(hiddenFinding), ...renamed.map(renamedFinding)],
        document,
        doubtSays,
      ),
      hidden.length === 0 ? 'moderate' : undefined,
    );
  },
});

function isRenamed({ name, text, look, swallowedBy }: Heading): boolean {
  if (swallowedBy || !look.seen || normalised(name) === '' || normalised(text) === '') return false;
  return likeness(name, text) < THRESHOLDS.sameWords;
}

function hiddenFinding({ element, text, why }: LostHeading): FindingDraft {
  const attribute = why === 'inert' ? 'inert' : 'aria-hidden';
  return {
    outcome: 'failed',
    element,
    message: `The heading ${quoted(text)} shows, and ${attribute} keeps it from screen readers.`,
    fix: `Take ${attribute} off it, or off what is around it.`,
    data: { text },
  };
}

function renamedFinding({ element, name, text }: Heading): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: `The heading shows ${quoted(text)} and is announced as ${quoted(name)}.`,
    fix: 'Take aria-label off it, or say in it what shows.',
    data: { name, text },
  };
}
