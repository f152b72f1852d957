import fc from 'fast-check';

/** Texts that a page may hold and that have meant something to one format or another. */
export const HOSTILE = [
  '',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"\'><b>&amp;&lt;&bogus;&#0;',
  ']]><!-- --><![CDATA[',
  '[words](javascript:alert(1))',
  '![picture](https://example.org/x.png)',
  '<https://example.org/>',
  'https://example.org/a www.example.org a@example.org',
  '@somebody and @org/team, see #1, org/repo#2, GH-3, !4, 0123456789abcdef0123456789abcdef01234567',
  '**bold** __bold__ `code` ``` ~~~ ~~gone~~ | cell | \\',
  'a`<b>b</b>`c ``[d](https://example.org)`` e`',
  '`<b>x</b>',
  '# heading\n- list\n1. one\n> quotation\n    code\n***\n===',
  '[ ] task\n[x]: https://example.org\n[^1]: note',
  '=HYPERLINK("https://example.org";"x")',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  'a,b;c\td"e"',
  'one\r\ntwo\rthree\nfour\u2028five\u2029six\u0085seven',
  '::error::not ours',
  '##[error]not ours',
  '%0A::warning::not ours',
  'a%b:c,d',
  '\u0000\u0001\u0007\u001b[31m\u007f\u009b',
  '\ud800 \udc00 \ufffe \uffff',
  '\u202eright to left\u202c \u2066isolated\u2069 \u200f',
  '\u200b\u2060\u2064\u206f\ufeff\u180e\u3164 \u{e0041}\u{e007f} \ufff9',
  'עברית، عربي, 日本語, 👩‍👩‍👧, e\u0301',
  '{0} {{1}} $(x)',
  '../../etc/passwd',
  '__proto__',
] as const;

/** Any text, a hostile one as often as not. */
export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join(' ')),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  );
}
