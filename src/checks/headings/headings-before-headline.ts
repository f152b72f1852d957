import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { normalised } from '../../text/headline-text.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headingsBeforeHeadlineWords } from './headings-before-headline.words.ts';
import {
  announced,
  hasHeadline,
  saysHeadline,
  shortened,
  whyNoHeadline,
} from './story-headline.ts';

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
  example: {
    before: '<h2>Cookies</h2><h2>Print</h2><h5>Follow us</h5><h1>Ferry returns</h1>',
    after: '<p>Cookies</p><p>Print</p><p>Follow us</p><h1>Ferry returns</h1>',
  },
  needs: ['headings', 'headline', 'document'],
  judge({ headings: { headings }, headline, document }, say) {
    if (!hasHeadline(headline)) return inapplicable(whyNoHeadline(headline, say));
    const before = headingsBefore(announced(headings), headline);
    if (before === null) return inapplicable(say.noHeadline);
    const bad = before.filter(({ level, name }) => level === 1 || normalised(name) === '');
    // What names a menu or another landmark is where readers look for it.
    const counted = before.filter(({ region }) => region.kind !== 'landmark');
    const isMuch = counted.length > THRESHOLDS.headingsBeforeHeadline;
    const told = isMuch ? before.filter((one) => counted.includes(one) || bad.includes(one)) : bad;
    return told.length === 0
      ? passed(say.passed)
      : foundByLooks(
          say.failed(before.length),
          told.map((heading) => finding(heading, headline, say)),
          document,
          say,
        );
  },
});

type Say = typeof headingsBeforeHeadlineWords.says;

/** The headings that are announced before the headline; null where it is none itself. */
function headingsBefore(headings: readonly Heading[], headline: HeadlineFacts): Heading[] | null {
  if (headline.level === null) return null;
  const at = headings.findIndex((heading) => saysHeadline(heading, headline));
  return at < 0 ? null : headings.slice(0, at);
}

function finding(
  { element, name, level }: Heading,
  { knownBy }: HeadlineFacts,
  say: Say,
): FindingDraft {
  return {
    // Told by its look alone, one of those before it may be the headline.
    outcome: knownBy === 'look' ? 'cantTell' : 'failed',
    element,
    message: normalised(name) === '' ? say.empty(level) : say.before(shortened(name), level),
    fix: say.fix,
    data: { level },
  };
}
