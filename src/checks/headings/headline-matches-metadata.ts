import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { likeness, SAME_STORY } from '../../text/headline-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headlineMatchesMetadataWords } from './headline-matches-metadata.words.ts';
import { hasHeadline, shortened, whyNoHeadline } from './story-headline.ts';

/** The headline and the metadata tell of the same story. Good practice. */
export const headlineMatchesMetadata = defineCheck({
  id: 'headline-matches-metadata',
  area: 'headings',
  words: headlineMatchesMetadataWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: [],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<meta property="og:title" content="Home"> … <h1>Ferry returns</h1>',
    after: '<meta property="og:title" content="Ferry returns"> … <h1>Ferry returns</h1>',
  },
  needs: ['headline'],
  judge({ headline }, say) {
    if (!hasHeadline(headline)) return inapplicable(whyNoHeadline(headline, say));
    const sources = sourcesOf(headline);
    if (sources.length === 0) return inapplicable(say.noMetadata);
    const findings = sources.flatMap((source) => findingFor(source, sources, headline, say));
    if (findings.length === 0) return passed(say.passed);
    const areAllForeign = sources.every(({ alike }) => alike === 0);
    return found(say.failed, findings, areAllForeign ? 'moderate' : undefined);
  },
});

type Say = typeof headlineMatchesMetadataWords.says;

type Source = { name: string; text: string; alike: number };

/** Each source, with that of its headlines that is most like the one on the page. */
function sourcesOf({ metadata: { jsonLd, ogTitle }, text }: HeadlineFacts): Source[] {
  const best = jsonLd
    .map((own) => ({ name: 'JSON-LD', text: own, alike: likeness(own, text) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 1);
  return ogTitle
    ? [...best, { name: 'og:title', text: ogTitle, alike: likeness(ogTitle, text) }]
    : best;
}

function findingFor(
  { name, text, alike }: Source,
  sources: readonly Source[],
  headline: HeadlineFacts,
  say: Say,
): FindingDraft[] {
  if (alike >= SAME_STORY) return [];
  // Headlines for social media are rewritten on purpose, and may be in another language.
  const isRewritten = name === 'og:title' && sources.some((one) => one.alike >= SAME_STORY);
  const isOtherStory = alike < THRESHOLDS.otherStory;
  const isSure =
    headline.knownBy !== 'look' &&
    isOtherStory &&
    !isRewritten &&
    !isOtherScript(text, headline.text);
  return [
    {
      outcome: isSure ? 'failed' : 'cantTell',
      element: headline.element,
      message: say.differs(shortened(headline.text), name, shortened(text)),
      fix: say.fix(name),
      data: { source: name, alike },
    },
  ];
}

function isOtherScript(one: string, other: string): boolean {
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  return isLatin(one) !== isLatin(other);
}
