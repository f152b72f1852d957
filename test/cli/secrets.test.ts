import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { type CliRun, runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

let site: TestServer;
let host: string;
const asked: string[] = [];

/** Repeats whatever it was sent, in the ways of careless pages. */
beforeAll(async () => {
  site = await servePages({
    '/echo': (request, response) => {
      asked.push(request.url ?? '');
      const told = JSON.stringify(request.headers).replace(/[<&]/g, '');
      const given = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString();
      if (given === '')
        return void response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
      const body = `<main><h1>${told}</h1><h4>${given}</h4><h2 title="${request.url}"></h2><p>${given}</p></main>`;
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(page(body, `<link rel="canonical" href="${request.url}">`));
    },
  });
  host = site.origin.replace('http://', '');
});

afterAll(() => site.close());

function textsIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const whole = files.filter((file) => statSync(join(folder, file)).isFile());
  return whole
    .map(
      (file) =>
        `${file}\n${file.startsWith('pictures') ? '' : readFileSync(join(folder, file), 'utf8')}`,
    )
    .join('\n');
}

const shown = ({ stdout, stderr }: CliRun) => stdout + stderr;

test('nothing secret leaves: not in reports, evidence, names of files, progress or annotations', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-secrets-'));
  const list = join(folder, 'list.txt');
  writeFileSync(
    list,
    `http://zoe:qu4rtz@${host}/echo?token=f00dcafe\nhttp://zoe:qu4rtz@${host}/echo?token=deadbeef01\n`,
  );
  const out = join(folder, 'out');
  const run = await runCli(
    [
      `@${list}`,
      '--connect',
      sharedBrowser(),
      '--header',
      'X-Ticket: kq7',
      '--cookie',
      'sid=zz9plural; Path=/',
      '--out',
      out,
      '--format',
      'json,html,junit,sarif,gitlab,markdown,earl,csv',
      '--save-evidence',
      '--verbose',
      '--only',
      'heading-not-empty,heading-levels-in-order,headline-is-h1',
    ],
    { env: { GITHUB_ACTIONS: 'true', CI: 'true' } },
  );
  expect(asked).toContain('/echo?token=deadbeef01');
  const all = shown(run) + textsIn(out);
  expect(all).toContain('[redacted]');
  expect(all).toContain('/echo?token=…2');
  expect(readdirSync(join(out, 'evidence'))).toHaveLength(2);
  expect(all).not.toMatch(/qu4rtz|f00dcafe|deadbeef01|zz9plural|\bkq7\b|\bzoe\b|em9lOnF1NHJ0e/);
});

test.each([
  [['--auth', 'hush'], /--auth must look like user:password/],
  [['--auth', '4455'], /--auth must be a text/],
  [['--header', 'hush'], /--header is not like/],
  [['--cookie', 'hush'], /--cookie is not like/],
  [['--connect', 'http://hush@host'], /--connect must be a ws:\/\/ address/],
  [['http://ulf:hush@bad host/'], /“http:\/\/…@bad host\/” is not a complete address/],
  [['http://ulf:hu/sh@host/?token=hush'], /“http:\/\/…@host\/\?token=…” is not a complete/],
  [['ftp://ulf:hush@host/'], /“ftp:\/\/…@host\/” is not an address/],
  [['ulf:hush@host/page'], /“…@host\/page” does not exist/],
  [['doctor', 'http://ulf:hush@host/'], /…@host/],
])('what is not understood is told without its secret: %j', async (args, told) => {
  const run = await runCli([
    ...args,
    ...(args[0]?.startsWith('--') ? ['http://127.0.0.1:1/'] : []),
  ]);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(told);
  expect(shown(run)).not.toMatch(/hush|hu\/sh|4455|ulf/);
});

test('a config file that cannot be read, and a browser that is not there, show no secret either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-secrets-'));
  const file = join(folder, 'presscheck.config.json');
  writeFileSync(file, '{"auth": user:hush}');
  const broken = await runCli(['--config', file, site.origin]);
  expect(broken.code).toBe(2);
  expect(broken.stderr).toContain('cannot be read');
  expect(shown(broken)).not.toMatch(/hush/);
  const away = await runCli([
    site.origin,
    '--connect',
    'ws://user:hush@127.0.0.1:1/hush',
    '--verbose',
  ]);
  expect(away.code).toBe(2);
  expect(shown(away)).not.toMatch(/hush/);
});
