import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { AuditOptions, PageReport } from '../../../src/index.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { page, serve, servePages, type TestServer } from '../../helpers/serve.ts';

type Seen = { path: string; text: string };

let site: TestServer;
let stranger: TestServer;
const seen: Record<'site' | 'stranger', Seen[]> = { site: [], stranger: [] };
const main = '<main><h1>A story</h1></main>';

const GIVEN: Partial<AuditOptions> = {
  header: { 'X-Ticket': 'platform-nine' },
  cookie: { session: 'of-the-council' },
  auth: { username: 'anna', password: 'open sesame' },
};
/** Of what was given, in whatever header. */
const ANY = /platform-nine|of-the-council|Basic |YW5uYTpvcGVuIHNlc2FtZQ/;

beforeAll(async () => {
  stranger = await serve((request, response) => {
    note('stranger', request);
    const isAsking = request.url?.startsWith('/asks');
    const isLocked = isAsking && !request.headers.authorization;
    response
      .writeHead(
        isLocked ? 401 : 200,
        isLocked ? { 'WWW-Authenticate': 'Basic realm="x"' } : { 'Content-Type': 'text/html' },
      )
      .end(page(`${main}<img alt="" src="/more.png">`));
  });
  const to = (path: string) => (request: IncomingMessage, response: ServerResponse) => {
    note('site', request);
    response.writeHead(302, { Location: stranger.origin + path }).end();
  };
  site = await servePages({
    '/leads-away': to('/page'),
    '/leads-to-a-lock': to('/asks'),
    '/picture.png': to('/picture.png'),
    '/plain': (request, response) => {
      note('site', request);
      response
        .writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': ['own=1', 'kept=page'] })
        .end(
          page(
            `${main}<img alt="" src="/picture.png"><img alt="" src="${stranger.origin}/asked.png"><iframe title="x" src="/frame"></iframe>`,
          ),
        );
    },
    '/frame': (request, response) => {
      note('site', request);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(main));
    },
  });
});

afterAll(async () => {
  await site.close();
  await stranger.close();
});

beforeEach(() => {
  seen.site = [];
  seen.stranger = [];
});

function note(who: keyof typeof seen, { url = '', headers }: IncomingMessage): void {
  seen[who].push({ path: url, text: JSON.stringify(headers) });
}

async function auditOne(path: string, options: Partial<AuditOptions>): Promise<PageReport> {
  const { pages } = await auditPages({
    targets: [site.origin + path],
    only: ['heading-not-empty'],
    ...options,
  });
  return pages[0] as PageReport;
}

const cookieAt = (path: string) =>
  JSON.parse(seen.site.find((one) => one.path === path)?.text ?? '{}').cookie;

test('a stranger on another port gets nothing, asked by the page or by a redirect of the page and its parts', async () => {
  for (const path of ['/plain', '/leads-away', '/leads-to-a-lock']) await auditOne(path, GIVEN);
  const paths = seen.stranger.map(({ path }) => path);
  expect(new Set(paths)).toEqual(
    new Set(['/asked.png', '/picture.png', '/page', '/more.png', '/asks']),
  );
  expect(seen.stranger.filter(({ text }) => ANY.test(text))).toEqual([]);
  expect(seen.site.filter(({ text }) => !/of-the-council/.test(text))).toEqual([]);
});

test('frames and parts of the own origin get the cookies, beside those that the page sets', async () => {
  await auditOne('/plain', { cookie: { session: 'given', kept: 'given', far: 'x; Path=/far' } });
  expect(cookieAt('/plain')).toBe('session=given; kept=given');
  expect(cookieAt('/frame')).toBe('session=given; own=1; kept=page');
});

test('a cookie that names the host goes there on every port, and one that a browser refuses is told', async () => {
  await auditOne('/plain', {
    cookie: { session: 'of-the-council; Domain=127.0.0.1; SameSite=Lax' },
  });
  expect(seen.stranger.find(({ path }) => path === '/asked.png')?.text).toMatch(/of-the-council/);
  expect(cookieAt('/frame')).toContain('session=of-the-council');
  const { error } = await auditOne('/plain', {
    cookie: { a: 'b; Domain=127.0.0.1; SameSite=None' },
  });
  expect(error).toMatchObject({ code: 'load-failed', message: expect.stringMatching(/“a”/) });
});

test('a secure cookie does not travel in the open', async () => {
  await auditOne('/plain', { cookie: { session: 'of-the-council; Secure', plain: '1' } });
  expect(cookieAt('/plain')).toBe('plain=1');
});

test.each([
  ['badCookie', { cookie: { '': 'hush' } }, /“name=value”/],
  ['control characters', { cookie: { a: 'hush\nhush' } }, /“name=value”/],
  ['an attribute', { cookie: { a: 'hush; Hush=1' } }, /“a” has an attribute that is not known/],
  ['its value', { cookie: { a: 'hush; Path=hush' } }, /a value of Path that it cannot have/],
  ['a flag with a value', { cookie: { a: 'hush; Secure=hush' } }, /a value of Secure/],
  ['SameSite', { cookie: { a: 'hush; SameSite=hush' } }, /a value of SameSite/],
  ['Domain', { cookie: { a: 'hush; Domain=https://hush' } }, /a value of Domain/],
  ['a header without a name', { header: { '': 'hush' } }, /“Name: value”/],
  ['a header on two lines', { header: { a: 'hush\r\nb: hush' } }, /“Name: value”/],
])('what cannot be sent is one clear error without the value: %s', async (_, options, told) => {
  const thrown: Error = await auditOne('/plain', options).then(
    () => new Error('nothing'),
    (error) => error,
  );
  expect(thrown).toMatchObject({ name: 'UsageError', message: expect.stringMatching(told) });
  expect(thrown.message).not.toMatch(/hush/i);
});
