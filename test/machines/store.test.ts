import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../src/machines/store/open-store.ts';
import type { ResultStore } from '../../src/machines/store/result-store.ts';
import { openBucket } from '../../src/machines/store/s3/bucket.ts';
import { loadClient } from '../../src/machines/store/s3/load-client.ts';
import { readS3Address } from '../../src/machines/store/s3/s3-address.ts';
import { openS3Store } from '../../src/machines/store/s3/s3-store.ts';
import { isName } from '../../src/machines/store/store-names.ts';
import { type Answers, fail, LOGIN, type Objects, serveBucket } from '../helpers/bucket-server.ts';
import { serve, type TestServer } from '../helpers/serve.ts';
import { until } from '../helpers/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-store-'));
/** No machine of a cloud is asked for credentials, and nobody’s own are found. */
const ALONE = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: join(folder, 'none'),
  AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};
let server: TestServer;

beforeAll(async () => {
  for (const name of Object.keys(process.env)) if (/^AWS_/.test(name)) delete process.env[name];
  Object.assign(process.env, ALONE, LOGIN);
  server = await serveBucket('results');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The address of a bucket behind a server. */
function s3(at: TestServer, path = 'results', region = 'eu-west-1'): string {
  return `s3://${path}?endpoint=${at.origin}&region=${region}&path-style=1`;
}

const STORES = {
  file: () => `file:${join(folder, 'shared', 'deep')}`,
  s3: () => s3(server, 'results/some/prefix'),
  'a bucket without a prefix': () => s3(server),
} as const;

const bytes = (text: string) => Buffer.from(text);

async function all(names: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const name of names) list.push(name);
  return list.sort();
}

/** What a promise is refused with, as a line of the command line’s. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('It was not refused'),
    (thrown: Error) => thrown,
  );
  expect(error.message).not.toContain('\n');
  return `${error.name}: ${error.message}`;
}

describe.each(Object.entries(STORES))('%s', (_kind, address) => {
  let store: ResultStore;
  beforeAll(async () => {
    store = await openStore(address());
  });
  afterAll(() => store.close());

  test('opened, it has nothing in it, and is named without what is asked of it', async () => {
    expect(await store.folders('')).toEqual([]);
    expect(address().startsWith(store.shown)).toBe(true);
    expect(store.shown).not.toContain('?');
  });

  test('what is kept is read again, as it was kept last; what is not there is null', async () => {
    expect(await store.get('read/plan.json.gz')).toBeNull();
    await store.put('read/plan.json.gz', bytes('first'));
    expect(await store.get('read/plan.json.gz')).toEqual(bytes('first'));
    await store.put('read/plan.json.gz', bytes('second, and longer'));
    expect(await store.get('read/plan.json.gz')).toEqual(bytes('second, and longer'));
    await store.put('read/plan.json.gz', bytes(''));
    expect(await store.get('read/plan.json.gz')).toEqual(bytes(''));
    expect(await store.get('read')).toBeNull();
    expect(await store.get('read/plan.json.gz/further')).toBeNull();
    await store.remove('read/');
  });

  test('bytes are kept as they are', async () => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
    const view = new Uint8Array(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2);
    await store.put('bytes/every', every);
    await store.put('bytes/view', view);
    expect(await store.get('bytes/every')).toEqual(every);
    expect(await store.get('bytes/view')).toEqual(Buffer.from([2, 3]));
    await store.remove('bytes/');
  });

  test('names are those below a prefix, folders its next steps alone', async () => {
    const names = ['a/b/c', 'a/b/d/e', 'a/d', 'ab/c', 'a/b-2/f', 'A-1_x/y.json.gz'];
    for (const name of names) await store.put(name, bytes(name));
    expect(await all(store.names('a/'))).toEqual(['a/b-2/f', 'a/b/c', 'a/b/d/e', 'a/d']);
    expect(await all(store.names('a/b/'))).toEqual(['a/b/c', 'a/b/d/e']);
    expect(await all(store.names('none/'))).toEqual([]);
    expect(await all(store.names('a/d/'))).toEqual([]);
    expect((await store.folders('')).sort()).toEqual(['A-1_x', 'a', 'ab']);
    expect((await store.folders('a/')).sort()).toEqual(['b', 'b-2']);
    expect(await store.folders('a/b/d/')).toEqual([]);
    expect(await store.folders('none/')).toEqual([]);
    for (const step of ['a/', 'ab/', 'A-1_x/']) await store.remove(step);
  });

  test('what is below a prefix is removed and nothing else, and of a folder no step is left', async () => {
    for (const name of ['run/1/plan', 'run/1/pages/1', 'run/10/plan', 'other/deep/er/plan'])
      await store.put(name, bytes(name));
    await store.remove('run/1/');
    expect(await all(store.names('run/'))).toEqual(['run/10/plan']);
    await store.remove('run/10/plan/');
    expect(await store.get('run/10/plan')).toEqual(bytes('run/10/plan'));
    await store.remove('none/at/all/');
    await store.remove('other/deep/er/');
    expect(await store.folders('')).toEqual(['run']);
    await store.remove('run/');
    expect(await store.folders('')).toEqual([]);
  });

  test('more than one page of names is listed and removed', async () => {
    const names = Array.from(
      { length: 1500 },
      (_, at) => `many/pages/${String(at).padStart(8, '0')}`,
    );
    const left = [...names];
    const putRest = async () => {
      for (let name = left.pop(); name; name = left.pop()) await store.put(name, bytes(name));
    };
    await Promise.all(Array.from({ length: 16 }, putRest));
    await store.put('many-more/1', bytes('1'));
    expect(await all(store.names('many/'))).toEqual(names);
    await store.remove('many/');
    expect(await all(store.names('many/'))).toEqual([]);
    expect(await store.folders('')).toEqual(['many-more']);
    await store.remove('many-more/');
  }, 120_000);

  test('of two that write one name at once, one has written all of it', async () => {
    const sizes = { a: 4_000_000, b: 3_000_000 };
    for (let turn = 0; turn < 10; turn++) {
      await Promise.all(
        Object.entries(sizes).map(([letter, size]) =>
          store.put('both/one', Buffer.alloc(size, letter)),
        ),
      );
      const kept = (await store.get('both/one')) ?? Buffer.of();
      const letter = kept.subarray(0, 1).toString();
      expect([letter, kept.length]).toEqual(letter === 'a' ? ['a', sizes.a] : ['b', sizes.b]);
      expect(kept.equals(Buffer.alloc(kept.length, letter))).toBe(true);
    }
    expect(await all(store.names('both/'))).toEqual(['both/one']);
    await store.remove('both/');
  });

  test('where one writes what another removes, there is a whole value or none', async () => {
    for (let turn = 0; turn < 30; turn++) {
      const names = ['1', '2', '3', '4'].map((step) => `both/at/once/${step}`);
      await Promise.all([
        ...names.map((name) => store.put(name, bytes(name))),
        store.remove('both/at/once/'),
        store.remove('both/at/'),
      ]);
      for (const name of names)
        expect([null, name]).toContain((await store.get(name))?.toString() ?? null);
    }
    await store.remove('both/');
  }, 60_000);

  test.each([
    '',
    '/',
    '.',
    '..',
    '../up',
    'a/../../up',
    '/etc/passwd',
    'a//b',
    'a/',
    '/a',
    './a',
    'a/.hidden',
    'a\\b',
    'a b',
    'a\n',
    'a\0',
    'ä',
    '%2e%2e/up',
    '~/a',
    'C:/a',
    'a'.repeat(201),
    'a.12-0123abcd.tmp',
  ])('%j is refused as a name, and as a prefix', async (name) => {
    const prefix = `${name}/`;
    const fault = /^Error: .* is no (name|prefix) in a store$/;
    expect(await refusal((async () => store.put(name, bytes('x')))())).toMatch(fault);
    expect(await refusal((async () => store.get(name))())).toMatch(fault);
    expect(await refusal((async () => all(store.names(prefix)))())).toMatch(fault);
    expect(await refusal((async () => store.remove(prefix))())).toMatch(fault);
    if (prefix !== '/') expect(await refusal((async () => store.folders(prefix))())).toMatch(fault);
    expect(existsSync(join(folder, 'shared', 'up'))).toBe(false);
  });
});

test('whatever is a name stays below the folder of its store', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('..', '.', '', 'a', '-', '\\', '..a'), fc.string())),
      (steps) => {
        const name = steps.join('/');
        fc.pre(isName(name));
        expect(join('/store', name)).toBe(['', 'store', ...steps].join(sep));
      },
    ),
  );
});

describe('a folder', () => {
  test('is made for its owner alone, and may be given as an address', async () => {
    const path = join(folder, 'with space', 'inner');
    const store = await openStore(pathToFileURL(path).href);
    expect(store.shown).toBe(`file:${path}`);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(readdirSync(path)).toEqual([]);
  });

  test('that is there keeps who may read it', async () => {
    const path = join(folder, 'open');
    mkdirSync(path);
    chmodSync(path, 0o775);
    await openStore(`file:${path}`);
    expect(statSync(path).mode & 0o777).toBe(0o775);
  });

  test('with files of others tells and keeps what is its own', async () => {
    const path = join(folder, 'others');
    const store = await openStore(`file:${path}`);
    await store.put('run/1', bytes('1'));
    mkdirSync(join(path, '.snapshot'));
    mkdirSync(join(path, 'away'));
    writeFileSync(join(path, '.snapshot', 'run'), '');
    writeFileSync(join(path, 'run', '.nfs0001'), '');
    writeFileSync(join(path, 'run', 'two words'), '');
    symlinkSync(join(path, 'away'), join(path, 'link'));
    writeFileSync(join(path, 'away', 'kept'), '');
    expect(await all(store.names('run/'))).toEqual(['run/1']);
    expect((await store.folders('')).sort()).toEqual(['away', 'run']);
    await store.remove('link/');
    expect(readdirSync(join(path, 'away'))).toEqual(['kept']);
  });

  test('what was left unfinished is never told, and removed after a day', async () => {
    const path = join(folder, 'left');
    const store = await openStore(`file:${path}`);
    await store.put('run/1', bytes('1'));
    const [young, old] = ['1.7-0123abcd.tmp', '2.8-0123abcd.tmp'].map((name) =>
      join(path, 'run', name),
    );
    for (const file of [young, old]) writeFileSync(String(file), 'half');
    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(String(old), yesterday, yesterday);
    expect(await all(store.names('run/'))).toEqual(['run/1']);
    expect(readdirSync(join(path, 'run')).sort()).toEqual(['1', '1.7-0123abcd.tmp']);
    await store.put('other/deep/er/1', bytes('1'));
    await store.remove('other/deep/er/');
    await store.remove('run/');
    expect(readdirSync(path)).toEqual([]);
  });

  test('has a whole value or none after its writer was killed', async () => {
    const path = join(folder, 'killed');
    const size = 64_000_000;
    for (let turn = 0; turn < 4; turn++) {
      const writer = spawn(
        process.execPath,
        ['test/helpers/endless-writer.mjs', `file:${path}`, 'run/large', String(size)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const ended = once(writer, 'exit');
      try {
        await Promise.race([once(writer.stdout, 'data'), ended]);
        await until(() => isWriting(join(path, 'run'), size), 20_000);
      } finally {
        writer.kill('SIGKILL');
      }
      expect(await ended).toEqual([null, 'SIGKILL']);
      const store = await openStore(`file:${path}`);
      const kept = await store.get('run/large');
      expect(kept?.length).toBe(size);
      expect(kept?.equals(Buffer.alloc(size, kept[0]))).toBe(true);
      expect(await all(store.names('run/'))).toEqual(['run/large']);
      await store.remove('run/');
    }
  }, 120_000);

  test('that cannot be written to is refused in one line that names it', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const [path, code] of [
      [file, 'EEXIST'],
      [join(file, 'inner'), 'ENOTDIR'],
      ['/proc/presscheck', 'ENOENT'],
    ])
      expect(await refusal(openStore(`file:${path}`))).toBe(
        `UsageError: The store in “${path}” cannot be used (${code}). Check that the folder can be written to and has space left, or name another store.`,
      );
  });

  test('that somebody else owns is refused, to whoever is not root', async () => {
    const path = join(folder, 'closed');
    mkdirSync(path);
    chmodSync(path, 0o555);
    chmodSync(folder, 0o755);
    const { stdout } = inChild(
      process.cwd(),
      `process.getuid() === 0 && process.setuid(65534);`,
      `file:${path}`,
    );
    expect(stdout).toBe(
      `UsageError: The store in “${path}” cannot be used (EACCES). Check that the folder can be written to and has space left, or name another store.\n`,
    );
  });

  test('that is gone later is told in such a line', async () => {
    const path = join(folder, 'gone');
    const store = await openStore(`file:${path}`);
    rmSync(path, { recursive: true });
    writeFileSync(path, '');
    expect(await refusal(store.put('run/1', bytes('1')))).toMatch(
      /^UsageError: The store in “[^”]*gone” cannot be used \((EEXIST|ENOTDIR)\)\. Check/,
    );
    expect(await refusal(store.put('run', bytes('1')))).toContain('gone” cannot be used (E');
  });
});

/** Opens a store by the built files of a folder in a process of its own, which does something before that. */
function inChild(root: string, before: string, address: string) {
  const module = pathToFileURL(join(root, 'dist/machines/store/open-store.js')).href;
  const program = `import { openStore } from '${module}';
    ${before}
    await openStore(process.argv[1]).catch((error) => console.log(String(error)));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program, address], {
    encoding: 'utf8',
    env: { ...process.env, ...ALONE },
  });
}

describe('addresses', () => {
  test.each([
    ['redis://user:pass@host', '“redis://…@host” is no store. Give a folder'],
    [
      '/srv/presscheck',
      '“/srv/presscheck” is no store. Give a folder that all machines share, as in file:/srv/presscheck, or a bucket, as in s3://bucket/prefix.',
    ],
    ['', '“” is no store.'],
    ['file:', '“file:” names no folder of this machine. Write it as in file:/srv/presscheck.'],
    ['file://other-machine/srv', '“file://other-machine/srv” names no folder'],
    ['s3:bucket', '“s3:bucket” names no bucket. Write it as in s3://bucket/prefix'],
    ['s3:///prefix', '“s3:///prefix” names no bucket'],
    ['s3://buck$et/prefix', '“s3://buck$et/prefix” names no bucket'],
    ['s3://bucket#x', 'names no bucket'],
    [
      's3://AKIA:secret@bucket/prefix',
      '“s3://…@bucket/prefix” holds credentials, and addresses are shown. Leave them out, and set AWS_ACCESS_KEY_ID and',
    ],
    ['s3://bucket/../other', '“s3://bucket/../other” cannot be used. Take letters'],
    ['s3://bucket/a//b', 'What stands behind the bucket in “s3://bucket/a//b” cannot be used.'],
    [
      's3://bucket?secret=hush',
      'The address of a store takes endpoint, region and path-style, not “secret”.',
    ],
    [
      's3://bucket?endpoint=minio:9000',
      '“minio:9000” is no endpoint of a store. Write it as in endpoint=https://s3.example.org.',
    ],
    ['s3://bucket?endpoint=ftp://host', '“ftp://host” is no endpoint'],
    ['s3://bucket?endpoint=http://me:secret@host', '“http://…@host” holds credentials'],
    [
      's3://bucket?region=eu/west',
      '“eu/west” is no region of a store. Write it as in region=eu-west-1.',
    ],
    ['s3://bucket?path-style=yes', 'path-style is 1 or 0, not “yes”.'],
  ])('%s is refused', async (address, says) => {
    const line = await refusal(openStore(address));
    expect(line).toMatch(/^UsageError: /);
    expect(line).toContain(says);
    expect(line).not.toMatch(/secret@|hush|pass@/);
  });

  test('a bucket is taken apart, with or without what may be left out', () => {
    expect(readS3Address('s3://bucket')).toEqual({
      shown: 's3://bucket',
      bucket: 'bucket',
      prefix: '',
      pathStyle: false,
    });
    expect(
      readS3Address(
        's3://b.c-d/e/f/?path-style=true&endpoint=https://s3.example.org/at&region=auto',
      ),
    ).toEqual({
      shown: 's3://b.c-d/e/f',
      bucket: 'b.c-d',
      prefix: 'e/f/',
      endpoint: 'https://s3.example.org/at',
      region: 'auto',
      pathStyle: true,
    });
  });
});

/** What a server that answers some requests in its own way brings about. */
async function behind<T>(answers: Answers, work: (at: TestServer) => Promise<T>): Promise<T> {
  const answering = await serveBucket('results', new Map(), answers);
  try {
    return await work(answering);
  } finally {
    await answering.close();
  }
}

/** Refuses, as S3 does. */
function refused(answer: ServerResponse, status: number, code: string): true {
  fail(answer, status, code);
  return true;
}

/** What each permission is asked by. */
const ASKED_BY: readonly [string, (asked: IncomingMessage) => boolean][] = [
  ['s3:PutObject', ({ method }) => method === 'PUT'],
  ['s3:GetObject', ({ method, url }) => method === 'GET' && !url?.includes('list-type')],
  ['s3:ListBucket', ({ method, url }) => method === 'GET' && url?.includes('list-type') === true],
  ['s3:DeleteObject', ({ method }) => method === 'POST'],
];

describe('a bucket', () => {
  test('that is not there is refused', async () => {
    expect(await refusal(openStore(s3(server, 'no-such-bucket/prefix')))).toBe(
      'UsageError: The bucket of the store “s3://no-such-bucket/prefix” does not exist. Make it, or correct its name, endpoint or region.',
    );
  });

  test.each(ASKED_BY)('that does not allow %s is refused', async (permission, isAsked) => {
    const answers: Answers = (asked, answer) =>
      isAsked(asked) && refused(answer, 403, 'AccessDenied');
    expect(await behind(answers, (at) => refusal(openStore(s3(at))))).toBe(
      `UsageError: The store “s3://results” does not allow ${permission}. Have the policy of these credentials allow s3:PutObject, s3:GetObject, s3:ListBucket and s3:DeleteObject there.`,
    );
  });

  test('that keeps one of the objects to be removed is told', async () => {
    const answers: Answers = ({ method }, answer) => {
      if (method !== 'POST') return false;
      answer.end(
        '<?xml version="1.0"?><DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code><Message>No.</Message></Error></DeleteResult>',
      );
      return true;
    };
    expect(await behind(answers, (at) => refusal(openStore(s3(at))))).toContain(
      'does not allow s3:DeleteObject',
    );
  });

  test('of another region is refused', async () => {
    const answers: Answers = (_asked, answer) => refused(answer, 301, 'PermanentRedirect');
    expect(await behind(answers, (at) => refusal(openStore(s3(at))))).toBe(
      'UsageError: The bucket of the store “s3://results” is in another region than the one that was asked (PermanentRedirect). Write the right one behind “?” in its address, as in region=eu-west-1.',
    );
  });

  test.each([
    [
      'an unknown key',
      { AWS_ACCESS_KEY_ID: 'WRONG' },
      'does not take the credentials (InvalidAccessKeyId). Check AWS_ACCESS_KEY_ID',
    ],
    [
      'none',
      { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      'There are no credentials for the store “s3://results”. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    ],
  ])('refuses %s as credentials', async (_what, env, says) => {
    Object.assign(process.env, env);
    try {
      const line = await refusal(openStore(s3(server)));
      expect(line).toContain(says);
      expect(line).not.toMatch(/NEWSROOM|kept-to|wrong/i);
    } finally {
      Object.assign(process.env, LOGIN);
    }
  });

  test.each(['SignatureDoesNotMatch', 'ExpiredToken', 'InvalidToken', 'RequestTimeTooSkewed'])(
    'that says %s of the credentials is told',
    async (code) => {
      const answers: Answers = (_asked, answer) => refused(answer, 403, code);
      expect(await behind(answers, (at) => refusal(openStore(s3(at))))).toBe(
        `UsageError: The store “s3://results” does not take the credentials (${code}). Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile, and this machine’s clock.`,
      );
    },
  );

  test('without a region is refused', async () => {
    expect(await refusal(openStore(`s3://results?endpoint=${server.origin}`))).toBe(
      'UsageError: Nothing says in which region the store “s3://results” is. Write region=… behind “?” in its address, or set AWS_REGION.',
    );
  });

  test('whose server is not there is refused', async () => {
    const gone = await serve(() => undefined);
    await gone.close();
    // In a process of its own: the test runner’s errors of sockets are of no class that the client knows.
    const { stdout } = inChild(process.cwd(), '', s3(gone));
    expect(stdout).toBe(
      `UsageError: The store “s3://results” cannot be reached at ${gone.origin}/ (ECONNREFUSED). Check the endpoint and the network; a server of one’s own mostly needs path-style=1 in the store’s address.\n`,
    );
  });

  test.each([
    ['a page', '<!doctype html><title>Welcome</title><p>Hello'],
    ['nothing', ''],
  ])('whose server answers with %s is refused', async (_what, body) => {
    const other = await serve((_asked, answer) => void answer.writeHead(404).end(body));
    try {
      expect(await refusal(openStore(s3(other)))).toMatch(
        /^UsageError: The store “s3:\/\/results” failed \(.{3,150}\)\. Check that what answers there is a store/,
      );
    } finally {
      await other.close();
    }
  });

  test('is asked again where it was busy, or broke off', async () => {
    const seen = { put: 0, get: 0 };
    const answers: Answers = ({ method, url }, answer) => {
      if (method === 'PUT' && ++seen.put < 3) return refused(answer, 503, 'SlowDown');
      if (method !== 'GET' || url?.includes('list-type') || ++seen.get > 2) return false;
      answer.writeHead(200, { 'Content-Length': '100' });
      answer.write('half', () => answer.destroy());
      return true;
    };
    await behind(answers, async (at) => {
      const store = await openStore(s3(at, 'results/busy'));
      await store.put('run/1', bytes('whole'));
      expect(await store.get('run/1')).toEqual(bytes('whole'));
      await store.remove('run/');
      await store.close();
    });
    expect(seen).toEqual({ put: 4, get: 4 });
  });

  test.each([
    ['never answers', () => true],
    [
      'breaks off in the middle for ever',
      ({ method, url }: IncomingMessage, answer: ServerResponse) => {
        if (method !== 'GET' || url?.includes('list-type')) return false;
        answer.writeHead(200, { 'Content-Length': '100' });
        answer.write('half');
        return true;
      },
    ],
  ])('whose server %s is refused after a while', async (_what, answers) => {
    const opened = behind(answers, (at) =>
      refusal(
        openS3Store(readS3Address(s3(at)), (where) =>
          openBucket(where, { connect: 300, answer: 300, whole: 2000 }),
        ),
      ),
    );
    expect(await opened).toMatch(
      /^UsageError: The store “s3:\/\/results” cannot be reached at [^ ]+ \((ETIMEDOUT|TimeoutError|AbortError)\)/,
    );
  });

  test('that is gone later is told in such a line', async () => {
    const leaving = await serveBucket('results');
    const store = await openStore(s3(leaving));
    await leaving.close();
    const told = /^UsageError: The store “s3:\/\/results” cannot be reached at /;
    expect(await refusal(store.put('run/1', bytes('1')))).toMatch(told);
    expect(await refusal(store.get('run/1'))).toMatch(told);
    expect(await refusal(all(store.names('run/')))).toMatch(told);
    expect(await refusal(store.remove('run/'))).toMatch(told);
  });

  test('tells and keeps what is its own, below its prefix alone', async () => {
    const objects: Objects = new Map();
    const own = await serveBucket('results', objects);
    const store = await openStore(s3(own, 'results/deep/prefix'));
    expect([...objects.keys()]).toEqual([]);
    await store.put('run/1', bytes('1'));
    for (const key of ['run/2', 'deep/prefixed', 'deep/prefix/run/', 'deep/prefix/run/two words'])
      objects.set(key, bytes(key));
    expect(await all(store.names('run/'))).toEqual(['run/1']);
    expect(await store.folders('')).toEqual(['run']);
    await store.remove('run/');
    expect([...objects.keys()]).toEqual(['run/2', 'deep/prefixed']);
    await own.close();
  });

  test('that may be written to and not read has nothing left in it', async () => {
    const objects: Objects = new Map();
    const own = await serveBucket('results', objects, ({ method }, answer) => {
      return method === 'GET' && refused(answer, 403, 'AccessDenied');
    });
    expect(await refusal(openStore(s3(own)))).toContain('does not allow s3:GetObject');
    expect(objects.size).toBe(0);
    await own.close();
  });
});

