import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeText, html, safeHref, sentence } from '../../src/reporters/html/markup.ts';

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

test('in a sentence from right to left, runs of Latin letters are kept together', () => {
  const told = (text: string) => sentence(text, 'rtl').markup;
  expect(told('כמו (ב־Firefox).')).toBe(
    '<bdi>כמו (ב־<bdi dir="ltr" translate="no">Firefox</bdi>).</bdi>',
  );
  expect(told('עם showModal() בלבד')).toContain('translate="no">showModal()</bdi>');
  expect(told('שלום')).toBe('<bdi>שלום</bdi>');
  expect(sentence('As it is <b>', 'ltr').markup).toBe('<bdi>As it is &lt;b&gt;</bdi>');
});

test('a flag keeps its hyphens from right to left', () => {
  for (const flag of ['--base-path /assets', '-o reports'])
    expect(sentence(`תנו ${flag}.`, 'rtl').markup).toContain(`translate="no">${flag}</bdi>`);
});

test('a number with a point stays one number from right to left', () => {
  expect(sentence('זה אורך 87.6 שניות', 'rtl').markup).toBe('<bdi>זה אורך 87.6 שניות</bdi>');
  expect(sentence('כמו .skip', 'rtl').markup).toContain('translate="no">.skip</bdi>');
});
