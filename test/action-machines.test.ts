import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  bash,
  type Job,
  type Machine,
  runAction,
  unpackedAction,
} from './helpers/action-runner.ts';
import { nodeFolder, oldNode, withoutNode, workFolder } from './helpers/action-tools.ts';

const tools = nodeFolder();
const basics = withoutNode();
const first: Machine = {
  home: unpackedAction(),
  cache: new Map(),
  setUpNode: nodeFolder().folder,
  env: { PATH: `${tools.folder}:${basics}`, RUNNER_TOOL_CACHE: '' },
};

const fixture = resolve('fixtures/heading-not-empty/failed-no-text.html');

// The first job builds.
let firstJob: Job;

beforeAll(async () => {
  firstJob = await runAction({ targets: fixture }, workFolder(), {
    ...first,
    env: { ...first.env, NODE_ENV: 'production' },
  });
}, 240_000);

const VERSION = parse(readFileSync('package.json', 'utf8')).version as string;

/** The version of presscheck that wrote a report. */
function versionIn(work: string): string {
  return JSON.parse(readFileSync(join(work, 'reports', 'report.json'), 'utf8')).tool.version;
}

/** The same action on another machine with the same cache. */
function fresh(more: Partial<Machine> = {}): Machine {
  return { ...first, home: unpackedAction(), ...more };
}

test('the first job builds in the folder of the action, with all that it is built with', () => {
  expect(firstJob.codes).toMatchObject({ 'Install presscheck': 0, Audit: 0, Result: 1 });
  expect(firstJob.used).toEqual(['actions/cache: miss', 'actions/upload-artifact: reports']);
  expect(tools.installs()[0]).toBe('ci --include=dev');
  expect(readdirSync(first.home)).toEqual(expect.arrayContaining(['dist', 'node_modules']));
});

test('a job on a fresh machine takes the build of this version from the cache', async () => {
  const [work, before] = [workFolder(), tools.installs().length];
  const job = await runAction({ targets: fixture }, work, fresh());
  expect(job.used).toContain('actions/cache: hit');
  expect(job.text).toContain('presscheck is there already.');
  expect([tools.installs().length, versionIn(work)]).toEqual([before, VERSION]);
});

test('a second version is built anew, and the first comes back from the cache', async () => {
  const second = fresh();
  const manifest = readFileSync(join(second.home, 'package.json'), 'utf8');
  writeFileSync(
    join(second.home, 'package.json'),
    manifest.replace(`"version": "${VERSION}"`, '"version": "9.9.9"'),
  );
  const [work, before] = [workFolder(), tools.installs().length];
  const job = await runAction({ targets: fixture }, work, second);
  expect(job.used).toContain('actions/cache: miss');
  expect([tools.installs().length, versionIn(work)]).toEqual([before + 1, '9.9.9']);
  const again = workFolder();
  expect((await runAction({ targets: fixture }, again, fresh())).used).toContain(
    'actions/cache: hit',
  );
  expect(versionIn(again)).toBe(VERSION);
}, 120_000);

test.each(['src/cli/main.ts', 'scripts/build-page-bundle.mjs', 'package-lock.json'])(
  'the key is another one when %s changes, and the same in another folder',
  async (name) => {
    const keyOf = async (home: string) => {
      const script = join(mkdtempSync(join(tmpdir(), 'presscheck-key-')), 'key.sh');
      writeFileSync(script, `node ${home}/scripts/action-key.mjs`);
      return (await bash(script, tmpdir(), first.env)).text;
    };
    const other = unpackedAction();
    const key = await keyOf(first.home);
    expect(key).toMatch(/^presscheck-\w+-\w+-\w+-\d+-[\da-f]{64}\n$/);
    expect(await keyOf(other)).toBe(key);
    writeFileSync(join(other, name), '\n', { flag: 'a' });
    expect(await keyOf(other)).not.toBe(key);
  },
);

test('a build that was broken off is no build', async () => {
  const broken = fresh({ cache: new Map() });
  for (const name of ['dist', 'node_modules'])
    cpSync(join(first.home, name), join(broken.home, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  for (const name of ['.built-as', 'cli'])
    rmSync(join(broken.home, 'dist', name), { recursive: true });
  const work = workFolder();
  await runAction({ targets: fixture }, work, broken);
  expect(versionIn(work)).toBe(VERSION);
}, 120_000);

/** What the job's next step finds under the name of node. */
async function nodeAfter({ path }: Job): Promise<string> {
  const script = join(mkdtempSync(join(tmpdir(), 'presscheck-next-')), 'next.sh');
  writeFileSync(script, 'command -v node >/dev/null && node --version || echo none');
  return (await bash(script, tmpdir(), { PATH: path })).text.trim();
}

test('a Node that is new enough is used, and the job’s PATH stays as it was', async () => {
  const job = await runAction({ targets: fixture }, workFolder(), first);
  expect(job.used).not.toContain('actions/setup-node');
  expect(job.path).toBe(first.env['PATH']);
});

test('beside one that is too old, the newest that the runner keeps is used', async () => {
  const kept = mkdtempSync(join(tmpdir(), 'presscheck-tool-cache-'));
  nodeFolder(join(kept, 'node', '22.3.0', 'x64', 'bin'));
  for (const version of ['9.9.9', '23.0.0'])
    cpSync(oldNode(), join(kept, 'node', version, 'x64', 'bin'), { recursive: true });
  const Path = `${oldNode()}:${basics}`;
  const work = workFolder();
  const machine = fresh({ env: { PATH: Path, RUNNER_TOOL_CACHE: kept } });
  const job = await runAction({ targets: fixture }, work, machine);
  expect(job.used).not.toContain('actions/setup-node');
  expect(versionIn(work)).toBe(VERSION);
  expect([job.path, await nodeAfter(job)]).toEqual([Path, 'v18.20.8']);
});

test('one that had to be set up comes behind the job’s own', async () => {
  const Path = `${oldNode()}:${basics}`;
  const work = workFolder();
  const machine = fresh({ env: { PATH: Path, RUNNER_TOOL_CACHE: '' } });
  const job = await runAction({ targets: fixture }, work, machine);
  expect(job.used[0]).toBe('actions/setup-node');
  expect([versionIn(work), await nodeAfter(job)]).toEqual([VERSION, 'v18.20.8']);
});

test('a job without Node has one after the action', async () => {
  const work = workFolder();
  const machine = fresh({ env: { PATH: basics, RUNNER_TOOL_CACHE: '' } });
  const job = await runAction({ targets: fixture }, work, machine);
  expect(job.used[0]).toBe('actions/setup-node');
  expect([versionIn(work), await nodeAfter(job)]).toEqual([VERSION, process.version]);
});

test('the least Node of the action is that of the package', () => {
  const { engines } = parse(readFileSync('package.json', 'utf8'));
  const [, least] = /^LEAST=(.*)$/m.exec(readFileSync('scripts/action-node.sh', 'utf8')) ?? [];
  expect(`>=${least}`).toBe(`${engines.node}.0`);
});
