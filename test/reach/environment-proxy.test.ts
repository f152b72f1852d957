import { expect, test } from '@jest/globals';
import { environmentProxy } from '../../src/browser/reach/environment-proxy.ts';

test.each([
  [{}, null],
  [{ http_proxy: '', no_proxy: 'corp.example' }, null],
  [
    { http_proxy: 'http://proxy.example:3128', HTTPS_PROXY: 'http://other.example:3129' },
    ['http=http://proxy.example:3128;https=http://other.example:3129', '<-loopback>'],
  ],
  [
    { ALL_PROXY: 'socks5://proxy.example:1080', no_proxy: ' .corp.example, 10.0.0.0/8,,::1' },
    [
      'http=socks5://proxy.example:1080;https=socks5://proxy.example:1080',
      '<-loopback>;*.corp.example;10.0.0.0/8;::1',
    ],
  ],
])('%j', (env, expected) => {
  const flags = expected && [`--proxy-server=${expected[0]}`, `--proxy-bypass-list=${expected[1]}`];
  expect(environmentProxy(env, [])).toEqual(flags);
});

test('what needs no proxy is reached without', () => {
  const flags = environmentProxy({ https_proxy: 'proxy.example:3128' }, ['127.0.0.1:8080']);
  expect(flags).toEqual([
    '--proxy-server=https=proxy.example:3128',
    '--proxy-bypass-list=<-loopback>;127.0.0.1:8080',
  ]);
});
