import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, jest } from '@jest/globals';
import { expandReport, type Report } from '../../src/index.ts';
import { sharedBrowser } from './audit-pages.ts';
import { BIN, runIn } from './built-cli.ts';
import { type RedisServer, startRedis } from './redis.ts';
import type { CliRun } from './run-cli.ts';
import { until } from './until.ts';

const LONGEST_MS = 240_000;

/** Where machines meet in a test. */
export type Meeting = { queue: string; store: string; secret?: string };

/** A store of its own, and the queue that is given. */
export function meetingAt(queue: string, secret?: string): Meeting {
  const store = `file:${mkdtempSync(join(tmpdir(), 'presscheck-meeting-'))}`;
  return { queue, store, ...(secret === undefined ? {} : { secret }) };
}

export function environmentOf({ queue, store, secret }: Meeting): Record<string, string> {
  return {
    PRESSCHECK_QUEUE: queue,
    PRESSCHECK_STORE: store,
    ...(secret === undefined ? {} : { PRESSCHECK_SECRET: secret }),
  };
}

/** One check, no pictures, and every page in full: what is asked for is how pages get there. */
export const QUICK = [
  ...['--only', 'heading-not-empty', '--no-pictures'],
  ...['--every-page', 'full'],
];

/** One thing that a worker did. */
type Logged = { event: string; message: string } & Record<string, unknown>;

/** A worker in a process of its own. */
export type WorkerProcess = {
  child: ChildProcess;
  logged: Logged[];
  /** What it said beside its log. */
  said(): string;
  /** Waits until it has said so. */
  until(event: string, count?: number): Promise<void>;
  ended: Promise<number | string>;
};

/** Starts a worker, in the browser that tests share. */
function startWorker(
  meeting: Meeting,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  browser: readonly string[] = ['--connect', sharedBrowser()],
): WorkerProcess {
  const child = spawn(
    process.execPath,
    [BIN, 'work', '--log', 'json', '--lost-after', '2', ...browser, ...args],
    { env: { ...process.env, ...environmentOf(meeting), ...env } },
  );
  const logged: Logged[] = [];
  let [said, rest] = ['', ''];
  child.stderr.on('data', (text) => {
    said += text;
  });
  child.stdout.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    logged.push(...lines.map((line) => JSON.parse(line)));
  });
  const countOf = (event: string) => logged.filter((one) => one.event === event).length;
  return {
    child,
    logged,
    said: () => said,
    async until(event, count = 1) {
      const waiting = until(() => countOf(event) >= count, LONGEST_MS / 2);
      await waiting.catch(() => {
        const told = logged.map(({ message }) => message).join('\n');
        throw new Error(`No “${event}” ${count} times from the worker:\n${said}\n${told}`);
      });
    },
    ended: once(child, 'exit').then(([code, signal]) => code ?? signal),
  };
}

/** Ends workers as a machine that is switched off does, and waits until they are gone. */
export async function killWorkers(workers: readonly WorkerProcess[]): Promise<void> {
  for (const { child } of workers) child.kill('SIGKILL');
  await Promise.all(workers.map(({ ended }) => ended));
}

/** A Redis for each test of a file, and workers that are gone when the test is over. */
export type Ground = {
  readonly redis: RedisServer;
  /** Another Redis in its place. */
  startOver(settings?: Readonly<Record<string, string>>): Promise<void>;
  start(...given: Parameters<typeof startWorker>): WorkerProcess;
  /** Done when the test is over. */
  later(close: () => unknown): void;
};

/** Gives each test of the file that calls it a Redis with these settings. */
export function groundFor(settings: Readonly<Record<string, string>> = {}): Ground {
  // Workers start browsers, and are lost and waited for.
  jest.setTimeout(LONGEST_MS);
  let redis: RedisServer;
  const workers: WorkerProcess[] = [];
  const closing: (() => unknown)[] = [];
  beforeEach(async () => {
    redis = await startRedis(settings);
  });
  afterEach(async () => {
    await killWorkers(workers.splice(0));
    await Promise.all(closing.splice(0).map((close) => close()));
    await redis.stop();
  });
  return {
    get redis() {
      return redis;
    },
    async startOver(others = {}) {
      await redis.stop();
      redis = await startRedis(others);
    },
    start(...given) {
      const worker = startWorker(...given);
      workers.push(worker);
      return worker;
    },
    later: (close) => void closing.push(close),
  };
}

/** Runs the built command line where the machines meet. */
export function runMeeting(
  meeting: Meeting,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  return runIn(process.cwd(), process.execPath, [BIN, ...args], {
    ...environmentOf(meeting),
    ...env,
  });
}

/** Collects a run; what was said, and the report. */
export async function collect(
  meeting: Meeting,
  name: string,
  args: readonly string[] = [],
): Promise<CliRun & { report: Report }> {
  const out = mkdtempSync(join(tmpdir(), 'presscheck-out-'));
  const run = await runMeeting(meeting, [
    'collect',
    name,
    '--out',
    out,
    '--format',
    'json',
    ...args,
  ]);
  return { ...run, report: reportAt(out) };
}

/** The report in a folder. */
export function reportAt(folder: string): Report {
  return expandReport(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
}

/** What was found on each page, for two runs to be held against each other. */
export function findingsOf({ pages }: Report): Record<string, unknown> {
  return Object.fromEntries(
    pages.map(({ url, outcome, error, checks }) => [
      url,
      {
        outcome,
        error: error?.code ?? null,
        checks: checks.map(({ id, outcome, findings }) => [
          id,
          outcome,
          findings.map(({ fingerprint }) => fingerprint),
        ]),
      },
    ]),
  );
}
