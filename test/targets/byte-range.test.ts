import { expect, test } from '@jest/globals';
import { byteRange } from '../../src/targets/byte-range.ts';

test.each([
  [undefined, 10, null],
  ['lines=1-2', 10, null],
  ['bytes=0-1,4-5', 10, null],
  ['bytes=2-4', 10, { start: 2, end: 4 }],
  ['bytes=9-', 10, { start: 9, end: 9 }],
  ['bytes=-3', 10, { start: 7, end: 9 }],
  ['bytes=-99', 10, { start: 0, end: 9 }],
  ['bytes=0-99', 10, { start: 0, end: 9 }],
  ['bytes=0-0', 10, { start: 0, end: 0 }],
  ['bytes=10-', 10, 'unsatisfiable'],
  ['bytes=5-2', 10, 'unsatisfiable'],
  ['bytes=5-0', 10, 'unsatisfiable'],
  ['bytes=-0', 10, 'unsatisfiable'],
  ['bytes=-', 10, 'unsatisfiable'],
  ['bytes=', 10, 'unsatisfiable'],
  ['bytes=a-b', 10, 'unsatisfiable'],
  ['bytes=a,b', 10, 'unsatisfiable'],
  ['bytes=99999999999999999999-', 10, 'unsatisfiable'],
  ['bytes=0-', 0, 'unsatisfiable'],
  ['bytes=-1', 0, 'unsatisfiable'],
])('%s of %i bytes is %j', (header, size, range) => {
  expect(byteRange(header, size)).toEqual(range);
});
