import { expect, test } from '@jest/globals';
import { saidOfPage } from '../../src/listening/orca/browser-says.ts';

test.each([
  'Loading.  Please wait.',
  'Finished loading Ferry returns.',
  'Page has 8 landmarks, 5 headings, 40 links.',
  'Screen reader on.',
  'Address and search bar entry',
  'Ferry returns - Chromium frame',
  'Focus mode',
  'To get missing image descriptions, open the context menu.',
  '  ',
])('“%s” is the browser’s or the screen reader’s own', (text) => {
  expect(saidOfPage(text)).toBe('');
});

test.each([
  ['Ferry returns heading level 1.', 'Ferry returns heading level 1.'],
  ['Loading dock burns down', 'Loading dock burns down'],
  ['The frame of mind of a town', 'The frame of mind of a town'],
  [' Skip to the story link.', 'Skip to the story link.'],
  [
    'To get missing image descriptions, open the context menu. Unlabeled image.',
    'Unlabeled image.',
  ],
])('“%s” is of the page', (text, said) => {
  expect(saidOfPage(text)).toBe(said);
});
