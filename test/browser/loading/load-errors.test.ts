import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PageReport } from '../../../src/index.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { listen, page, serve, servePages, type TestServer } from '../../helpers/serve.ts';

let site: TestServer;
let tls: TestServer;
/** Another origin, which lets nobody in. */
let login: TestServer;

beforeAll(async () => {
  login = await serve((_request, response) => response.writeHead(401).end('who?'));
  site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/gone': (_request, response) => response.writeHead(410).end('gone'),
    '/broken': (_request, response) => response.writeHead(500).end('broken'),
    '/secret': (_request, response) => response.writeHead(401).end('who?'),
    '/picture': (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg/>'),
    '/data': (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
    '/archive': (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment' })
        .end('PK'),
    '/nothing': (_request, response) => response.writeHead(204).end(),
    '/round': (_request, response) => response.writeHead(302, { Location: '/round' }).end(),
    '/round-by-script': page(
      '<script>location.href = "/round-by-script?" + Math.random()</script>',
    ),
    '/round-by-meta': page('<h1>Wait</h1>', '<meta http-equiv="refresh" content="0">'),
    '/silent': () => undefined,
    '/too-many': (_request, response) => response.writeHead(429).end('slower'),
    '/overloaded': (_request, response) => response.writeHead(503).end('busy'),
    '/to-login': (_request, response) =>
      response.writeHead(302, { Location: `${login.origin}/` }).end(),
    '/to-app': (_request, response) =>
      response.writeHead(302, { Location: 'newsapp://story/1' }).end(),
    '/no-http': (request) =>
      request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello'),
    '/hangs-up': (request) => request.socket.destroy(),
    '/endless-script': page('<h1>Busy</h1><script>for (;;) {}</script>'),
    '/endless-script-late': page('<h1>Busy</h1><script>onload = () => { for (;;) {} }</script>'),
    '/half': (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.write('<!doctype html><title>Half</title><h1>The rest never comes');
    },
  });
  tls = await listen(
    createTlsServer(selfSigned(), (_request, response) => {
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(page('<main><h1>Signed by itself</h1></main>'));
    }),
  );
});

afterAll(async () => {
  await site.close();
  await tls.close();
  await login.close();
});

function selfSigned() {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=127.0.0.1',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function auditOne(address: string, options = {}): Promise<PageReport> {
  const report = await auditPages({
    targets: [address],
    only: ['heading-not-empty'],
    timeout: 3000,
    ...options,
  });
  expect(report.pages).toHaveLength(1);
  expect(report.summary.exitCode).toBe(report.pages[0]?.error ? 2 : 0);
  return report.pages[0] as PageReport;
}

describe('a page that cannot be audited has an error entry with its own code', () => {
  const cases: [path: string, code: string, words: RegExp][] = [
    ['/gone', 'http-error', /status 410/],
    ['/broken', 'http-error', /status 500/],
    ['/missing', 'http-error', /status 404/],
    ['/secret', 'http-error', /status 401/],
    ['/picture', 'not-html', /image\/svg\+xml/],
    ['/data', 'not-html', /application\/json/],
    ['/archive', 'not-html', /application\/zip/],
    ['/nothing', 'empty-response', /status 204/],
    ['/round', 'redirect-loop', /in a circle/],
    ['/round-by-script', 'redirect-loop', /keeps redirecting/],
    ['/round-by-meta', 'redirect-loop', /keeps redirecting/],
    ['/silent', 'navigation-timeout', /3000 ms/],
    ['/half', 'navigation-timeout', /3000 ms/],
    ['/hangs-up', 'empty-response', /without an answer/],
    ['/endless-script', 'script-hang', /did not end within/],
    ['/endless-script-late', 'script-hang', /did not end within/],
  ];
  test.each(cases)('%s: %s', async (path, code, words) => {
    const start = performance.now();
    const { outcome, error, checks } = await auditOne(site.origin + path);
    expect({ outcome, code: error?.code }).toEqual({ outcome: 'error', code });
    expect(error?.message).toMatch(words);
    expect(error?.hint).toMatch(/\.$/);
    expect(checks).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('a host that does not exist', async () => {
    const { error } = await auditOne('http://no-such-host.invalid/');
    expect(error?.code).toBe('host-not-found');
    expect(error?.message).toContain('no-such-host.invalid');
  });

  test('a port where nobody listens', async () => {
    const closed = await serve(() => undefined);
    await closed.close();
    const { error } = await auditOne(`${closed.origin}/`);
    expect(error?.code).toBe('connection-failed');
  });

  const hints: [path: string, options: object, hint: RegExp][] = [
    ['/secret', {}, /^Give credentials/],
    ['/secret', { auth: { username: 'a', password: 'b' } }, /were not accepted/],
    ['/secret', { cookie: { session: 'abc' } }, /were not accepted/],
    ['/to-login', { auth: { username: 'a', password: 'b' } }, /goes to the asked site alone/],
    ['/too-many', {}, /--concurrency.*--retries/],
    ['/overloaded', {}, /try later/],
    ['/gone', {}, /gone for good/],
    ['/missing', {}, /Check the address/],
    ['/broken', {}, /look into its log/],
    ['/to-app', {}, /where the server’s redirect leads/],
    ['/no-http', {}, /breaks the rules of HTTP/],
  ];
  test.each(hints)('%s with %o: what to do about it', async (path, options, hint) => {
    const { error } = await auditOne(site.origin + path, { ...options });
    expect(error?.hint).toMatch(hint);
  });

  test('http: where the server speaks TLS, and TLS where it does not', async () => {
    const { error } = await auditOne(site.origin.replace('http:', 'https:'));
    expect(error).toMatchObject({ code: 'connection-failed' });
    expect(error?.hint).toContain('should begin with http:');
  });

  test('a port that browsers keep off', async () => {
    const { error } = await auditOne('http://127.0.0.1:6000/');
    expect(error?.message).toContain('do not connect to the port of 127.0.0.1:6000');
  });

  test('a certificate that is not to be trusted, unless it is accepted', async () => {
    const address = tls.origin.replace('http:', 'https:');
    expect((await auditOne(address)).error?.code).toBe('bad-certificate');
    const accepted = await auditOne(address, { acceptBadCertificates: true });
    expect(accepted).toMatchObject({ error: null, status: 200 });
  });
});

test('the pages beside one that hangs are audited all the same', async () => {
  const targets = ['/good', '/endless-script', '/silent', '/good?2'].map(
    (path) => site.origin + path,
  );
  const { pages, summary } = await auditPages({
    targets,
    only: ['heading-not-empty'],
    timeout: 2000,
  });
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'error', 'error', 'passed']);
  expect(summary).toMatchObject({ exitCode: 2, outcome: 'error', pages: { total: 4, error: 2 } });
});

test('the command line prints one line for an error and exits with 2', async () => {
  const { code, stdout, stderr } = await runCli([
    `${site.origin}/gone`,
    '--out',
    mkdtempSync(join(tmpdir(), 'presscheck-out-')),
    '--only',
    'heading-not-empty',
  ]);
  expect(code).toBe(2);
  expect(stdout).toMatch(
    /error {2}http:\/\/127\.0\.0\.1:\d+\/gone: The server answered with status 410\./,
  );
  expect(stdout + stderr).not.toMatch(/\bat .*\.ts:\d+/);
});
