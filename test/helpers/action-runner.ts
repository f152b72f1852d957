import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

type Step = {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string | number | boolean>;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
};
export type Action = { inputs: Record<string, { default: string }>; runs: { steps: Step[] } };

/** What a job of GitHub Actions has around an action. */
export type Machine = {
  /** Where the runner has put the action; by its path in here, which another machine would not know. */
  home: string;
  /** What the cache holds, a folder a key. */
  cache: Map<string, string>;
  /** The folder of commands that setup-node puts first. */
  setUpNode: string;
  env: Readonly<Record<string, string>>;
  /** What the context github has, by its expression; empty for what is not here. */
  github?: Readonly<Record<string, string>>;
};

export type Job = {
  /** The exit codes of the steps that are scripts, by name. */
  codes: Record<string, number>;
  /** The actions that were used, with what the cache said. */
  used: string[];
  outputs: Record<string, string>;
  summary: string;
  text: string;
  /** The PATH that the job’s next step has. */
  path: string;
};

/** What is known while a job runs. */
type Running = Machine & {
  action: Action;
  given: Record<string, string>;
  cwd: string;
  files: string;
  outputs: Record<string, Record<string, string>>;
  hasFailed: boolean;
  atTheEnd: (() => void)[];
  job: Job;
};

export function readAction(home: string): Action {
  return parse(readFileSync(join(home, 'action.yml'), 'utf8')) as Action;
}

/** Runs an action's steps one after the other, as the runner does; of the actions that it uses, what they are for. */
export async function runAction(
  given: Record<string, string>,
  cwd: string,
  machine: Machine,
): Promise<Job> {
  const files = mkdtempSync(join(tmpdir(), 'presscheck-runner-'));
  const path = machine.env['PATH'] ?? process.env['PATH'] ?? '';
  const job: Job = { codes: {}, used: [], outputs: {}, summary: '', text: '', path };
  const action = readAction(machine.home);
  const state = { outputs: {}, hasFailed: false, atTheEnd: [], job };
  const running: Running = { ...machine, action, given, cwd, files, ...state };
  for (const step of action.runs.steps) {
    if (!isDue(step, running)) continue;
    if (step.uses) use(step, running);
    else await runScript(step, running);
  }
  for (const task of running.atTheEnd) task();
  job.outputs = running.outputs['audit'] ?? {};
  return job;
}

/** The few conditions that the action is written with. */
function isDue({ if: condition }: Step, running: Running): boolean {
  const terms = condition?.split(' && ') ?? [];
  if (running.hasFailed && !terms.includes('always()')) return false;
  return terms.filter((term) => term !== 'always()').every((term) => holds(term, running));
}

function holds(term: string, running: Running): boolean {
  const [, expression, comparison] = /^(\S+) (==|!=) ''$/.exec(term) ?? [];
  if (!expression) throw new Error(`The runner does not know “${term}”.`);
  return (expressed(expression, running) === '') === (comparison === '==');
}

/** The few expressions. The action's own path is none of them: in a job's container it leads nowhere. */
function expressed(expression: string, running: Running): string {
  const { given, action, outputs, github } = running;
  if (/^github\.(?:token|event\.[\w.]+)$/.test(expression)) return github?.[expression] ?? '';
  const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
  if (input) return given[input] ?? evaluated(action.inputs[input]?.default ?? '', running);
  const [, step, output] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
  if (step && output) return outputs[step]?.[output] ?? '';
  throw new Error(`The runner does not know “${expression}”.`);
}

function evaluated(text: string, running: Running): string {
  return text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) =>
    expressed(expression, running),
  );
}

function use({ uses = '', with: inputs = {} }: Step, running: Running): void {
  const [name = ''] = uses.split('@');
  const value = (key: string) => evaluated(String(inputs[key] ?? ''), running);
  const { job } = running;
  if (name === 'actions/cache') {
    const hit = restore(value('key'), value('path').trim().split('\n'), running);
    job.used.push(`${name}: ${hit}`);
  } else if (name === 'actions/setup-node') {
    job.path = `${running.setUpNode}:${job.path}`;
    job.used.push(name);
  } else job.used.push(`${name}: ${value('path')}`);
}

/** Copies what was kept to its places, or keeps it at the end of the job. */
function restore(
  key: string,
  places: readonly string[],
  { cache, atTheEnd }: Running,
): 'hit' | 'miss' {
  const kept = cache.get(key);
  if (kept) {
    for (const [at, place] of places.entries()) copy(join(kept, String(at)), place);
    return 'hit';
  }
  atTheEnd.push(() => {
    const folder = mkdtempSync(join(tmpdir(), 'presscheck-cache-'));
    for (const [at, place] of places.entries()) copy(place, join(folder, String(at)));
    cache.set(key, folder);
  });
  return 'miss';
}

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

async function runScript(step: Step, running: Running): Promise<void> {
  const { files, job } = running;
  const at = (name: string) => join(files, name);
  writeFileSync(at('step.sh'), step.run ?? '');
  for (const name of ['output', 'path']) writeFileSync(at(name), '');
  writeFileSync(at('summary'), '', { flag: 'a' });
  const { code, text } = await bash(
    at('step.sh'),
    running.cwd,
    environmentOf(step.env ?? {}, running),
  );
  job.codes[step.name ?? ''] = code;
  job.text += text;
  job.summary = readFileSync(at('summary'), 'utf8');
  for (const folder of linesOf(at('path'))) job.path = `${folder}:${job.path}`;
  if (step.id) running.outputs[step.id] = outputsIn(linesOf(at('output')));
  running.hasFailed ||= code !== 0;
}

function environmentOf(
  own: Readonly<Record<string, string>>,
  running: Running,
): Record<string, string> {
  const { files, home, cwd, env, job } = running;
  const given = Object.entries(own).map(([name, text]) => [name, evaluated(text, running)]);
  return {
    ...env,
    ...Object.fromEntries(given),
    PATH: job.path,
    RUNNER_TEMP: files,
    GITHUB_ACTIONS: 'true',
    // As the runner writes it for an action of the workspace.
    GITHUB_ACTION_PATH: `${dirname(home)}/./${basename(home)}`,
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_PATH: join(files, 'path'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
  };
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function outputsIn(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** Runs a script as the runner does where `shell: bash` is asked for. */
export function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; text: string }> {
  return new Promise((done, failed) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      env: { ...process.env, ...env },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        text += data;
      });
    }
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, text }));
  });
}

/** A copy of this repository as the runner unpacks it: without what is built. */
export function unpackedAction(): string {
  const home = join(mkdtempSync(join(tmpdir(), 'presscheck-actions-')), 'v1');
  const left = new Set(['node_modules', '.git', 'dist', 'reports'].map((name) => join('.', name)));
  mkdirSync(home);
  cpSync('.', home, { recursive: true, filter: (source) => !left.has(source) });
  return home;
}
