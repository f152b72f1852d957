import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BIN, runIn } from '../helpers/built-cli.ts';
import { page, servePages } from '../helpers/serve.ts';
import { processesWith } from '../helpers/started-cli.ts';
import { until } from '../helpers/until.ts';

const HOW = ['--only', 'heading-not-empty,image-alt', '--no-cache', '--no-color', '--verbose'];
const LONG_MS = 60_000;
const onLinux = process.platform === 'linux' ? test : test.skip;

let folder: string;
let site: string;
let child: ChildProcess | null = null;
let said = { stdout: '', stderr: '' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presscheck-watch-'));
  site = join(folder, 'dist');
  mkdirSync(join(folder, 'tmp'));
  mkdirSync(site);
  write('ferry.html', '<link rel="stylesheet" href="ferry.css">');
  write('quay.html');
  writeFileSync(join(site, 'ferry.css'), 'body { color: #222 }');
});

afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
  rmSync(folder, { recursive: true });
});

function write(name: string, ...more: string[]): void {
  writeFileSync(join(site, name), page(`<main><h1>The old pier</h1>${more.join('')}</main>`));
}

/** Starts to watch; returns what it ends with. */
function watch(targets: readonly string[], more: readonly string[] = []): Promise<unknown> {
  const env = { ...process.env, TMPDIR: join(folder, 'tmp') };
  const begun = spawn(process.execPath, [BIN, 'watch', ...targets, ...HOW, ...more], { env });
  child = begun;
  said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    begun[stream].on('data', (text) => {
      said[stream] += text;
    });
  return once(begun, 'close').then(([code, signal]) => code ?? signal);
}

/** What was printed since, up to a line that says how the pages are. */
async function next(): Promise<string[]> {
  const from = said.stdout.length;
  await until(() => /^\d+ pages?, .*\n$/m.test(said.stdout.slice(from)), LONG_MS);
  return said.stdout.slice(from).trimEnd().split('\n');
}

/** The pages that were audited, in the order of their audits. */
function audited(): string[] {
  return [...said.stderr.matchAll(/^\[\d+\/\d+\] \w+ (\S+)$/gm)].map(([, name = '']) => name);
}

const EMPTY = '<h2></h2>';
const NEW = [
  'New: 1 finding',
  '  heading-not-empty (moderate)',
  '    This level 2 heading is announced, but says nothing.',
  '      main > h2 <h2></h2>',
  '      on /ferry.html',
];

onLinux(
  'what is new and what is gone is told, by audits of the pages concerned, in one browser',
  async () => {
    const ended = watch([site]);
    expect(await next()).toEqual(['2 pages, nothing to fix']);
    expect(audited().sort()).toEqual(['/ferry.html', '/quay.html']);
    const browsers = readdirSync(join(folder, 'tmp'));
    expect(browsers).toEqual([expect.stringMatching(/^presscheck-profile-/)]);

    const worse = next();
    write('ferry.html', '<link rel="stylesheet" href="ferry.css">', EMPTY);
    expect(await worse).toEqual([...NEW, '2 pages, 1 to fix']);

    const same = next();
    writeFileSync(join(site, 'ferry.css'), 'body { color: #000 }');
    expect(await same).toEqual(['2 pages, 1 to fix']);

    const better = next();
    write('ferry.html');
    expect(await better).toEqual(['Gone: 1 finding', ...NEW.slice(1), '2 pages, nothing to fix']);
    expect(audited().slice(2)).toEqual(['/ferry.html', '/ferry.html', '/ferry.html']);
    expect(readdirSync(join(folder, 'tmp'))).toEqual(browsers);

    child?.kill('SIGINT');
    expect(await ended).toBe(0);
    await until(() => processesWith(join(folder, 'tmp')) === 0, 5000);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  },
  LONG_MS,
);

onLinux(
  'pages that come and go are told, and a folder that is gone, until it is there again',
  async () => {
    const ended = watch([site]);
    await next();
    const came = next();
    write('tide.html', EMPTY);
    expect(await came).toEqual([
      'New page: /tide.html',
      ...NEW.slice(0, -1),
      '      on /tide.html',
      '3 pages, 1 to fix',
    ]);
    const went = next();
    unlinkSync(join(site, 'tide.html'));
    expect(await went).toEqual(['Page gone: /tide.html', '2 pages, nothing to fix']);

    renameSync(site, join(folder, 'away'));
    await until(() => /“[^”]*dist” does not exist/.test(said.stderr), LONG_MS);
    const again = next();
    renameSync(join(folder, 'away'), site);
    write('quay.html', EMPTY);
    expect(await again).toEqual([...NEW.slice(0, -1), '      on /quay.html', '2 pages, 1 to fix']);
    expect(audited().slice(-1)).toEqual(['/quay.html']);
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  LONG_MS,
);

onLinux(
  'a page that cannot be audited is told, and held against what it was when it can be again',
  async () => {
    write('ferry.html', EMPTY);
    const ended = watch([join(site, 'ferry.html')], ['--locale', 'en', '--root', site]);
    expect(await next()).toEqual(['1 page, 1 to fix']);
    const empty = next();
    writeFileSync(join(site, 'ferry.html'), '');
    expect(await empty).toEqual([
      expect.stringMatching(/^\/ferry\.html could not be audited: /),
      '1 page, nothing to fix, 1 page not audited, or not whole',
    ]);
    const again = next();
    write('ferry.html', EMPTY, '<img src="data:,">');
    const told = await again;
    expect(told[0]).toBe('New: 1 finding');
    expect(told).toContain('  image-alt (critical)');
    expect(told).not.toContain('  heading-not-empty (moderate)');
    expect(told.at(-1)).toBe('1 page, 2 to fix');
    child?.kill('SIGINT');
    expect(await ended).toBe(0);
  },
  LONG_MS,
);

onLinux(
  'an audit that is cut off is exit code 130',
  async () => {
    let isAsked = false;
    const silent = await servePages({
      '/silent': () => {
        isAsked = true;
      },
    });
    try {
      const ended = watch([site], ['--allow-private']);
      await next();
      write('quay.html', `<img alt="" src="${silent.origin}/silent">`);
      await until(() => isAsked, LONG_MS);
      child?.kill('SIGINT');
      expect(await ended).toBe(130);
      expect(said.stdout).toBe('2 pages, nothing to fix\n');
      await until(() => processesWith(join(folder, 'tmp')) === 0, 5000);
    } finally {
      await silent.close();
    }
  },
  LONG_MS,
);

test('it speaks Hebrew', async () => {
  const ended = watch([site], ['--locale', 'he']);
  await until(() => said.stdout.includes('\n'), LONG_MS);
  expect(said.stdout).toBe('2 עמודים, אין מה לתקן\n');
  child?.kill('SIGINT');
  expect(await ended).toBe(0);
});

test.each(['https://example.org/', '@pages.txt'])(
  '%s is refused in a line: only files and folders can be watched',
  async (target) => {
    const { code, stdout, stderr } = await runIn(folder, process.execPath, [BIN, 'watch', target]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `presscheck: “${target}” cannot be watched: only files and folders can. Audit it without watch.\n`,
    );
  },
);
