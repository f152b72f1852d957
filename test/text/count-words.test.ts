import { expect, test } from '@jest/globals';
import { countWords } from '../../src/text/count-words.ts';

test.each([
  ['Read more – now', 'en', 3],
  ['don’t stop', 'en', 2],
  ['▸ | •', 'en', 0],
  ['東京都知事選挙の結果', 'ja', 5],
  ['กรุงเทพมหานคร', 'th', 1],
  ['two words', 'no language at all', 2],
  ['two words', null, 2],
  ['', 'en', 0],
])('%s (%s)', (text, lang, words) => {
  expect(countWords(text, lang)).toBe(words);
});
