/** What the check `title-names-story` says. */
export const titleNamesStoryWords = {
  title: 'The page title names the story',
  description: 'The title in the browser’s tab holds the headline, before the name of the site.',
  why: 'The title is the first thing that a screen reader says, and all that tells one tab from another.',
  says: {},
};
