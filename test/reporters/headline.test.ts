import { expect, test } from '@jest/globals';
import { headlineOf } from '../../src/reporters/html/headline.ts';

test.each([
  ['Links must have discernible text.', 'Links must have discernible text.', ''],
  ['A. B. Smith wrote it. It is long.', 'A. B. Smith wrote it.', 'It is long.'],
  ['ההדגשה נכשלה. עוד משפט.', 'ההדגשה נכשלה.', 'עוד משפט.'],
  ['“It is 1.5 times.” No more', '“It is 1.5 times.”', 'No more'],
])('of “%s” the first sentence is the heading', (message, headline, more) => {
  expect(headlineOf(message)).toEqual({ headline, more });
});

test('a long sentence is cut in the heading, and stands whole below it', () => {
  for (const message of [`${'word '.repeat(40)}end.`, 'x'.repeat(500)]) {
    const { headline, more } = headlineOf(message);
    expect(headline.length).toBeLessThanOrEqual(161);
    expect(headline.split(' ').length).toBeLessThanOrEqual(25);
    expect(headline.endsWith('…')).toBe(true);
    expect(more).toBe(message);
  }
});
