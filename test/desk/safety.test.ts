import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDesk } from '../../src/index.ts';
import { DESK_UPLOAD_BYTES } from '../../src/model/desk.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { type OpenedDesk, openedDesk, request, sendRaw } from '../helpers/opened-desk.ts';

const LINE = 'The desk answers its own page alone. Open the address that presscheck has printed.';
const EVIL = 'http://evil.example';

let desk: OpenedDesk;
beforeAll(async () => {
  desk = await openedDesk();
});
afterAll(() => desk.close());

const PATHS = [
  'GET /',
  'GET /desk.js',
  'GET /api/desk',
  'GET /api/events',
  'GET /api/audits/x/view',
  'GET /pictures/00000000000000000000000000000000.png',
  'POST /api/audits',
  'POST /api/files?name=a.html',
  'POST /api/audits/x/cancel',
  'OPTIONS /api/audits',
];

/** Who is not the desk’s own page, by what tells. */
const STRANGERS: [string, (desk: OpenedDesk) => Record<string, string>, number][] = [
  ['without the cookie', ({ host, origin }) => ({ Host: host, Origin: origin }), 403],
  [
    'with another cookie',
    ({ host, origin, port }) => ({
      Host: host,
      Origin: origin,
      Cookie: `presscheck-desk-${port}=${'x'.repeat(43)}`,
    }),
    403,
  ],
  [
    'with the token for the cookie',
    ({ host, origin, port, token }) => ({
      Host: host,
      Origin: origin,
      Cookie: `presscheck-desk-${port}=${token}`,
    }),
    403,
  ],
  [
    'a name that only leads here',
    ({ own, port }) => ({ ...own, Host: `evil.example:${port}` }),
    421,
  ],
  ['by the name localhost', ({ own, port }) => ({ ...own, Host: `localhost:${port}` }), 421],
  ['another port’s name', ({ own }) => ({ ...own, Host: '127.0.0.1' }), 421],
  ['a page of another origin', ({ own, host }) => ({ ...own, Host: host, Origin: EVIL }), 403],
  ['a page in a sandbox', ({ own, host }) => ({ ...own, Host: host, Origin: 'null' }), 403],
  [
    'another server of this machine',
    ({ own, host }) => ({ ...own, Host: host, Origin: 'http://127.0.0.1:1' }),
    403,
  ],
  [
    'a picture or script of another site',
    ({ own, host }) => ({
      Cookie: own['Cookie'] ?? '',
      Host: host,
      'Sec-Fetch-Site': 'cross-site',
    }),
    403,
  ],
  [
    'a page of another port',
    ({ own, host }) => ({ Cookie: own['Cookie'] ?? '', Host: host, 'Sec-Fetch-Site': 'same-site' }),
    403,
  ],
];

describe.each(STRANGERS)('%s', (_, headersOf, status) => {
  test.each(PATHS)('%s is refused in a plain line', async (line) => {
    const raw = await sendRaw(desk.port, request(line, headersOf(desk)));
    expect({ status: raw.status, body: raw.body }).toEqual({ status, body: LINE });
    expect(raw.head).not.toMatch(/access-control|set-cookie/i);
    expect(raw.head).toMatch(/content-type: text\/plain/i);
  });
});

test('a request that changes something needs the origin, which browsers always send with it', async () => {
  const { Cookie = '' } = desk.own;
  const raw = await sendRaw(desk.port, request('POST /api/audits', { Host: desk.host, Cookie }));
  expect([raw.status, raw.body]).toEqual([403, LINE]);
});

test.each(['', 'x', 'x'.repeat(43)])('the token “%s” opens nothing', async (token) => {
  const line = `GET /open?token=${token}`;
  const raw = await sendRaw(desk.port, request(line, { Host: desk.host }));
  expect([raw.status, raw.body]).toEqual([403, LINE]);
  expect(raw.head).not.toMatch(/set-cookie/i);
});

test('the right token gives a cookie that no script and no other site has, and leaves no token in the address', async () => {
  const line = `GET /open?token=${desk.token}`;
  const raw = await sendRaw(desk.port, request(line, { Host: desk.host }));
  expect(raw.status).toBe(200);
  expect(raw.head).toMatch(
    /set-cookie: presscheck-desk-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict/i,
  );
  expect(raw.head).toMatch(/refresh: 0; url=\/\r/i);
  expect(raw.head).not.toContain(desk.token);
});

test('every answer forbids what the desk does not need, also one that refuses', async () => {
  const answers = [await desk.ask('/'), await desk.ask('/api/desk'), await desk.ask('/none')];
  const refused = await fetch(`${desk.origin}/api/desk`);
  for (const { headers } of [...answers, refused]) {
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('it listens on loopback alone', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const outcome = await new Promise((resolve) => {
      const socket = connect(desk.port, address);
      socket
        .once('connect', () => resolve('connected'))
        .once('error', ({ message }) => resolve(message));
    });
    expect(outcome).toMatch(/ECONNREFUSED/);
  }
  // Where a machine has no other address, this one at least is not everybody’s.
  const everywhere = await fetch(`http://[::1]:${desk.port}/`).catch(() => 'refused');
  expect(everywhere).toBe('refused');
});

const TOO_LARGE = /takes up to 5 MB/;

test('what is larger than 5 MB is refused before it is read', async () => {
  const headers = { ...desk.own, Host: desk.host, 'Content-Length': String(DESK_UPLOAD_BYTES + 1) };
  const raw = await sendRaw(desk.port, request('POST /api/files?name=a.html', headers));
  expect(raw.status).toBe(413);
  expect(raw.body).toMatch(TOO_LARGE);
});

test('and so is what does not say how large it is, as it comes', async () => {
  const mebibyte = Buffer.alloc(1_048_576, '<p>');
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      // Were it not refused on the way, it would go on for long.
      if (sent >= 200) return controller.close();
      sent += 1;
      controller.enqueue(mebibyte);
    },
  });
  const init: RequestInit & { duplex: 'half' } = {
    ...{ method: 'POST', headers: desk.own, body, duplex: 'half' },
  };
  const answer = await fetch(`${desk.origin}/api/files?name=a.html`, init).catch(() => null);
  if (answer) expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(200);
});

