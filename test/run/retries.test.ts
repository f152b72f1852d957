import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { PageFault } from '../../src/model/page-error.ts';
import type { PageOutcome } from '../../src/run/page-outcome.ts';
import { pauseBefore, withRetries } from '../../src/run/retries.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { headingsEvidence } from '../helpers/evidence.ts';
import { page, type Route, servePages, type TestServer } from '../helpers/serve.ts';

const STORY = page('<main><h1>The ferry is back</h1></main>');

let site: TestServer;
let asked: number[] = [];

/** Answers so often in another way before it gives the page. */
const after =
  (times: number, otherwise: Exclude<Route, string>): Route =>
  (request, response) => {
    asked.push(performance.now());
    if (asked.length <= times) return otherwise(request, response);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(STORY);
  };

beforeAll(async () => {
  site = await servePages({
    '/busy': after(2, (_request, response) => response.writeHead(503).end('busy')),
    '/slow-down': after(1, (_request, response) =>
      response.writeHead(429, { 'Retry-After': '2' }).end('slower'),
    ),
    '/much-later': after(1, (_request, response) =>
      response.writeHead(503, { 'Retry-After': '3600' }).end('later'),
    ),
    '/hangs-up': after(1, (request) => request.socket.destroy()),
    '/silent': after(1, () => undefined),
    '/gone': after(9, (_request, response) => response.writeHead(404).end('gone')),
    '/down': after(9, (_request, response) => response.writeHead(502).end('down')),
  });
});
afterAll(() => site.close());
afterEach(() => {
  asked = [];
});

async function audited(path: string, options = {}) {
  const { pages, summary } = await auditPages({
    targets: [site.origin + path],
    only: ['h1-single'],
    retries: 2,
    // Only the one that never answers has to be waited for.
    timeout: path === '/silent' ? 2000 : 20_000,
    ...options,
  });
  const [{ error, tries, notes } = { error: null, tries: undefined, notes: [] }] = pages;
  return { code: error?.code ?? null, tries, notes, summary };
}

test.each([
  ['/busy', 3, /try 3.*http-error 503, http-error 503/],
  ['/slow-down', 2, /try 2.*http-error 429/],
  ['/hangs-up', 2, /empty-response|connection-failed/],
  ['/silent', 2, /navigation-timeout/],
])('%s comes at another try, and the report says at which', async (path, tries, said) => {
  const page = await audited(path);
  expect(page).toMatchObject({ code: null, tries });
  expect(page.notes.join(' ')).toMatch(said);
  expect(page.summary).toMatchObject({ exitCode: 0, notices: [expect.stringMatching(/one try/)] });
});

test('Retry-After is waited for, and not where it asks too much', async () => {
  await audited('/slow-down');
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(2000);
  asked = [];
  expect(await audited('/much-later')).toMatchObject({ code: 'http-error', tries: undefined });
  expect(asked).toHaveLength(1);
});

test('what does not pass is asked for once; what does, no more often than allowed', async () => {
  expect(await audited('/gone')).toMatchObject({ code: 'http-error', tries: undefined });
  expect(asked).toHaveLength(1);
  asked = [];
  const down = await audited('/down', { retries: 1 });
  expect(down).toMatchObject({ code: 'http-error', tries: 2 });
  expect(asked).toHaveLength(2);
});

test('this machine’s own pages are asked for once by default', async () => {
  await audited('/down', { retries: undefined });
  expect(asked).toHaveLength(1);
});

test('a run that is broken off does not wait for the next try', async () => {
  const breaking = new AbortController();
  const outcome: PageOutcome = {
    evidence: null,
    error: { cause: 'no-network' },
    page: headingsEvidence('/a.html', []).page,
    notes: [],
  };
  let tries = 0;
  const start = performance.now();
  const told = await withRetries(
    async () => {
      tries += 1;
      // While the pause after this try is waited for.
      setImmediate(() => breaking.abort());
      return outcome;
    },
    9,
    breaking.signal,
  );
  // It has come to its end: nothing is left that could try again.
  expect([tries, told]).toEqual([1, outcome]);
  expect(performance.now() - start).toBeLessThan(pauseBefore({ cause: 'no-network' }, 1) ?? 0);
});

test('pauses grow up to half a minute', () => {
  const fault: PageFault = { cause: 'no-network' };
  expect([1, 2, 3, 4, 5, 6, 7].map((tries) => pauseBefore(fault, tries))).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ]);
  expect(pauseBefore({ cause: 'host-not-found', host: 'a' }, 1)).toBeNull();
});
