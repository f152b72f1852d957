import { headingsBeforeHeadlineWords } from '../../messages/en/headings-before-headline.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { Heading } from '../../model/evidence.ts';
import type { HeadlineFacts } from '../../model/headline.ts';
import { normalised } from '../../model/headline-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { announced, hasHeadline, NO_STORY, quoted, saysHeadline } from './story-headline.ts';

/** The outline begins with the headline, or nearly so. Good practice. */
export const headingsBeforeHeadline = defineCheck({
  id: 'headings-before-headline',
  area: 'headings',
  words: headingsBeforeHeadlineWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G141'],
  owner: 'template',
  supersedes: [],
  needs: ['headings', 'headline'],
  judge({ headings: { headings }, headline }) {
    if (!hasHeadline(headline)) return NO_STORY;
    const before = headingsBefore(announced(headings), headline);
    if (before === null) return NO_STORY;
    const bad = before.filter(({ level, name }) => level === 1 || normalised(name) === '');
    // What names a menu or another landmark is where readers look for it.
    const counted = before.filter(({ region }) => region.kind !== 'landmark');
    const isMuch = counted.length > THRESHOLDS.headingsBeforeHeadline;
    const told = isMuch ? before.filter((one) => counted.includes(one) || bad.includes(one)) : bad;
    return told.length === 0
      ? passed('The outline begins with the headline, or nearly so.')
      : found(
          `${before.length === 1 ? 'One heading comes' : `${before.length} headings come`} before the headline.`,
          told.map(finding),
        );
  },
});

/** The headings that are announced before the headline; null where it is none itself. */
function headingsBefore(headings: readonly Heading[], headline: HeadlineFacts): Heading[] | null {
  if (headline.level === null) return null;
  const at = headings.findIndex((heading) => saysHeadline(heading, headline));
  return at < 0 ? null : headings.slice(0, at);
}

function finding({ element, name, level }: Heading): FindingDraft {
  const said = normalised(name) === '' ? 'An empty heading' : quoted(name);
  return {
    outcome: 'failed',
    element,
    message: `${said}, of level ${level}, comes before the headline.`,
    fix: 'Make it plain text, put it after the story, or hide it until it is shown.',
    data: { level },
  };
}
