import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { isPair, isScalar, parse, parseDocument, visit } from 'yaml';
import { init } from '../src/index.ts';
import {
  type Job,
  type Machine,
  readAction,
  runAction as runOn,
  unpackedAction,
} from './helpers/action-runner.ts';
import { nodeFolder, withoutNode, workFolder } from './helpers/action-tools.ts';
import { serve } from './helpers/serve.ts';

const action = readAction('.');
const machine: Machine = {
  home: unpackedAction(),
  cache: new Map(),
  setUpNode: nodeFolder().folder,
  env: { PATH: `${nodeFolder().folder}:${withoutNode()}`, RUNNER_TOOL_CACHE: '' },
};

const fixture = resolve('fixtures/heading-not-empty/failed-no-text.html');

function runAction(given: Record<string, string>, cwd: string): Promise<Job> {
  return runOn(given, cwd, machine);
}

// The first job builds; the others find the build where the runner has put the action.
beforeAll(() => runAction({ targets: fixture }, workFolder()), 240_000);

/** The texts under a key, wherever it stands in a YAML file, each with the comment behind it. */
function textsUnder(key: string, file: string): { text: string; comment: string }[] {
  const found: { text: string; comment: string }[] = [];
  visit(parseDocument(readFileSync(file, 'utf8')), (_, node) => {
    if (!isPair(node) || !isScalar(node.key) || node.key.value !== key) return;
    const { value } = node;
    if (isScalar(value)) found.push({ text: String(value.value), comment: value.comment ?? '' });
  });
  return found;
}

const WORKFLOWS = join('.github', 'workflows');
const OURS = ['action.yml', ...readdirSync(WORKFLOWS).map((name) => join(WORKFLOWS, name))];

test('each shell step names its shell', () => {
  for (const { shell } of action.runs.steps.filter((step) => step.run !== undefined))
    expect(shell).toBe('bash');
});

test.each(OURS)('%s puts no expression into a script', (file) => {
  const scripts = textsUnder('run', file);
  expect(scripts).not.toEqual([]);
  expect(scripts.filter(({ text }) => text.includes('${{'))).toEqual([]);
});

test('actions are pinned by commit, and their version stands beside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-init-'));
  const written = (await init(folder)).map((name) => join(folder, name));
  for (const file of [...OURS, ...written.filter((name) => name.endsWith('.yml'))]) {
    const uses = textsUnder('uses', file);
    expect(uses).not.toEqual([]);
    for (const { text, comment } of uses) {
      expect(text).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/);
      expect(comment).toMatch(/^ v\d+\.\d+\.\d+$/);
    }
  }
});

test('an action is of one version in all places', () => {
  const uses = OURS.flatMap((file) => textsUnder('uses', file));
  const pins = new Set(uses.map(({ text, comment }) => `${text}${comment}`));
  expect(new Set(uses.map(({ text }) => text.split('@')[0])).size).toBe(pins.size);
});

test('the workflow reads only, verifies on each Node, and asks for known faults of what we depend on', () => {
  const file = join(WORKFLOWS, 'ci.yml');
  const { permissions, on } = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(permissions).toEqual({ contents: 'read' });
  expect(on).toEqual({ push: null, pull_request: null });
  const scripts = textsUnder('run', file).map(({ text }) => text);
  expect(scripts).toEqual([
    'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
    'npm run verify',
    'npm audit --omit=dev',
    'npm audit --audit-level=high',
  ]);
});

test('a page with a fault fails the job, with a summary and a report', async () => {
  const folder = workFolder();
  const pages = [fixture, resolve('fixtures/heading-not-empty/passed-text-and-image.html')];
  const { codes, outputs, summary } = await runAction(
    { targets: `  ${pages.join('\n')}\n` },
    folder,
  );
  expect(outputs).toEqual({ 'exit-code': '1', report: 'reports' });
  expect(codes).toEqual({
    'Find Node': 0,
    Prepare: 0,
    'Install presscheck': 0,
    'Fetch the base': 0,
    Audit: 0,
    Comment: 0,
    Result: 1,
  });
  expect(summary).toContain('heading-not-empty');
  const report = JSON.parse(readFileSync(join(folder, 'reports', 'report.json'), 'utf8'));
  expect(report.pages).toHaveLength(2);
  for (const file of ['index.html', 'junit.xml', 'report.sarif', 'summary.md']) {
    expect(readFileSync(join(folder, 'reports', file), 'utf8')).not.toBe('');
  }
});

test('inputs are handed on, and a target that looks like a command is only a name', async () => {
  const folder = workFolder();
  const passed = await runAction({ targets: fixture, 'fail-on': 'never', out: 'out' }, folder);
  expect(passed.outputs).toEqual({ 'exit-code': '0', report: 'out' });
  expect(passed.codes['Result']).toBe(0);
  const hostile = await runAction({ targets: '$(touch run-by-the-shell); --help' }, folder);
  expect(hostile.outputs['exit-code']).toBe('2');
  expect(hostile.text).toContain('does not exist');
});

