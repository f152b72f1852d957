import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AuditOptions } from '../../../src/index.ts';
import { escapeText } from '../../../src/reporters/html/markup.ts';
import { createRedactor } from '../../../src/run/secrets/redact.ts';

const LONG = 'Open/Sesame+"42" & more';
const GIVEN: Partial<AuditOptions> = {
  targets: ['https://eve:tr0ub4dor@example.org/a?session=0f1e2d3c4b5a'],
  header: {
    'X-Ticket': LONG,
    Authorization: 'Bearer q7',
    'Accept-Language': 'en-US',
    Flag: 'true',
  },
  cookie: { id: 'k9x; Domain=example.org', consent: '1' },
  auth: { username: 'anna', password: '7' },
};
const redact = createRedactor(GIVEN);

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['as it is', `You gave ${LONG}!`, 'You gave [redacted]!'],
  ['percent-encoded', `?a=${encodeURIComponent(LONG)}`, '?a=[redacted]'],
  ['partly, in small letters', `?a=Open%2fSesame+%2242%22%20&+more`, '?a=[redacted]'],
  ['escaped for HTML', `<b title="${escapeText(LONG)}">`, '<b title="[redacted]">'],
  ['escaped for JSON', `{"x":${JSON.stringify(LONG)}}`, '{"x":"[redacted]"}'],
  ['in base64', `data ${base64(LONG)}`, 'data [redacted]='],
  ['on two lines', `Open/Sesame+"42"\n   &   more`, '[redacted]'],
  [
    'cut with a mark',
    `You gave Op… and ${LONG.slice(0, 15)}…`,
    'You gave [redacted]… and [redacted]…',
  ],
  ['cut without one', `You gave ${LONG.slice(0, 5)}`, 'You gave [redacted]'],
  ['cut within a text', `{x=${LONG.slice(0, 12)}}`, '{x=[redacted]}'],
  ['of one character', 'It is 7, not 17 or 7a', 'It is [redacted], not 17 or 7a'],
  ['of two and three', 'q7 and k9x, not q70 or k9xy', '[redacted] and [redacted], not q70 or k9xy'],
  ['user and password', `${base64('anna:7')} anna:7`, '[redacted] [redacted]'],
  ['of an address', 'eve said tr0ub4dor', '[redacted] said [redacted]'],
  ['of a parameter', 'session is 0f1e2d3c4b5a', 'session is [redacted]'],
  ['an ordinary word', 'It is true in en-US, 1 of 2', 'It is true in en-US, 1 of 2'],
  [
    'beside its name',
    'flag: true; consent=1; "accept-language": "en-US"',
    'flag: [redacted]; consent=[redacted]; "accept-language": "[redacted]"',
  ],
])('a secret does not stay: %s', (_, text, expected) => {
  expect(redact({ text })).toEqual({ text: expected });
});

test('base64 of something longer that has a secret in it', () => {
  for (const before of ['', 'a', 'ab']) {
    const [out] = redact([base64(`${before}${LONG}zz`)]);
    expect(Buffer.from(out ?? '', 'base64').toString()).not.toContain('Sesame');
    expect(out).toContain('[redacted]');
  }
});

test('codes that verdicts hang on, and pictures, are no texts', () => {
  const kept = { status: 'ok', lang: 'ok', picture: 'data:image/png;base64,b2s=' };
  const given = createRedactor({ cookie: { a: 'ok' } });
  expect(given({ ...kept, text: 'ok' })).toEqual({ ...kept, text: '[redacted]' });
});

test.each([
  ['https://u:p@example.org/@x?a=1', 'https://…@example.org/@x?a=1'],
  ['net::ERR at http://u:p/w@host', 'net::ERR at http://u:p/w@host'],
  [
    '/x?token=a&page=2&access_token=b&amp;X-Amz-Signature=c&apiKey=d&sig=e#code=f',
    '/x?token=…&page=2&access_token=…&amp;X-Amz-Signature=…&apiKey=…&sig=…#code=…',
  ],
  ['/x?monkey=a&zipcode=b&design=c', '/x?monkey=a&zipcode=b&design=c'],
  ['<a href="/x?key=a">', '<a href="/x?key=…">'],
])('addresses give nothing away: %s', (text, expected) => {
  expect(createRedactor({})(text)).toBe(expected);
  expect(createRedactor({})(expected)).toBe(expected);
});

/** Any password that is no part of what stands in its place. */
const secret = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })
  .filter((text) => /^[^\s;…]+$/.test(text) && !'[redacted]'.includes(text));
const redactorOf = (password: string) => createRedactor({ auth: { username: 'u', password } });

test('no secret stays, however short and however it is written', () => {
  const ways = [encodeURIComponent, escapeText, base64, JSON.stringify, (text: string) => text];
  fc.assert(
    fc.property(secret, fc.constantFrom(...ways), (password, write) => {
      const written = write(password);
      expect(redactorOf(password)(`a ${written} b`)).not.toContain(` ${written} `);
    }),
  );
});

test('nothing of four characters stays of a secret that was cut off at the end', () => {
  const long = secret.filter((text) => text.length > 4);
  fc.assert(
    fc.property(long, fc.nat(), fc.constantFrom('', '…', '...'), (password, at, mark) => {
      const start = password.slice(0, Math.max(4, at % password.length));
      expect(redactorOf(password)(`a ${start}${mark}`)).not.toContain(start);
    }),
  );
});
