import { storySays } from './story.words.ts';

/** What the check `headline-matches-metadata` says. */
export const headlineMatchesMetadataWords = {
  title: 'Headline and metadata tell the same story',
  description: 'The headline in JSON-LD and og:title is that of the story on the page.',
  why: 'Otherwise readers follow a link in search results or an app and land on another story.',
  says: {
    ...storySays,
    noMetadata: 'The page’s metadata has no headline.',
    passed: 'Headline and metadata tell the same story.',
    failed: 'Headline and metadata do not tell the same story.',
    differs: (headline: string, source: string, other: string) =>
      `The headline is “${headline}”, and ${source} says “${other}”.`,
    fix: (source: string) => `Fill ${source} from the same field as the headline.`,
  },
};
