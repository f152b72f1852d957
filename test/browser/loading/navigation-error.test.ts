import { expect, test } from '@jest/globals';
import { navigationFault } from '../../../src/browser/loading/navigation-error.ts';
import { NET_ERRORS } from '../../helpers/net-errors.ts';

const ROWS = Object.entries(NET_ERRORS).flatMap(([cause, names]) =>
  names.map((name): [string, string] => [name, cause]),
);

test.each(ROWS)('%s is told as %s', (name, cause) => {
  expect(navigationFault(`net::ERR_${name}`, 'news.test').cause).toBe(cause);
});
