/** What the check `landmarks` says. */
export const landmarksWords = {
  title: 'One main landmark holds headline and story',
  description: 'The page has one main landmark, and the story is in it from its headline on.',
  why: 'Screen readers jump to the main landmark with one key; the story should begin there.',
  says: {},
};
