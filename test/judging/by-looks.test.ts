import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BY_LOOKS } from '../../src/judging/unstyled-page.ts';

/** Checks whose judges doubt what they find where styles are missing, by what their files import. */
function doubting(): string[] {
  return readdirSync('src/checks', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /from '(?:\.\.\/doubt|\.\/lost-texts)\.ts'/.test(
        readFileSync(join('src/checks', path), 'utf8'),
      ),
    )
    .map((path) => basename(path, '.ts'))
    .filter((name) => name !== 'lost-texts');
}

test('whichever check doubts its findings without styles is doubted when it finds nothing', () => {
  expect(doubting().filter((id) => !BY_LOOKS.has(id))).toEqual([]);
});
