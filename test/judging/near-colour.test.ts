import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearColour } from '../../src/judging/near-colour.ts';

test('a colour near to the text’s is enough, and one that is enough stays', () => {
  expect(nearColour('#999999', '#ffffff', 4.5)).toEqual({ colour: '#767676', ratio: 4.54 });
  expect(nearColour('#000000', '#ffffff', 4.5)).toEqual({ colour: '#000000', ratio: 21 });
  // Of dark text on a dark ground the way to white is the shorter one.
  expect(nearColour('#444444', '#222222', 4.5)?.colour).toMatch(/^#[89]/);
});

test('whatever the colours, one of black and white is enough for text', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, hex, (text, ground) => {
      const near = nearColour(text, ground, 4.5);
      expect(near?.ratio).toBeGreaterThanOrEqual(4.5);
      expect(near?.colour).toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});

test.each([
  ['red', '#ffffff', 4.5],
  ['#999', '#ffffff', 4.5],
  ['#808080', '#808080', 21],
])('of %s on %s nothing is said for %d', (text, ground, needed) => {
  expect(nearColour(text, ground, needed)).toBeNull();
});
