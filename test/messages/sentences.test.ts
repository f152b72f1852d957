import { expect, test } from '@jest/globals';
import { skipLinkLandsOnContentWords } from '../../src/checks/accessibility-links/skip-link-lands-on-content.words.ts';
import { skipLinkMovesFocusWords } from '../../src/checks/accessibility-links/skip-link-moves-focus.words.ts';
import { skipLinkPresentWords } from '../../src/checks/accessibility-links/skip-link-present.words.ts';
import { skipLinkSays } from '../../src/checks/accessibility-links/skip-links.words.ts';
import { headingNotSwallowedWords } from '../../src/checks/headings/heading-not-swallowed.words.ts';
import { found } from '../../src/model/check.ts';

/** As a finding tells it: what a judge says goes through `found`. */
function told(message: string): string | undefined {
  const fix = '';
  return found('', [{ outcome: 'failed', element: null, message, fix, data: {} }]).findings[0]
    ?.message;
}

const nameless = skipLinkSays.called('', '#main');

test('a link without a name begins a sentence with a capital, and stands in one without', () => {
  expect(told(skipLinkLandsOnContentWords.says.inBanner(nameless))).toBe(
    'The link to “#main” lands in the banner.',
  );
  expect(told(skipLinkMovesFocusWords.says.nextGoesTo(nameless, '<a href="/">'))).toBe(
    'After Enter on the link to “#main” the keyboard is not where it leads: the next Tab goes to <a href="/">.',
  );
});

test('stops are counted in the singular and in the plural', () => {
  const { noMechanism } = skipLinkPresentWords.says;
  expect(noMechanism(1)).toMatch(/^Nothing bypasses the tab stop before the story:/);
  expect(noMechanism(12)).toMatch(/^Nothing bypasses the 12 tab stops before the story:/);
});

test('a control is named without an article that may not fit', () => {
  expect(headingNotSwallowedWords.says.swallowed('News', 'img')).toContain(
    'inside a control (img)',
  );
});
