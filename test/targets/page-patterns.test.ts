import { expect, test } from '@jest/globals';
import { nearestPage } from '../../src/support/nearest-page.ts';
import { pageTest, unmetPatterns } from '../../src/support/page-patterns.ts';

const PAGES = [
  '/index.html',
  '/news/storm.html',
  '/news/index.html',
  '/a,b.html',
  '/story [1].html',
  'https://example.org/',
  'https://example.org/news/storm?id=1',
  'https://example.org/%D7%97%D7%93%D7%A9%D7%95%D7%AA',
  'https://other.example/news/index.html#top',
];

test.each<[string[], number[]]>([
  [['/news/**'], [1, 2, 6, 8]],
  [['news/**'], [1, 2, 6, 8]],
  [['/news/storm.html'], [1]],
  [['news/storm'], [6]],
  [['/news/storm?id=1'], [6]],
  [['https://example.org/news/storm'], [6]],
  [['https://example.org/news/storm?id=1'], [6]],
  [['https://example.org/news/storm?id=2'], []],
  [['https://example.org/**'], [5, 6, 7]],
  [['https://{example.org,other.example}/news/*'], [6, 8]],
  [['/news/'], [2, 8]],
  [['news/index.html'], [2, 8]],
  [['/'], [0, 5]],
  [['index.html,news/storm.html'], [0, 1, 5]],
  [[' index.html , news/storm.html '], [0, 1, 5]],
  [
    ['index.html', 'news/storm.html'],
    [0, 1, 5],
  ],
  [['{index,news/storm}.html'], [0, 1, 5]],
  [['a\\,b.html'], [3]],
  [['a,b.html'], []],
  [['story [1].html'], [4]],
  [['/חדשות'], [7]],
  [['%D7%97%D7%93%D7%A9%D7%95%D7%AA'], [7]],
  [['*'], [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  [['*.html'], [0, 3, 4, 5]],
  [['news/**,!**/index.html'], [1, 6]],
  [['!**/index.html'], [1, 3, 4, 6, 7]],
  [['!(index|a*).html'], [4]],
  [[','], []],
])('%j means the pages %j', (patterns, expected) => {
  const means = pageTest(patterns);
  expect(PAGES.flatMap((page, at) => (means(page) ? [at] : []))).toEqual(expected);
});

test('patterns that mean none are told apart, each by itself', () => {
  expect(unmetPatterns(['new/**,/news/**', '!draft.html', '*'], PAGES)).toEqual([
    'new/**',
    '!draft.html',
  ]);
});

test.each([
  ['new/**', '/news/storm.html'],
  ['https://example.com/**', 'https://example.org/'],
  ['/indx.html', '/index.html'],
  ['**/storm.htm', '/news/storm.html'],
])('%s comes nearest to %s', (pattern, page) => {
  expect(nearestPage(pattern, PAGES)).toBe(page);
});
