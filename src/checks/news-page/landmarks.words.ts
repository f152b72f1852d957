/** What the check `landmarks` says. */
export const landmarksWords = {
  title: 'One main landmark holds headline and story',
  description: 'The page has one main landmark, and the story is in it from its headline on.',
  why: 'Screen readers jump to the main landmark with one key; the story should begin there.',
  says: {
    noStory: 'The page is no story and has no main landmark.',
    passed: 'One main landmark holds the page’s main content.',
    failed: 'The main landmark is not one part with headline and story.',
    failedNone: 'The page has no main landmark.',
    none: 'No main landmark holds the story.',
    another: 'This is one more main landmark of the page.',
    fixAnother: 'Keep one <main>, and make the others <section> or <div>.',
    misplaced: 'The story’s text is outside the main landmark.',
    fix: 'Put headline and story into <main>.',
  },
};
