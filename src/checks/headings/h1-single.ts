import {
  defineCheck,
  type FindingDraft,
  found,
  inapplicable,
  type Judgement,
  passed,
} from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { foundByLooks, type Loaded } from '../doubt.ts';
import { h1SingleWords } from './h1-single.words.ts';
import { announced, saysHeadline, shortened } from './story-headline.ts';

/** The page has one heading of level one. Good practice (G141). */
export const h1Single = defineCheck({
  id: 'h1-single',
  area: 'headings',
  words: h1SingleWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G141', 'H42'],
  owner: 'template',
  supersedes: ['page-has-heading-one'],
  example: {
    before: '<h1>The Harbour Ledger</h1> … <h1>Ferry returns</h1>',
    after: '<p class="logo">The Harbour Ledger</p> … <h1>Ferry returns</h1>',
  },
  needs: ['headings', 'headline', 'document'],
  judge({ headings: { headings }, headline, document }, say) {
    const exposed = announced(headings);
    if (exposed.length === 0) return inapplicable(say.noHeadings);
    const top = exposed.filter(({ level }) => level === 1);
    if (top.length === 0) return none(exposed.length, say);
    const own = top.filter(({ otherStory }) => otherStory !== 'below');
    if (own.length <= 1) return passed(top.length === 1 ? say.passed : say.passedBesideOthers);
    return headline.longArticles > 1
      ? inapplicable(say.severalArticles)
      : several(own, headline, document, say);
  },
});

type Say = typeof h1SingleWords.says;

function none(headings: number, say: Say): Judgement {
  const message = say.none;
  return found(
    message,
    [{ outcome: 'failed', element: null, message, fix: say.fixNone, data: { headings } }],
    'moderate',
  );
}

function several(
  top: readonly Heading[],
  headline: HeadlineFacts,
  loaded: Loaded,
  say: Say,
): Judgement {
  const own = top.find((heading) => saysHeadline(heading, headline)) ?? top[0];
  // A style sheet may show one of them at a time.
  const findings: FindingDraft[] = top
    .filter((heading) => heading !== own)
    .map(({ element, name, otherStory }) => ({
      // Readers of a running report may go from post to post by its headings.
      outcome: otherStory === 'post' ? 'cantTell' : 'failed',
      element,
      message: (otherStory === 'post' ? say.ofPost : say.beside)(
        shortened(name),
        shortened(own?.name ?? ''),
      ),
      fix: say.fix,
      data: { headings: top.length },
    }));
  return foundByLooks(say.failed(top.length), findings, loaded, say);
}
