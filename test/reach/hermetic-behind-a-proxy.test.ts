import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createSecureServer } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { STORY } from '../helpers/arrival-pages.ts';
import { type ForwardProxy, startProxy } from '../helpers/forward-proxy.ts';
import { listen, page, servePages, type TestServer } from '../helpers/serve.ts';
import { startSocksProxy } from '../helpers/socks-proxy.ts';
import { startCli } from '../helpers/started-cli.ts';

const FOREIGN = `<link rel="stylesheet" href="http://fonts.example/sheet.css"><link rel="preconnect" href="https://ahead.example">
<img alt="" src="http://cdn.example/picture"><img alt="" src="https://secure.example/picture"><iframe title="Map" src="http://maps.example/"></iframe>
<script>new WebSocket("ws://socket.example/"); fetch("http://data.example/"); navigator.sendBeacon("https://beacon.example/");
new Worker(URL.createObjectURL(new Blob(['fetch("http://worker.example/")'])));</script>`;
const PAGE = page(
  `<main>${STORY}</main><img alt="" src="http://allowed.example/picture">${FOREIGN}`,
);

const opened: Pick<TestServer, 'close'>[] = [];
let site: TestServer;
let names: Record<string, number>;
let secureNames: Record<string, number>;
let certificate: { key: Buffer; cert: Buffer; file: string };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'];
  execFileSync(
    'openssl',
    [
      ...request,
      '-subj',
      '/CN=news.example',
      '-addext',
      'subjectAltName=IP:127.0.0.1',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    {
      stdio: 'ignore',
    },
  );
  site = await servePages({ '/': PAGE });
  certificate = { key: readFileSync(key), cert: readFileSync(cert), file: cert };
  const secure = await listen(
    createTlsServer(certificate, (_request, response) =>
      response.setHeader('Content-Type', 'text/html').end(PAGE),
    ),
  );
  opened.push(site, secure);
  names = { 'news.example': site.port, 'allowed.example': site.port, 'cdn.example': site.port };
  secureNames = { ...names, 'news.example': secure.port };
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

async function proxyFor(...given: Parameters<typeof startProxy>): Promise<ForwardProxy> {
  const proxy = await startProxy(...given);
  opened.push(proxy);
  return proxy;
}

type Audited = { code: number | string; said: string; page: Report['pages'][number] | undefined };

async function audited(
  target: string,
  proxy: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Audited> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-hermetic-'));
  const given = [target, '--only', 'headline-is-h1', '--retries', '0', '--out', folder];
  const through = { http_proxy: proxy, https_proxy: proxy, no_proxy: '', ...env };
  const run = startCli([...given, ...args], folder, 'ignore', through);
  const code = await run.ended;
  const file = join(folder, 'report.json');
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  return { code, said: run.said(), page: report?.pages[0] };
}

const HERMETIC = ['--hermetic', '--allow-host', 'allowed.example', '--accept-bad-certificates'];
const FOREIGN_HOSTS = ['fonts', 'cdn', 'secure', 'maps', 'data'].map((name) => `${name}.example`);

test.each([
  ['http', []],
  ['https', []],
  ['http', ['--allow-private']],
])(
  '%s: the proxy hears of the named hosts alone %j',
  async (scheme, more) => {
    const proxy = await proxyFor(scheme === 'http' ? names : secureNames);
    const { code, page: one } = await audited(`${scheme}://news.example/`, proxy.origin, [
      ...HERMETIC,
      ...more,
    ]);
    expect([code, one?.outcome]).toEqual([0, 'passed']);
    const own = scheme === 'http' ? 'http://news.example/' : 'news.example:443';
    // A secure page asks for its plain pictures by TLS, which the site of the test does not speak.
    expect(new Set(proxy.asked.map((what) => what.replace('favicon.ico', '')))).toEqual(
      new Set([own, scheme === 'http' ? 'http://allowed.example/picture' : 'allowed.example:443']),
    );
    const notes = one?.notes.join() ?? '';
    for (const host of scheme === 'http' ? FOREIGN_HOSTS : ['secure.example'])
      expect(notes).toContain(host);
  },
  60_000,
);

test('without --hermetic the proxy hears of all, as before', async () => {
  const proxy = await proxyFor(names);
  const { code } = await audited('http://news.example/', proxy.origin, []);
  expect(code).toBe(0);
  expect(proxy.asked).toEqual(
    expect.arrayContaining(['http://cdn.example/picture', 'secure.example:443']),
  );
}, 60_000);

test('a folder’s pages reach the server of their own, and neither the proxy nor others of this machine', async () => {
  const near: string[] = [];
  const service = await servePages({ '/near': ({ url = '' }) => void near.push(url) });
  opened.push(service);
  const proxy = await proxyFor({ '127.0.0.1': service.port, localhost: service.port });
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-hermetic-site-'));
  const parts = `<img alt="" src="${service.origin}/near"><img alt="" src="http://localhost:${service.port}/near">`;
  writeFileSync(join(folder, 'index.html'), page(`<main>${STORY}</main>${parts}${FOREIGN}`));
  const { code, page: one } = await audited(folder, proxy.origin, ['--hermetic']);
  expect([code, one?.outcome]).toEqual([0, 'passed']);
  expect([proxy.asked, near]).toEqual([[], []]);
  expect(one?.notes.join()).toContain(`not let in: 127.0.0.1:${service.port}`);
}, 60_000);

test('who is excepted by no_proxy is asked without it, and found nowhere unless named', async () => {
  const proxy = await proxyFor(names);
  const target = site.origin;
  const env = { no_proxy: 'cdn.example' };
  const { code, page: one } = await audited(target, proxy.origin, ['--hermetic'], env);
  expect([code, proxy.asked]).toEqual([0, []]);
  expect(one?.notes.join()).toContain('cdn.example');
}, 60_000);

test.each([
  ['http://news.example/', ['--hermetic']],
  ['https://news.example/', ['--hermetic']],
  ['http://news.example/', []],
  ['https://news.example/', []],
])(
  'a proxy that is down is told as that: %s %j',
  async (target, args) => {
    const proxy = await startProxy({});
    await proxy.close();
    const { code, page: one } = await audited(target, proxy.origin, args);
    expect([code, one?.error]).toEqual([
      2,
      {
        code: 'connection-failed',
        message: expect.stringContaining('The proxy, not the page’s server'),
        hint: expect.stringContaining('HTTP_PROXY'),
      },
    ]);
  },
  60_000,
);

const ASKED_WHO = {
  code: 'http-error',
  message: 'The proxy answered with status 407.',
  hint: expect.stringContaining('name:password@host'),
};

test.each([
  ['http', '', ['--hermetic']],
  ['https', '', ['--hermetic']],
  ['http', '', []],
  ['https', '', []],
  ['https', 'reader:wrong@', []],
])(
  'a proxy that asks who is there is told with what to do: %s %s %j',
  async (scheme, user, args) => {
    const proxy = await proxyFor(names, 'reader:hush1234');
    const address = `http://${user}127.0.0.1:${proxy.port}`;
    const { code, page: one } = await audited(`${scheme}://news.example/`, address, args);
    expect([code, one?.error]).toEqual([2, ASKED_WHO]);
  },
  60_000,
);

test.each([
  ['http', ['--hermetic']],
  ['https', ['--hermetic']],
  ['http', []],
  ['https', ['--allow-private']],
])(
  'name and password of the proxy’s address are told to it, and to nobody else: %s %j',
  async (scheme, args) => {
    const proxy = await proxyFor(scheme === 'http' ? names : secureNames, 'reader:hush 1234');
    const address = `http://reader:hush%201234@127.0.0.1:${proxy.port}`;
    const more = [...args, '--accept-bad-certificates'];
    const { code, said, page: one } = await audited(`${scheme}://news.example/`, address, more);
    expect([code, one?.outcome]).toEqual([0, 'passed']);
    expect(proxy.users.size).toBe(1);
    expect(said + JSON.stringify(one)).not.toContain('hush');
  },
  60_000,
);

test.each(['socks4://reader:hush@proxy.example:1080', 'http://reader:hush@proxy.example:none'])(
  'a proxy that no host can be kept from is an error of usage: %s',
  async (address) => {
    const {
      code,
      said,
      page: one,
    } = await audited('http://news.example/', address, ['--hermetic']);
    expect([code, one]).toEqual([2, undefined]);
    expect(
      said
        .trimEnd()
        .split('\n')
        .filter((line) => !/sandbox/.test(line)),
    ).toEqual([
      expect.stringMatching(/The proxy (?:socks4|http):\/\/proxy\.example:\w+ of the environment/),
    ]);
    expect(said).not.toContain('hush');
  },
);

test.each([['--hermetic'], ['--verbose']])(
  'a proxy that speaks SOCKS 5 is told who asks, and asked for names: %s',
  async (flag) => {
    const proxy = await startSocksProxy(names, 'reader:hush');
    opened.push(proxy);
    const address = `socks5://reader:hush@127.0.0.1:${proxy.port}`;
    const { code, page: one } = await audited('http://news.example/', address, [flag]);
    expect([code, one?.outcome]).toEqual([0, 'passed']);
    expect(new Set(proxy.users)).toEqual(new Set(['reader:hush']));
    expect(proxy.asked).toContain('news.example:80');
    expect(proxy.asked.includes('cdn.example:80')).toBe(flag !== '--hermetic');
  },
  60_000,
);

test('one that lets nobody in is told as a proxy that fails', async () => {
  const proxy = await startSocksProxy(names, 'reader:hush');
  opened.push(proxy);
  const address = `socks5://reader:wrong@127.0.0.1:${proxy.port}`;
  const { code, page: one } = await audited('http://news.example/', address, ['--hermetic']);
  expect([code, one?.error?.code, proxy.asked]).toEqual([2, 'connection-failed', []]);
  expect(one?.error?.message).toContain('The proxy, not the page’s server');
}, 60_000);

test('a proxy that is spoken to by TLS is so, and not without trust', async () => {
  const proxy = await proxyFor(names);
  const secured = createSecureServer(certificate, (socket) => {
    const other = connect(proxy.port, '127.0.0.1');
    socket.on('error', () => other.destroy()).pipe(other);
    other.on('error', () => socket.destroy()).pipe(socket);
  });
  await once(secured.listen(0, '127.0.0.1'), 'listening');
  const address = `https://127.0.0.1:${(secured.address() as AddressInfo).port}`;
  const target = 'http://news.example/';
  const distrusted = await audited(target, address, ['--hermetic']);
  expect([distrusted.page?.error?.code, proxy.asked]).toEqual(['connection-failed', []]);
  const trust = { NODE_EXTRA_CA_CERTS: certificate.file };
  const { code, said, page: one } = await audited(target, address, ['--hermetic'], trust);
  expect([code, one?.outcome]).toEqual([0, 'passed']);
  expect(said).not.toContain('Warning');
  secured.close();
}, 60_000);

test('a scheme that has no proxy goes through the gate, and not straight to this machine', async () => {
  let heard = 0;
  const near = createServer((socket) => {
    heard += 1;
    socket.destroy();
  });
  await once(near.listen(0, '127.0.0.1'), 'listening');
  const at = `127.0.0.1:${(near.address() as AddressInfo).port}`;
  const leading = await servePages({
    '/': page(`<main>${STORY}</main><img alt="" src="https://${at}/">`),
  });
  opened.push(leading);
  const proxy = await proxyFor({ 'news.example': leading.port });
  const only = { https_proxy: '' };
  const { code, page: one } = await audited('http://news.example/', proxy.origin, [], only);
  expect([code, heard]).toEqual([0, 0]);
  expect(one?.notes.join()).toContain(`not let in: ${at}`);
  near.close();
}, 60_000);
