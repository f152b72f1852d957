import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openFetcher } from '../../src/browser/fetching/open-fetcher.ts';
import type { Fetched, FetchFault } from '../../src/model/fetching.ts';
import { startProxy } from '../helpers/forward-proxy.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

let site: TestServer;
let sent: Record<string, string | undefined> = {};

beforeAll(async () => {
  site = await servePages({
    '/text': (request, response) => {
      sent = {
        agent: request.headers['user-agent'],
        secret: request.headers['x-secret'] as string,
      };
      response.writeHead(200, { 'Content-Type': 'Text/XML' }).end('hello');
    },
    '/circle': (_request, response) => response.writeHead(302, { Location: '/circle' }).end(),
    '/near': (_request, response) =>
      response.writeHead(302, { Location: `http://localhost:${site.port}/text` }).end(),
    '/odd': (_request, response) =>
      response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    '/silent': () => undefined,
    '/stalls': (_request, response) => response.writeHead(200).write('half'),
    '/breaks': (_request, response) => {
      response.writeHead(200, { 'Content-Length': '99' }).write('half');
      response.socket?.end();
    },
  });
});
afterAll(() => site.close());
afterEach(() => {
  delete process.env['http_proxy'];
});

function ask(path: string, options = {}, named = ['127.0.0.1']) {
  return openFetcher(options)(path.startsWith('/') ? site.origin + path : path, {
    named,
    accept: '*/*',
    headersFor: (address): Record<string, string> =>
      address.startsWith(site.origin) ? { 'X-Secret': 'abc' } : {},
  });
}

async function textOf(answer: Fetched | FetchFault): Promise<string> {
  if ('why' in answer) throw new Error(answer.why);
  const parts: Uint8Array[] = [];
  for await (const part of answer.body) parts.push(part);
  return Buffer.concat(parts).toString();
}

test('an answer comes with its type, under our own name and with what is given for its origin', async () => {
  const answer = await ask('/text');
  expect(answer).toMatchObject({ status: 200, type: 'text/xml', url: `${site.origin}/text` });
  expect(await textOf(answer)).toBe('hello');
  expect(sent).toEqual({ agent: expect.stringMatching(/^presscheck\/\d/), secret: 'abc' });
});

test('a private address is out of reach for what nobody named, by redirect too', async () => {
  expect(await ask('/text', {}, [])).toEqual({ why: 'too-near', detail: '127.0.0.1' });
  expect(await ask('/near')).toEqual({ why: 'too-near', detail: 'localhost' });
  expect(await textOf(await ask('/near', { allowPrivate: true }))).toBe('hello');
  expect(sent['secret']).toBeUndefined();
  expect(await textOf(await ask('/near', { allowHost: ['localhost'] }))).toBe('hello');
  expect(await ask('http://www.paper.test/', { hermetic: true })).toMatchObject({
    why: 'not-allowed',
  });
});

test.each([
  ['/circle', { maxRedirects: 3 }, { why: 'too-many-redirects', detail: '3' }],
  ['/odd', {}, { why: 'bad-redirect' }],
  ['/silent', { timeout: 200 }, { why: 'too-slow' }],
  ['http://127.0.0.1:9/', {}, { why: 'no-connection' }],
  ['http://nobody.invalid/', {}, { why: 'not-found' }],
])('%s is told as a fault', async (path, options, fault) => {
  expect(await ask(path, options)).toMatchObject(fault);
});

test.each([
  ['/stalls', { timeout: 100 }, 'too-slow'],
  ['/breaks', {}, 'broke-off'],
])('%s breaks off while it is read', async (path, options, why) => {
  await expect(textOf(await ask(path, options))).rejects.toMatchObject({ fault: { why } });
});

test('behind a proxy that proxy is asked, with the name and password of its address', async () => {
  const proxy = await startProxy({ 'www.paper.test': site.port }, 'desk:letmein');
  process.env['http_proxy'] = `http://desk:letmein@127.0.0.1:${proxy.port}`;
  try {
    expect(await textOf(await ask('http://www.paper.test/text'))).toBe('hello');
    expect(proxy.asked).toEqual(['http://www.paper.test/text']);
    expect(await textOf(await ask('/text'))).toBe('hello');
  } finally {
    await proxy.close();
  }
});

test('a server that is busy is asked again, as it wants', async () => {
  let times = 0;
  const busy = await servePages({
    '/': (_request, response) => {
      times += 1;
      response.writeHead(times < 2 ? 503 : 200, { 'Retry-After': '1' }).end('at last');
    },
  });
  try {
    expect(await textOf(await ask(`${busy.origin}/`, { retries: 1 }))).toBe('at last');
    times = 0;
    expect(await ask(`${busy.origin}/`)).toMatchObject({ status: 503 });
  } finally {
    await busy.close();
  }
});