test.each([
  ['no JSON', 'text/plain', '{"kind":"address","address":"https://example.org"}'],
  ['broken JSON', 'application/json', '{'],
  ['an unknown kind', 'application/json', '{"kind":"shell","command":"ls"}'],
  ['more than was asked', 'application/json', '{"kind":"page","url":"/a","targets":["/etc"]}'],
  ['no text', 'application/json', '{"kind":"address","address":7}'],
])('%s is not understood', async (_, type, body) => {
  const headers = { ...desk.own, 'Content-Type': type };
  const answer = await fetch(`${desk.origin}/api/audits`, { method: 'POST', headers, body });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { problem: 'The desk did not understand what was asked for.' },
  ]);
});

test.each([
  'file:///etc/passwd',
  '/etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'chrome://version',
  'view-source:http://example.org',
  '@/etc/passwd',
  '-',
  'http://',
])('%s is no address of the desk', async (address) => {
  const answer = await desk.ask('/api/audits', { kind: 'address', address });
  expect(answer.status).toBe(400);
  expect((await answer.json()).problem).toMatch(/is not an address that can be opened/);
});

test.each(['/etc/passwd', '../../etc/passwd', '/secret.html', 'https://example.org/'])(
  'a page that is not listed is not opened: %s',
  async (url) => {
    const answer = await desk.ask('/api/audits', { kind: 'page', url });
    expect(answer.status).toBe(400);
    expect((await answer.json()).problem).toContain('not among the pages of this desk');
    const template = { kind: 'draft', text: 'A', headline: '', template: url };
    expect((await desk.ask('/api/audits', template)).status).toBe(400);
  },
);

test.each([
  '..%2f..%2fpackage.json',
  '%2e%2e%2fpages',
  '00000000000000000000000000000000.html',
  '00000000000000000000000000000000.png%00.html',
  'a.png',
])('the picture route has pictures alone: %s', async (name) => {
  const raw = await sendRaw(
    desk.port,
    request(`GET /pictures/${name}`, { ...desk.own, Host: desk.host }),
  );
  expect(raw.status).toBe(404);
});

test('more audits than can wait are refused, and each can be cancelled', async () => {
  const crowded = await openedDesk({ targets: [] });
  try {
    const ids: string[] = [];
    let refused: Response | null = null;
    for (let count = 0; count < 14 && !refused; count += 1) {
      const text = `Draft number ${count}`;
      const answer = await crowded.ask('/api/audits', {
        kind: 'draft',
        text,
        headline: '',
        template: null,
      });
      if (answer.ok) ids.push((await answer.json()).id);
      else refused = answer;
    }
    expect((await refused?.json())?.problem).toMatch(/10 audits are waiting already/);
    for (const id of ids)
      expect((await crowded.ask(`/api/audits/${id}/cancel`, {})).status).toBe(200);
  } finally {
    await crowded.close();
  }
});

test('a file’s name is a label, and no path', async () => {
  const outside = builtSite({ 'keep.html': 'kept' });
  const name = `../../../..${outside}/keep.html`;
  const answer = await fetch(`${desk.origin}/api/files?name=${encodeURIComponent(name)}`, {
    ...{ method: 'POST', headers: desk.own, body: '<h1>New</h1>' },
  });
  const audit = await answer.json();
  expect([answer.status, audit.label]).toEqual([201, name]);
  await desk.ask(`/api/audits/${audit.id}/cancel`, {});
  expect(readdirSync(outside)).toEqual(['keep.html']);
});

test('a picture in place of a page is no page', async () => {
  const answer = await fetch(`${desk.origin}/api/files?name=a.png`, {
    ...{ method: 'POST', headers: desk.own, body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) },
  });
  expect([answer.status, (await answer.json()).problem]).toEqual([
    400,
    expect.stringContaining('no HTML page'),
  ]);
});

test('a port that is taken is told in one line, in either language', async () => {
  const options = { targets: [], connect: sharedBrowser(), port: desk.port };
  await expect(openDesk(options)).rejects.toThrow(`Port ${desk.port} is taken`);
  await expect(openDesk({ ...options, port: 70_000 })).rejects.toThrow('from 0 to 65535');
});

test.each(['https://example.org/sitemap.xml', '@list.txt'])(
  'what strangers fill with addresses is no target of a desk: %s',
  async (target) => {
    const folder = builtSite({ 'list.txt': 'https://example.org/\n' });
    const named = target.startsWith('@') ? `@${folder}/list.txt` : target;
    const as = target.endsWith('.xml') ? ({ as: 'sitemap' } as const) : {};
    const opening = openDesk({ targets: [named], connect: sharedBrowser(), ...as });
    await expect(opening).rejects.toThrow('is none that the desk takes');
  },
);

test('when it is closed nothing of it is left', async () => {
  const closing = await openedDesk();
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('presscheck-desk-'));
  const before = folders().length;
  await closing.close();
  expect(folders().length).toBe(before - 1);
  await expect(fetch(closing.address)).rejects.toThrow();
});

test('it is closed once the browser is gone that was just starting, and not as soon as its server is', async () => {
  const closing = await openDesk({ targets: [] });
  let isGone = false;
  void closing.close().then(() => {
    isGone = true;
  });
  await closing.closed;
  expect(isGone).toBe(true);
});
