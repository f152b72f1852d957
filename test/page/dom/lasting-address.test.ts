import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastingAddress } from '../../../src/page/dom/lasting-address.ts';

const BASE = 'https://news.example/2024/story.html';

test.each([
  ['main.3f9a2c1b.js', '/2024/main.*.js'],
  ['/assets/index-DiwrgTda.js', '/assets/index-*.js'],
  ['/assets/index-BX_4k-9a.css', '/assets/index-*.css'],
  ['/app.js?v=1712345678', '/app.js'],
  ['/1712345678901/app.js', '/*/app.js'],
  ['/embed/0b5c9a1e-6f0d-4b5e-9c1a-2f3e4d5c6b7a', '/embed/*'],
  ['/t/x7kQ9zPb2', '/t/*'],
  ['../img/ferry-2024.jpg#x', '/img/ferry-2024.jpg'],
  ['/covid19/facade/iPhone15', '/covid19/facade/iPhone15'],
  ['https://news.example/about', '/about'],
  ['https://www.social.example/press', '//social.example/press'],
  ['https://cdn7.example.org/ad.html', '//cdn0.example.org/ad.html'],
  ['#content', '#content'],
  ['#main-3f9a2c1b', '#main-*'],
  ['data:image/png;base64,AAAA', 'data'],
  ['javascript:void(0)', 'javascript'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ['http://[bad', 'http://[bad'],
])('of %s lasts %s', (address, lasting) => {
  expect(lastingAddress(address, BASE)).toBe(lasting);
});

test('no hash and no query matters', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{6,18}[a-f][0-9]$/);
  fc.assert(
    fc.property(hash, hash, fc.webQueryParameters(), (one, other, query) => {
      expect(lastingAddress(`/js/app.${one}.js?${query}`, BASE)).toBe(
        lastingAddress(`/js/app.${other}.js`, BASE),
      );
    }),
  );
});
