import { storySays } from './story.words.ts';

/** What the check `title-names-story` says. */
export const titleNamesStoryWords = {
  title: 'The page title names the story',
  description: 'The title in the browser’s tab holds the headline, before the name of the site.',
  why: 'The title is the first thing that a screen reader says, and all that tells one tab from another.',
  says: {
    ...storySays,
    passed: 'The title names the story.',
    none: 'The page has no title.',
    saysNothing: (title: string) => `The title “${title}” names no story.`,
    unsure: 'Whether the title names the story could not be told.',
    fewWords: (title: string, headline: string) =>
      `The title “${title}” shares few words with the headline “${headline}”.`,
    siteFirst: (title: string) => `The title “${title}” begins with the name of the site.`,
    fix: 'Write the headline first, then the name of the site: <title>Headline | Site</title>.',
  },
};
