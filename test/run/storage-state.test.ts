import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

let site: TestServer;
/** What each host was sent, by host and path. */
const sent = new Map<string, string>();

const hostOf = (name: string) => `http://${name}.localhost:${site.port}`;

beforeAll(async () => {
  const keep: Parameters<typeof servePages>[0][string] = (request, response) => {
    const [name = ''] = (request.headers.host ?? '').split('.localhost');
    sent.set(`${name}${request.url}`, request.headers.cookie ?? '');
    response.setHeader('Content-Type', 'text/html');
    const frames = ['desk.paper', 'other'].map(
      (host) => `<iframe title="${host}" src="${hostOf(host)}/part"></iframe>`,
    );
    const body = name === 'paper' ? `<main><h1></h1><p></p></main>${frames.join('')}` : '<p></p>';
    response.end(
      page(`${body}<script>
        document.querySelector('h1, p').textContent = localStorage.getItem('who') ?? 'Nobody';
        if (!localStorage.getItem('who')) fetch('/nobody');
        if (window === top) fetch('/history?' + history.length);
      </script>`),
    );
  };
  site = await servePages({ '/story': keep, '/part': keep, '/nobody': keep, '/history': keep });
});
afterAll(() => site.close());

const newFile = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'presscheck-login-')), 'state.json');
  writeFileSync(file, text);
  return file;
};
const cookie = (name: string, value: string, domain: string) => ({
  ...{
    name,
    value,
    domain,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  },
});
const stored = (origin: string, ...pairs: [string, string][]) => ({
  origin,
  localStorage: pairs.map(([name, value]) => ({ name, value })),
});

async function run(file: string, host = 'paper') {
  const out = mkdtempSync(join(tmpdir(), 'presscheck-login-out-'));
  const run = await runCli([
    ...[`${hostOf(host)}/story`, '--storage-state', file, '--only', 'h1-single,heading-not-empty'],
    ...['--connect', sharedBrowser(), '--out', out, '--save-evidence'],
  ]);
  return { ...run, report: () => readFileSync(join(out, 'report.json'), 'utf8') };
}

test('a login serves the page and its frames, each part its own host alone, and no report tells of it', async () => {
  sent.clear();
  const state = {
    cookies: [
      cookie('sid', 's3cret-one', 'paper.localhost'),
      cookie('all', 's3cret-two', '.paper.localhost'),
      cookie('theirs', 's3cret-three', 'other.localhost'),
      { ...cookie('old', 's3cret-four', 'paper.localhost'), expires: 1 },
    ],
    origins: [
      {
        ...stored(hostOf('paper'), ['who', 'Anna Quill'], ['user', '{"token":"s3cret-five"}']),
        indexedDB: [{ name: 'firebase', version: 1, stores: [] }],
      },
      stored(hostOf('other'), ['who', 'Another']),
    ],
  };
  const { code, stderr, report } = await run(newFile(JSON.stringify(state)));
  expect(code).toBe(0);
  expect(stderr.match(/holds 1 database \(indexedDB\)/g)).toHaveLength(1);
  expect(sent.get('paper/story')?.split('; ').sort()).toEqual(['all=s3cret-two', 'sid=s3cret-one']);
  expect(sent.get('desk.paper/part')).toBe('all=s3cret-two');
  // A frame of another site is sent none of it, and has a storage of its own in each page, as in any browser.
  expect(sent.get('other/part')).not.toMatch(/one|two/);
  expect([...sent.keys()].filter((key) => key.endsWith('nobody')).sort()).toEqual([
    'desk.paper/nobody',
    'other/nobody',
  ]);
  expect(report()).not.toMatch(/s3cret|Anna Quill/);
  // The page’s history is its own.
  expect([...sent.keys()]).toContain('paper/history?2');
  sent.clear();
  expect(await run(newFile(JSON.stringify(state)), 'other')).toMatchObject({ code: 0 });
  expect([sent.get('other/story'), sent.has('other/nobody')]).toEqual([
    'theirs=s3cret-three',
    false,
  ]);
});

test.each([
  ['is missing', null, /does not exist/],
  ['is no JSON', '{"cookies": [{"value": "s3cret', /is not JSON/],
  ['is another file', '{"name": "s3cret"}', /holds neither cookies nor localStorage/],
  [
    'has a cookie without a domain',
    '{"cookies": [{"name": "a", "value": "s3cret"}]}',
    /at cookies\[0\]\.domain\./,
  ],
  ['has a path for an origin', '{"origins": [{"origin": "s3cret"}]}', /at origins\[0\]\.origin\./],
])(
  'a login that %s is refused in one line, which shows nothing of it',
  async (_what, text, why) => {
    const { code, stdout, stderr } = await run(text === null ? '/nowhere/s.json' : newFile(text));
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(why);
    expect(stderr).not.toContain('s3cret');
  },
);
