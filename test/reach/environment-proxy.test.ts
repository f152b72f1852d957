import { expect, test } from '@jest/globals';
import { environmentProxies } from '../../src/browser/reach/environment-proxy.ts';

test.each([
  [{}, null],
  [{ http_proxy: '', no_proxy: 'corp.example' }, null],
  [{ http_proxy: 'http://proxy.example:3128', no_proxy: 'corp.example,*' }, null],
  [
    { http_proxy: 'http://proxy.example:3128', HTTPS_PROXY: 'http://other.example:3129' },
    { http: 'http://proxy.example:3128', https: 'http://other.example:3129', excepted: [] },
  ],
  [
    { https_proxy: 'proxy.example:3128' },
    { http: null, https: 'proxy.example:3128', excepted: [] },
  ],
  [
    { ALL_PROXY: 'socks5://proxy.example:1080', no_proxy: ' .corp.example, 10.0.0.0/8,,::1' },
    {
      http: 'socks5://proxy.example:1080',
      https: 'socks5://proxy.example:1080',
      excepted: ['*.corp.example', '10.0.0.0/8', '::1'],
    },
  ],
])('%j', (env, expected) => {
  expect(environmentProxies(env)).toEqual(expected);
});
