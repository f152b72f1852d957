import { storySays } from './story.words.ts';

/** What the check `title-names-story` says. */
export const titleNamesStoryWords = {
  title: 'The page title names the story',
  description: 'The title in the browser tab has the headline, before the site’s name.',
  why: 'The title is the first thing a screen reader says, and what tells one tab from another.',
  says: {
    ...storySays,
    passed: 'The title names the story.',
    none: 'The page has no title.',
    saysNothing: (title: string) => `The title “${title}” does not name the story.`,
    unsure: 'Could not tell whether the title names the story.',
    fewWords: (title: string, headline: string) =>
      `The title “${title}” shares few words with the headline “${headline}”.`,
    siteFirst: (title: string) => `The title “${title}” begins with the site’s name.`,
    fix: 'Write the headline first, then the site’s name: <title>Headline | Site</title>.',
  },
};
