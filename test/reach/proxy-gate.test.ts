import { once } from 'node:events';
import { request as ask, type IncomingMessage, type RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import type { Gate } from '../../src/browser/reach/gate.ts';
import { openProxyGate } from '../../src/browser/reach/proxy-gate.ts';
import { readUpstream } from '../../src/browser/reach/upstream.ts';
import { serve } from '../helpers/serve.ts';

const opened: { close(): unknown }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A gate before a proxy that answers by itself. */
async function gateBefore(...[listener]: Parameters<typeof serve>): Promise<Gate> {
  const proxy = await serve(listener);
  const gate = await openProxyGate(
    { kind: 'http', host: '127.0.0.1', port: proxy.port, user: { name: 'a', password: 'b:c' } },
    ['news.example', '127.0.0.1'],
  );
  opened.push(gate, proxy);
  return gate;
}

async function answerOf(
  { port }: Gate,
  options: RequestOptions,
  body = '',
): Promise<IncomingMessage> {
  const asked = ask({ host: '127.0.0.1', port, ...options });
  // As bytes: with a text Node would encode the headers as it does that.
  asked.end(Buffer.from(body));
  const [answer] = await once(asked, 'response');
  return answer;
}

test('a request and its answer are handed on as they are, but for what is of the connection', async () => {
  const gate = await gateBefore(async (request, response) => {
    const { method, url, rawHeaders } = request;
    response.writeHead(203, 'Like this', ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Odd', '']);
    response.write(JSON.stringify({ method, url, rawHeaders, body: await text(request) }));
    response.end(' '.repeat(300_000));
  });
  const headers = { 'X-Own': 'é', Host: 'news.example', 'Proxy-Connection': 'keep-alive' };
  const path = 'http://news.example/a?b=%20#c';
  const answer = await answerOf(gate, { method: 'POST', path, headers }, 'a body');
  expect([answer.statusCode, answer.statusMessage]).toEqual([203, 'Like this']);
  expect(answer.headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'], 'x-odd': '' });
  const whole = await text(answer);
  expect(whole).toHaveLength(whole.trimEnd().length + 300_000);
  const heard = JSON.parse(whole);
  expect(heard).toMatchObject({ method: 'POST', url: path, body: 'a body' });
  expect(heard.rawHeaders).toEqual(expect.arrayContaining(['X-Own', 'é', 'Host', 'news.example']));
  expect(heard.rawHeaders).toContain(`Basic ${Buffer.from('a:b:c').toString('base64')}`);
  expect(heard.rawHeaders).not.toContain('Proxy-Connection');
});

test.each([204, 304])('so is an answer without a body: %i', async (status) => {
  const gate = await gateBefore((_request, response) => response.writeHead(status).end());
  const answer = await answerOf(gate, { path: 'http://news.example/' });
  expect([answer.statusCode, await text(answer)]).toEqual([status, '']);
});

test('what breaks off at the proxy breaks off', async () => {
  const gate = await gateBefore((_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('some', () => response.destroy());
  });
  const answer = await answerOf(gate, { path: 'http://news.example/' });
  await expect(text(answer)).rejects.toThrow('aborted');
});

test.each([
  ['no answer', ''],
  ['no HTTP', 'who is there?\r\n\r\n'],
])(
  'a proxy that gives %s gives none to the browser, for pages and for tunnels',
  async (_what, said) => {
    const gate = await gateBefore(({ socket }) => socket.end(said));
    const page = answerOf(gate, { path: 'http://news.example/' });
    await expect(page).rejects.toThrow('socket hang up');
    const tunnel = answerOf(gate, { method: 'CONNECT', path: 'news.example:443' });
    await expect(tunnel).rejects.toThrow('socket hang up');
  },
);

test.each([
  ['http://other.example/', 'other.example', { why: 'not-allowed' }],
  ['http://127.0.0.1/', '127.0.0.1', { why: 'too-near', space: 'loopback' }],
  ['/no-address', '', null],
])('%s has no answer, and the proxy does not hear of it', async (path, host, why) => {
  let heard = 0;
  const gate = await gateBefore((_request, response) => {
    heard += 1;
    response.end();
  });
  await expect(answerOf(gate, { path })).rejects.toThrow('socket hang up');
  expect([heard, gate.whyRefused(host, 80)]).toEqual([0, why]);
});

test.each([
  ['proxy.example:3128', { kind: 'http', host: 'proxy.example', port: 3128, user: null }],
  ['http://proxy.example', { kind: 'http', host: 'proxy.example', port: 80, user: null }],
  ['https://[::1]/', { kind: 'https', host: '::1', port: 443, user: null }],
  [
    'socks5h://a%40b:50%off@proxy.example',
    {
      kind: 'socks5h',
      host: 'proxy.example',
      port: 1080,
      user: { name: 'a@b', password: '50%off' },
    },
  ],
  ['socks4://proxy.example', null],
  ['http://', null],
])('the proxy %s is read', (address, expected) => {
  expect(readUpstream(address)).toEqual(expected);
});
