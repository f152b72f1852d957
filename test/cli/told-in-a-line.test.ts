import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { STORY } from '../helpers/arrival-pages.ts';
import { page, serve, servePages, type TestServer } from '../helpers/serve.ts';

const BIN = resolve('dist/cli/bin.js');

let site: TestServer;
let login: TestServer;

/** A page for those alone who bring both cookies. */
const forKnown: RequestListener = ({ headers }, response) => {
  const given = (headers.cookie ?? '').split('; ');
  const isKnown = given.includes('session=hush1234') && given.includes('theme=dark');
  response.writeHead(isKnown ? 200 : 403, { 'Content-Type': 'text/html' });
  response.end(page(`<main>${STORY}</main>`));
};

beforeAll(async () => {
  login = await serve((_request, response) => response.writeHead(401).end('who?'));
  site = await servePages({
    '/known': forKnown,
    '/to-login': (_request, response) =>
      response.writeHead(302, { Location: `${login.origin}/` }).end(),
    '/secret': (_request, response) => response.writeHead(401).end('who?'),
    '/too-many': (_request, response) => response.writeHead(429).end('slower'),
  });
});
afterAll(() => Promise.all([site.close(), login.close()]));

type Files = Readonly<Record<string, string>>;

/** Runs the built command line in a folder of its own that holds these files. */
async function told(args: readonly string[], files: Files = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'presscheck-told-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code] = await once(child, 'close');
  return { code, said };
}

const TARGET = ['http://127.0.0.1:1/'];
const config = (text: string, name = 'presscheck.config.json'): Files => ({ [name]: text });
const override = (one: object) => config(JSON.stringify({ overrides: [{ pages: ['a'], ...one }] }));

const USAGE: [what: string, args: string[], files: Files, words: RegExp][] = [
  ['no value at the end', [...TARGET, '--fail-on'], {}, /The option “--fail-on” needs a value/],
  [
    'no value before a flag',
    ['--fail-on', '--verbose', ...TARGET],
    {},
    /“--fail-on” needs a value/,
  ],
  ['an empty value', [...TARGET, '--fail-on='], {}, /--fail-on/],
  ['broken JSON', TARGET, config('{ "auth": user:hush1234 }'), /presscheck\.config\.json/],
  ['broken YAML', TARGET, config('auth: [user:hush1234', 'presscheck.config.yaml'), /config\.yaml/],
  ['a broken program', TARGET, config('export default {', 'presscheck.config.mjs'), /config\.mjs/],
  [
    'one that throws',
    TARGET,
    config('throw new Error("no luck")', 'presscheck.config.mjs'),
    /presscheck\.config\.mjs.*no luck/,
  ],
  [
    'a broken one that is named',
    [...TARGET, '--config', 'own.json'],
    config('{', 'own.json'),
    /own\.json/,
  ],
  [
    'a broken one that another extends',
    TARGET,
    { ...config('{ "extends": "./base.json" }'), 'base.json': '{' },
    /base\.json/,
  ],
  [
    'a misspelt key of an override',
    TARGET,
    override({ waitfor: ['a'] }),
    /“waitfor” in “overrides”\. Did you mean “waitFor”\?/,
  ],
  [
    'a key that no override has',
    TARGET,
    override({ concurrency: 2 }),
    /“concurrency” in “overrides”/,
  ],
  [
    'a line of cookies without its beginning',
    [...TARGET, '--cookie', 'session=hush1234; theme=dark'],
    {},
    /several cookies as a browser shows them are --cookie "Cookie: a=1; b=2"/,
  ],
  [
    'a line of cookies with a name that none has',
    [...TARGET, '--cookie', 'Cookie: the session=hush1234'],
    {},
    /A cookie given by --cookie is not like “name=value”/,
  ],
];

test.each(USAGE)('%s is told in one line, with exit code 2', async (_what, args, files, words) => {
  const { code, said } = await told(args, files);
  expect([code, said.trimEnd().split('\n')]).toEqual([2, [expect.stringMatching(words)]]);
  expect(said).not.toMatch(/hush1234|report it|unexpected/);
});

const ONE_CHECK = ['--only', 'headline-is-h1', '--retries', '0', '--out', 'report'];

test.each([
  ['a header', ['--header', 'Cookie: session=hush1234; theme=dark']],
  ['a cookie', ['--cookie', 'Cookie: session=hush1234; theme=dark']],
])(
  'a line of cookies as a browser shows it arrives whole, given as %s',
  async (_what, args) => {
    const { code, said } = await told([`${site.origin}/known`, ...args, ...ONE_CHECK]);
    expect([code, said]).toEqual([0, expect.not.stringMatching(/hush1234|report it/)]);
  },
  60_000,
);

test.each([
  [
    '/to-login',
    ['--auth', 'ulf:hush1234'],
    /status 401\. What is given goes to the asked site alone/,
  ],
  [
    '/secret',
    ['--auth', 'ulf:hush1234'],
    /status 401\. The credentials that were given were not accepted/,
  ],
  ['/secret', [], /status 401\. Give credentials with --auth/],
  ['/too-many', ['--header', 'X-Key: hush1234'], /status 429\. The server gets too many requests/],
])(
  '%s %j is told with what to do',
  async (path, args, words) => {
    const { code, said } = await told([`${site.origin}${path}`, ...args, ...ONE_CHECK]);
    const lines = said.split('\n').filter((line) => /status \d/.test(line));
    expect([code, lines]).toEqual([2, [expect.stringMatching(words)]]);
    expect(said).not.toMatch(/hush1234|^\s+at .*:\d+:\d+|report it/m);
  },
  60_000,
);
