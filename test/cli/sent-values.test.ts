import { mkdtempSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

let site: TestServer;
const asked: IncomingHttpHeaders[] = [];

beforeAll(async () => {
  site = await servePages({
    '/page': (request, response) => {
      asked.push(request.headers);
      if (request.headers['x-wants'] === 'login' && !request.headers.authorization)
        return void response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
      response.setHeader('Content-Type', 'text/html').end(page('<main><h1>A story</h1></main>'));
    },
  });
});
afterAll(() => site.close());

// There is no such browser: whoever looked for it first would say so.
const NO_BROWSER = ['--browser', '/nowhere/chrome'];

test.each([
  ['an empty name', [': hush'], '#1'],
  ['no name', ['X-Fine: a', 'hush'], '#2'],
  ['a secret alone, which ends as base64 does', ['aHV zaA=='], '#1'],
  ['a space in its name', ['X Ticket: hush'], '#1'],
  ['a line break within its value', ['X-Ticket: hush\nX-Other: hush'], '“X-Ticket”'],
  ['a control character', ['X-Ticket: hu\u0001sh'], '“X-Ticket”'],
  ['a name of the connection', ['X-Fine: a', 'Host: hush.example'], '“Host”'],
  ...[
    ...['Content-Length', 'transfer-encoding', 'Keep-Alive', 'Upgrade', 'TE', 'Trailer'],
    ...['Proxy-Authorization', 'Proxy-Connection', 'Cookie2', 'Set-Cookie'],
  ].map((name): [string, string[], string] => [name, [`${name}: hush`], `“${name}”`]),
])(
  'a header with %s is refused by what it is called, before the browser',
  async (_what, headers, named) => {
    const given = headers.flatMap((header) => ['--header', header]);
    const run = await runCli([`${site.origin}/page`, ...given, ...NO_BROWSER]);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`header ${named} given by --header`),
    });
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).not.toMatch(/hush|zaA/);
  },
);

test('so is a user agent that no header can have', async () => {
  const { code, stderr } = await runCli([
    `${site.origin}/page`,
    ...['--user-agent', 'Reader\r\nX-Other: 1'],
    ...NO_BROWSER,
  ]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--user-agent holds a character')]);
});

test('what a secret ends with, and was never part of it, is left out and told, and the rest arrives', async () => {
  asked.length = 0;
  const { code, stdout, stderr } = await runCli([
    `${site.origin}/page`,
    ...[
      '--header',
      'X-Ticket: hush1234\r\n',
      '--header',
      'X-Place: ירושלים',
      '--header',
      'X-Tab: a\tb',
    ],
    ...['--header', 'X-Wants: login', '--auth', 'reader:hush5678\n', '--cookie', 'sid=hush9\n'],
    ...['--user-agent', 'Reader/1\n', '--connect', sharedBrowser()],
    ...['--only', 'heading-not-empty', '--out', mkdtempSync(join(tmpdir(), 'presscheck-sent-'))],
  ]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('was left out')]);
  expect(asked.at(-1)).toMatchObject({
    'x-ticket': 'hush1234',
    'x-place': Buffer.from('ירושלים').toString('latin1'),
    'x-tab': 'a\tb',
    authorization: `Basic ${Buffer.from('reader:hush5678').toString('base64')}`,
    cookie: 'sid=hush9',
    'user-agent': 'Reader/1',
  });
  for (const told of [
    'the header “X-Ticket” was',
    'the password given by --auth',
    'by --user-agent',
  ])
    expect(stderr.split(told)).toHaveLength(2);
  expect(stdout + stderr).not.toContain('hush');
});
