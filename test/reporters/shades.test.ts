import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandsOf, heardPlaces, labelledPlaces } from '../../src/reporters/html/shades.ts';
import { said } from '../helpers/way-report.ts';

const SIZE = { width: 1280, height: 2000 };
const box = (x: number, y: number, width = 100, height = 20) => ({ x, y, width, height });

test('what holds others, is said again at its end, or lies outside is not shaded', () => {
  const list = box(0, 0, 400, 200);
  const [link, empty] = [box(10, 10), box(0, 300)];
  const transcript = [list, link, list, empty, empty, box(-900, 0), box(0, 2500), null].map(
    (one, at) => said({ box: one, at }),
  );
  expect(heardPlaces(transcript, SIZE).map(({ entry }) => entry.at)).toEqual([1, 3]);
});

test('what has no size is still to be seen', () => {
  expect(heardPlaces([said({ box: box(5, 5, 0, 1) })], SIZE)[0]?.box).toEqual(box(5, 5, 8, 8));
});

test('every place before the headline is in one band, and there are no more bands than can be told apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (times) => {
        const inOrder = times.toSorted((one, other) => one - other);
        const last = inOrder.at(-1) ?? 0;
        const places = inOrder.map((at) => ({ entry: said({ at }), box: box(at, at) }));
        const bands = bandsOf(places, last);
        expect(bands.length).toBeLessThanOrEqual(5);
        const shaded = bands.flatMap(({ boxes }) => boxes.map(({ x }) => x));
        expect(shaded).toEqual(inOrder.filter((at) => at < last));
        for (const { from, to, boxes } of bands)
          expect(boxes.every(({ x }) => x >= from && x < to)).toBe(true);
      },
    ),
  );
});

test('labels are those of the headline and of the first of each part, with room between them', () => {
  const places = [
    { y: 0, part: 0 },
    { y: 30, part: 1 },
    { y: 200, part: 1 },
    { y: 300, part: 2 },
    { y: 350, part: 3 },
    { y: 380, part: 0 },
  ].map(({ y, part }) => ({ entry: said({ part }), box: box(0, y) }));
  expect(labelledPlaces(places).map(({ box: { y } }) => y)).toEqual([380, 0, 200]);
});
