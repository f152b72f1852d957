import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressPath, bytePath, requestedPath, shownPath } from '../../src/targets/byte-path.ts';

/** Names of files: any bytes but the slash and the zero. Those that are of interest come often. */
const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\x0A%2Fé?#. \n\x85\xE2\x80\xAE'),
      fc.integer({ min: 1, max: 255 }).map((byte) => String.fromCharCode(byte)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((bytes) => bytes.join('').replaceAll('/', ''))
  .filter((bytes) => !/^\.{0,2}$/.test(bytes));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

test('an address leads to the path that it was made of, by way of a browser', () => {
  fc.assert(
    fc.property(path, (bytes) => {
      const { pathname } = new URL(`http://localhost/${addressPath(bytes)}`);
      expect(requestedPath(pathname, '/')).toBe(bytes);
    }),
  );
});

test('no two paths look the same, and none looks like anything else', () => {
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(shownPath(one) === shownPath(other)).toBe(one === other);
      expect(shownPath(one)).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069\uFFFD]/u);
    }),
  );
});

test.each([
  [bytePath('news/עמוד & 100%.html'), 'news/עמוד & 100%.html'],
  [bytePath('a\\b.html'), 'a\\b.html'],
  [bytePath('two\nlines.html'), 'two\\x0Alines.html'],
  [bytePath('two\\x0Alines.html'), 'two\\x5Cx0Alines.html'],
  [bytePath('\u202Elmth.html'), '\\xE2\\x80\\xAElmth.html'],
  ['caf\xE9.html', 'caf\\xE9.html'],
  [bytePath('café 🗞.html'), 'café 🗞.html'],
])('the bytes %j are shown as %s', (bytes, shown) => {
  expect(shownPath(bytes)).toBe(shown);
});

test('the separator of the system is no part of a step, whatever it is', () => {
  expect(requestedPath('/a%5Cb.html', '\\')).toBeNull();
  expect(requestedPath('/a%5Cb.html', '/')).toBe('a\\b.html');
});
