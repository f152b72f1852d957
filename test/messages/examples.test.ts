import { expect, test } from '@jest/globals';
import { checks } from '../../src/index.ts';
import { EXAMPLES } from '../../src/messages/examples.ts';

test('every check has an example of its own, and no other has', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(checks.map(({ id }) => id).sort());
  for (const { before, after } of Object.values(EXAMPLES)) expect(after).not.toBe(before);
});