describe('the client', () => {
  test('that is not installed is told with how to install it', () => {
    const elsewhere = join(folder, 'elsewhere');
    for (const room of ['machines', 'model', 'support'])
      cpSync(join('dist', room), join(elsewhere, 'dist', room), { recursive: true });
    writeFileSync(join(elsewhere, 'package.json'), '{ "type": "module" }');
    const { stdout } = inChild(elsewhere, '', 's3://results');
    expect(stdout).toBe(
      'UsageError: The store “s3://results” needs the package @aws-sdk/client-s3, which is not installed. Run “npm install @aws-sdk/client-s3”.\n',
    );
  });

  test('that cannot be loaded is told with the reason', async () => {
    const broken = async () => {
      throw new SyntaxError('Unexpected token');
    };
    expect(await refusal(loadClient('s3://results', broken))).toBe(
      'UsageError: The package @aws-sdk/client-s3, which the store “s3://results” needs, cannot be loaded (Unexpected token). Install a version of it that is made for this version of Node.',
    );
  });

  test('is what the manifest asks for', () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    expect(peerDependencies['@aws-sdk/client-s3']).toBe('>=3.729');
    expect(peerDependenciesMeta['@aws-sdk/client-s3']).toEqual({ optional: true });
  });
});

/** Whether a file in a folder is shorter than it will be. */
function isWriting(path: string, size: number): boolean {
  return readdirSync(path).some((name) => {
    const file = statSync(join(path, name), { throwIfNoEntry: false });
    return file !== undefined && file.size < size;
  });
}
