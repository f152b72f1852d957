import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSource } from '../../src/run/source-html.ts';

const FILE = [
  '<!doctype html>',
  '<html lang="en">',
  '<body class="story">',
  '<nav><a HREF="/?a=1&amp;b=2" class=\'home\'>Home</a></nav>',
  '<h2>First</h2>  <h2></h2>',
  '<svg viewBox="0 0 1 1"><path d="M0"/></svg>',
  '<table><tr><td colspan="2">A cell</td></table>',
  '<p>One</p><p>Two</p>',
].join('\r\n');

test.each([
  ['html', '<html lang="en">', 2, 1],
  ['body', '<body class="story">', 3, 1],
  ['nav > a', '<a href="/?a=1&amp;b=2" class="home">Home</a>', 4, 6],
  ['h2:nth-of-type(2)', '<h2></h2>', 5, 17],
  ['svg', '<svg viewBox="0 0 1 1"></svg>', 6, 1],
  ['td', '<td colspan="2">A c…</td>', 7, 12],
  ['p:nth-of-type(2)', '<p>Two</p>', 8, 11],
])('%s is found where it is written', (selector, html, line, column) => {
  expect(openSource(FILE).find(selector, html)).toEqual({ line, column });
});

test.each([
  [
    'an attribute that a script added',
    'nav > a',
    '<a href="/?a=1&amp;b=2" class="home" id="x">Home</a>',
  ],
  ['an attribute that a script changed', 'nav > a', '<a href="/other" class="home">Home</a>'],
  ['another element of the same kind', 'h2:nth-of-type(1)', '<h2></h2>'],
  ['another tag', 'nav > a', '<b href="/?a=1&amp;b=2" class="home">Home</b>'],
  ['a selector that finds several', 'p', '<p>One</p>'],
  ['a selector that finds nothing', '#gone', '<p id="gone"></p>'],
  ['a selector that is none', 'p:::', '<p>One</p>'],
  ['a start tag that was cut', 'nav > a', '<a href="/?a=1&amp;b=2" class…Home</a>'],
  ['no snippet', 'nav > a', ''],
])('no line is claimed for %s', (_why, selector, html) => {
  expect(openSource(FILE).find(selector, html)).toBeNull();
});

test('whatever a page holds, looking it up never throws', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (file, selector, html) => {
      const place = openSource(file).find(selector, html);
      expect(place === null || place.line >= 1).toBe(true);
    }),
  );
});

test('thousands of places in a list are found in no time', () => {
  const { find } = openSource(`<ul>${'<li>One</li>\n'.repeat(5000)}</ul>`);
  // What a machine is otherwise busy with is not its time.
  const before = process.cpuUsage();
  const lines = Array.from(
    { length: 500 },
    (_, at) => find(`ul > li:nth-of-type(${at * 10 + 1})`, '<li>One</li>')?.line,
  );
  expect(lines).toEqual(Array.from({ length: 500 }, (_, at) => at * 10 + 1));
  expect(find('li:nth-child(5000)', '<li>One</li>')?.line).toBe(5000);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(10_000_000);
});
