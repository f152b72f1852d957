import { expect, test } from '@jest/globals';
import { type Gathered, gathered, pinText } from '../../src/reporters/html/marks.ts';

const PICTURE = { width: 1280, height: 3000 };

function markAt(number: number, x: number, y: number, isUnseen = false) {
  return { number, box: { x, y, width: 100, height: 20 }, isUnseen };
}

const numbersOf = (groups: readonly Gathered[]) =>
  groups.map(({ marks }) => marks.map(({ number }) => number));

test('marks that would lie over one another are gathered, others are not', () => {
  const groups = gathered(
    [markAt(1, 100, 100), markAt(2, 110, 105), markAt(3, 700, 100), markAt(4, 100, 400)],
    PICTURE,
  );
  expect(numbersOf(groups)).toEqual([[1, 2], [3], [4]]);
  expect(groups.map(pinText)).toEqual(['1 +1', '3', '4']);
});

test('what lies beside the page is marked at the edge that is nearest', () => {
  const groups = gathered([markAt(1, -9999, 300, true), markAt(2, 5000, -200, true)], PICTURE);
  const [left, corner] = groups;
  expect(left).toMatchObject({ y: 300 });
  expect(left?.x).toBeGreaterThan(0);
  expect(left?.x).toBeLessThan(PICTURE.width / 10);
  expect(corner?.x).toBeGreaterThan((PICTURE.width * 9) / 10);
  expect(corner?.y).toBeGreaterThan(0);
  expect(corner?.y).toBeLessThan(PICTURE.width / 10);
});
