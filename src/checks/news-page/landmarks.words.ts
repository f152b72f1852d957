/** What the check `landmarks` says. */
export const landmarksWords = {
  title: 'One main landmark holds headline and story',
  description: 'The page has one main landmark, and the story is in it from its headline on.',
  why: 'Screen readers jump to the main landmark with one key; the story should begin there.',
  says: {
    noStory: 'The page is not a story and has no main landmark.',
    passed: 'One main landmark holds the page’s main content.',
    failed: 'The main landmark is not a single one with headline and story.',
    failedNone: 'The page has no main landmark.',
    none: 'No main landmark holds the story.',
    another: 'This is an additional main landmark.',
    fixAnother: 'Keep one <main>, and make the others <section> or <div>.',
    misplaced: 'The story’s text is outside the main landmark.',
    fix: 'Put the headline and the story into <main>.',
  },
};
