import { expect, test } from '@jest/globals';
import { thrownText } from '../../src/model/usage/thrown-text.ts';

const circle: Record<string, unknown> = {};
circle['itself'] = circle;
class NetworkLost {}

const THROWN: readonly [unknown, string][] = [
  [new Error('no luck'), 'no luck'],
  [new RangeError(), 'RangeError'],
  ['a text', 'a text'],
  [7, '7'],
  [null, 'null'],
  [undefined, 'undefined'],
  [Symbol('sign'), 'Symbol(sign)'],
  [{ message: 'told' }, 'told'],
  [{ code: 'ENETDOWN' }, 'ENETDOWN'],
  [{ why: 'nothing' }, '{"why":"nothing"}'],
  [{ type: 'error', error: new Error('of an event') }, 'of an event'],
  [{ reason: { message: 'of a rejection' } }, 'of a rejection'],
  [new AggregateError([new Error('one'), new Error('other')]), 'one; other'],
  [new NetworkLost(), 'NetworkLost'],
  [{}, 'no reason given'],
  [Object.create(null), 'no reason given'],
  [circle, 'no reason given'],
  [
    {
      get message(): string {
        throw new Error('never');
      },
    },
    'no reason given',
  ],
];

test('whatever is thrown is told in words', () => {
  for (const [thrown, text] of THROWN) expect(thrownText(thrown)).toBe(text);
});
