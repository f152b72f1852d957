import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checks } from '../../src/index.ts';
import { CATALOGS } from '../../src/messages/catalogs.ts';
import { CODED, codedSentences } from '../helpers/coded.ts';
import { sentencesOf } from '../helpers/sample-sentences.ts';
import { saidIn } from '../helpers/words.ts';

/** Every sentence in English, with sample values: to be read as a text when it changes. */
const GOLDEN = 'test/messages/sentences.txt';

function textOfAll(): string {
  const parts = checks.map(({ id, words }) => {
    const lines = [...saidIn(words.says)].flatMap(([key, said]) =>
      sentencesOf(`${id}.${key}`, said).map((sentence) => `  ${key}: ${sentence}`),
    );
    return [id, `  ${words.title}. ${words.description} ${words.why}`, ...lines].join('\n');
  });
  const shared = [...saidIn(CATALOGS.en)]
    .filter(([key]) => !CODED.test(key))
    .flatMap(([key, said]) => sentencesOf(key, said).map((sentence) => `${key}: ${sentence}`));
  const coded = codedSentences('en').map(([code, sentence]) => `${code}: ${sentence}`);
  return `${[...parts, shared.join('\n'), coded.join('\n')].join('\n\n')}\n`;
}

test('what checks say is what was read and agreed on', () => {
  const text = textOfAll();
  // `UPDATE_SENTENCES=1 npm test -- golden` writes it anew; read the difference before it is committed.
  if (process.env['UPDATE_SENTENCES']) writeFileSync(GOLDEN, text);
  expect(text.split('\n')).toEqual(readFileSync(GOLDEN, 'utf8').split('\n'));
});
