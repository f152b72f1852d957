import { mkdtempSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditOptions, audit, type PageReport } from '../../../src/index.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../../helpers/serve.ts';

let site: TestServer;
let stranger: TestServer;
const seen: { path: string; headers: Record<string, unknown> }[] = [];
const main = '<main><h1>A story</h1></main>';

beforeAll(async () => {
  stranger = await servePages({
    '/pixel': (request, response) => note(request, () => response.end()),
  });
  site = await servePages({
    '/plain': (request, response) =>
      note(request, () =>
        html(
          response,
          page(
            `${main}<img alt="" src="${stranger.origin.replace('127.0.0.1', 'localhost')}/pixel">`,
          ),
        ),
      ),
    '/guarded': (request, response) => {
      const given =
        request.headers.authorization ===
        `Basic ${Buffer.from('anna:open sesame').toString('base64')}`;
      if (given) return html(response, page(`${main}<h2>You said open sesame</h2>`));
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
    },
    '/late': page(
      `${main}<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<h2 id="late"></h2>'), 900)</script>`,
    ),
    '/scheme': page(
      `${main}<style>h2{display:none}@media (prefers-color-scheme:dark){h2{display:block}}</style><h2></h2>`,
    ),
    '/wide': page(
      `${main}<style>h2{display:none}@media (max-width:500px){h2{display:block}}</style><h2></h2>`,
    ),
    '/scripted': page(`${main}<script src="/adds-a-heading.js"></script>`),
    '/adds-a-heading.js': (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end('document.body.insertAdjacentHTML("beforeend", "<h2></h2>")'),
    '/keeps': page(`${main}<script>
      if (localStorage.seen || sessionStorage.seen || document.cookie || window.name) document.body.insertAdjacentHTML('beforeend', '<h2></h2>');
      localStorage.seen = sessionStorage.seen = 1; document.cookie = 'seen=1'; window.name = 'seen'</script>`),
    '/talks': page(`${main}<script>alert('Hello'); window.open('/plain')</script>`),
    '/leaves': page(`${main}<script>onkeydown = () => { location.href = '/plain' }</script>`),
  });
});

afterAll(async () => {
  await site.close();
  await stranger.close();
});

function note(request: { url?: string | undefined; headers: object }, answer: () => void): void {
  seen.push({ path: request.url ?? '', headers: { ...request.headers } });
  answer();
}

function html(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(text);
}

async function auditOne(path: string, options: Partial<AuditOptions> = {}): Promise<PageReport> {
  const report = await auditPages({
    targets: [site.origin + path],
    only: ['heading-not-empty'],
    ...options,
  });
  return report.pages[0] as PageReport;
}

const outcomeOf = ({ checks }: PageReport) => checks[0]?.outcome;

test('headers and cookies go to the target’s own origin and to nobody else', async () => {
  const { error } = await auditOne('/plain', {
    header: { 'X-Ticket': 'platform-nine' },
    cookie: { session: 'of-the-council' },
  });
  expect(error).toBeNull();
  const [ours, theirs] = [
    seen.find(({ path }) => path === '/plain'),
    seen.find(({ path }) => path === '/pixel'),
  ];
  expect(ours?.headers).toMatchObject({
    'x-ticket': 'platform-nine',
    cookie: 'session=of-the-council',
  });
  expect(theirs?.headers).not.toHaveProperty('x-ticket');
  expect(JSON.stringify(theirs)).not.toContain('of-the-council');
});

test('a line of cookies as a browser shows it is taken whole', async () => {
  seen.length = 0;
  const report = await auditOne('/plain', {
    cookie: { Cookie: 'session=of-the-guild; theme=dark-as-the-sea' },
  });
  expect(seen.find(({ path }) => path === '/plain')?.headers['cookie']).toBe(
    'session=of-the-guild; theme=dark-as-the-sea',
  );
  expect(JSON.stringify(report)).not.toMatch(/of-the-guild|dark-as-the-sea/);
});

test('credentials open a page, and no secret reaches the report even when the page repeats it', async () => {
  expect((await auditOne('/guarded')).error?.code).toBe('http-error');
  const report = await auditPages({
    targets: [`${site.origin}/guarded`],
    auth: { username: 'anna', password: 'open sesame' },
  });
  expect(report.pages[0]?.outline.map(({ text }) => text)).toContain('You said [redacted]');
  expect(JSON.stringify(report)).not.toMatch(/open sesame|b3BlbiBzZXNhbWU/);
});

test('wait for a selector, and say so when it does not come', async () => {
  expect(outcomeOf(await auditOne('/late', { waitFor: ['#late'] }))).toBe('failed');
  const { error } = await auditOne('/late', { waitFor: ['#never'], timeout: 2000 });
  expect(error).toMatchObject({ code: 'wait-for-timeout' });
});

test('colour scheme, window size and blocked addresses change what is seen', async () => {
  expect(outcomeOf(await auditOne('/scheme'))).toBe('passed');
  expect(outcomeOf(await auditOne('/scheme', { colorScheme: 'dark' }))).toBe('failed');
  const { pages } = await auditPages({
    targets: [`${site.origin}/wide`],
    only: ['heading-not-empty'],
    viewport: [
      { width: 1280, height: 800 },
      { width: 320, height: 640 },
    ],
  });
  expect(pages.map(outcomeOf)).toEqual(['passed', 'failed']);
  expect(outcomeOf(await auditOne('/scripted'))).toBe('failed');
  expect(outcomeOf(await auditOne('/scripted', { block: ['*adds-a-heading.js'] }))).toBe('passed');
});

test('nothing that one page keeps reaches the next in the same tab', async () => {
  const targets = ['/keeps?1', '/keeps?2', '/keeps?3'].map((path) => site.origin + path);
  const { pages } = await auditPages({ targets, only: ['heading-not-empty'], concurrency: 1 });
  expect(pages.map(outcomeOf)).toEqual(['passed', 'passed', 'passed']);
});

test('dialogs and windows are refused and noted, and a page cannot leave while it is looked at', async () => {
  const talking = await auditOne('/talks');
  expect(talking.notes.join(' ')).toMatch(/dialog \(alert\).*another window/);
  const leaving = await auditOne('/leaves', { only: ['zoom-not-blocked'] });
  expect(leaving).toMatchObject({ error: null, outcome: 'passed' });
  expect(leaving.notes.join(' ')).toMatch(/tried to leave/);
});

test('a module prepares the page before and after loading; one that fails is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-before-'));
  const good = join(folder, 'good.mjs');
  writeFileSync(
    good,
    "export default (page) => page.evaluate(\"document.body.insertAdjacentHTML('beforeend', '<h2></h2>')\");",
  );
  expect(outcomeOf(await auditOne('/plain', { before: good }))).toBe('failed');
  const bad = join(folder, 'bad.mjs');
  writeFileSync(bad, 'export default () => { throw new Error("no such button") };');
  expect((await auditOne('/plain', { before: bad })).error).toMatchObject({
    code: 'before-failed',
  });
});

test('hermetic: foreign hosts fail at once and are listed', async () => {
  const { pages } = await audit({
    targets: [`${site.origin}/plain`],
    hermetic: true,
    only: ['heading-not-empty'],
  }).report;
  expect(pages[0]?.notes.join(' ')).toMatch(/could not be reached: localhost/);
});