/** A folder to work in, with a module that leaves a mark when it is run. */
function trappedFolder(): { folder: string; ran(): boolean } {
  const folder = workFolder();
  const mark = join(folder, 'pwned');
  writeFileSync(
    join(folder, 'evil.mjs'),
    `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(mark)}, '');
export default {};`,
  );
  return { folder, ran: () => existsSync(mark) };
}

const HOSTILE = [
  '$(touch pwned)`touch pwned`',
  `"; touch pwned; "'; touch pwned; '`,
  'x\ntouch pwned\n--config=evil.mjs',
  '--config=evil.mjs',
  '--before=evil.mjs',
];
const INPUTS = Object.keys(action.inputs);

test.each(INPUTS.flatMap((input) => HOSTILE.map((value) => [input, value])))(
  'the input %s runs nothing where it is %j',
  async (input, value) => {
    const { folder, ran } = trappedFolder();
    const targets = resolve('fixtures/heading-not-empty/failed-no-text.html');
    const { codes } = await runAction({ targets, [input]: value }, folder);
    expect(codes['Install presscheck']).toBe(0);
    expect(ran()).toBe(false);
  },
);

test('the trap works: a config file that is named does run', async () => {
  const { folder, ran } = trappedFolder();
  await runAction({ targets: 'nowhere.html', config: 'evil.mjs' }, folder);
  expect(ran()).toBe(true);
});

test.each(['reports\nexit-code=0', 'reports\r\nreport=/', 'a\rb', ' \n'])(
  'a folder %j forges no outputs',
  async (out) => {
    const { codes, outputs, text } = await runAction(
      { targets: 'nowhere.html', out },
      workFolder(),
    );
    expect({ code: codes['Audit'], outputs }).toEqual({ code: 2, outputs: {} });
    expect(text).toContain('The input “out” must be');
  },
);

test('spaces and line feeds around the folder are no part of it', async () => {
  const { outputs } = await runAction(
    { targets: 'nowhere.html', out: ' my reports\n' },
    workFolder(),
  );
  expect(outputs).toEqual({ 'exit-code': '2', report: 'my reports' });
});

/** A shallow clone, as actions/checkout makes it, of two pages with a fault each, of which the last commit edits one. */
function shallowClone(): { folder: string; base: string } {
  const origin = mkdtempSync(join(tmpdir(), 'presscheck-origin-'));
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=R', '-c', 'user.email=r@example.org', ...args], {
      cwd,
      encoding: 'utf8',
    }).trim();
  const fault = readFileSync(fixture, 'utf8');
  const commit = (names: readonly string[], text: string) => {
    for (const name of names) writeFileSync(join(origin, name), text);
    git(origin, 'add', '.');
    git(origin, 'commit', '--quiet', '--message', names.join());
  };
  git(origin, 'init', '--quiet');
  commit(['old.html', 'edited.html'], fault);
  const base = git(origin, 'rev-parse', 'HEAD');
  commit(['edited.html'], `${fault}\n<!-- Edited. -->`);
  const folder = workFolder();
  const clone = mkdtempSync(join(tmpdir(), 'presscheck-clone-'));
  git(clone, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.');
  cpSync(join(folder, 'presscheck.config.json'), join(clone, 'presscheck.config.json'));
  return { folder: clone, base };
}

test('on a pull request the base is fetched, annotations are for what changed, and the summary is a comment', async () => {
  const { folder, base } = shallowClone();
  const bodies: string[] = [];
  const api = await serve(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const isOurs = request.headers.authorization === 'Bearer job-token';
    if (request.method === 'POST' && isOurs) bodies.push(JSON.parse(text).body);
    response.writeHead(request.url === '/user' ? 403 : 200).end('[]');
  });
  const repo = { repo: { full_name: 'paper/site' } };
  const event = join(mkdtempSync(join(tmpdir(), 'presscheck-event-')), 'event.json');
  const pull = { number: 5, base: { sha: base, ...repo }, head: repo };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  const { codes, text } = await runOn({ targets: 'edited.html\nold.html' }, folder, {
    ...machine,
    github: { 'github.token': 'job-token', 'github.event.pull_request.base.sha': base },
    env: {
      ...machine.env,
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: api.origin,
      GITHUB_REPOSITORY: 'paper/site',
    },
  });
  await api.close();
  expect(codes).toMatchObject({ 'Fetch the base': 0, Audit: 0, Comment: 0, Result: 1 });
  expect(text.match(/file=[^,]*/g)).toEqual(['file=edited.html']);
  expect(text).toContain('::notice title=In other files::');
  expect(bodies).toEqual([
    expect.stringMatching(/^<!-- presscheck: accessibility-report -->\n## presscheck: failed\n/),
  ]);
});
