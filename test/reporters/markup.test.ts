import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeText, html, safeHref } from '../../src/reporters/html/markup.ts';

test('no text can leave its place in the markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeText(text)).not.toMatch(/[<>"'\u202A-\u202E\u2066-\u2069]/);
      expect(html`<p title="${text}">${text}</p>`.markup.match(/[<>]/g)).toHaveLength(4);
    }),
  );
});

test('only addresses that are safe to follow become links', () => {
  expect(safeHref('https://example.org/')).toBe('https://example.org/');
  expect(['javascript:alert(1)', 'data:text/html,x', ' https://x', null].map(safeHref)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
