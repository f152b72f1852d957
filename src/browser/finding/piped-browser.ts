import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from 'puppeteer-core';
import { systemCode } from '../../support/system-code.ts';
import { TimeLimitError, within } from '../../support/within.ts';
import { watchMemory } from '../memory/watch-memory.ts';
import { BrowserStartError, reasonIn } from './browser-start-error.ts';
import { pipeTransport } from './pipe-transport.ts';
import { makeProfileFolder } from './profile-folder.ts';

/** A program, what it is told on its command line, and its environment. */
export type Program = {
  path: string;
  flags: string[];
  env: NodeJS.ProcessEnv;
  /** How long it may take until it answers; by default a minute. */
  startingMs?: number;
  /** Where its profile is, in a folder that others remove; by default one of its own that ends with it. */
  profile?: string;
  /** Told the id of its process, as soon as that is there. */
  onProcess?(id: number): void;
};

/** A browser of ours, and how it is ended: by force where it does not end by itself. */
export type OwnBrowser = { browser: Browser; end(): Promise<void> };

const STARTING_MS = 60_000;
const PROTOCOL_MS = 120_000;
const ENDING_MS = 1000;
/** A browser that ends may write to its profile until it is gone. */
const REMOVAL = { recursive: true, force: true, maxRetries: 8, retryDelay: 20 };
/** So much of what a browser says is kept, for where it does not start. */
const SAID_LENGTH = 10_000;

/**
 * Starts a browser that ends with this process, however that ends. Rejects with a BrowserStartError that has what the
 * browser said, or a UsageError where its profile has no place.
 */
export async function startPiped(program: Program): Promise<OwnBrowser> {
  const profile = program.profile ?? makeProfileFolder();
  const child = spawned(program, profile);
  if (child.pid !== undefined) program.onProcess?.(child.pid);
  let hasEnded = false;
  const endNow = () => {
    // Its number may be another’s by then.
    if (!hasEnded) killGroup(child);
    try {
      rmSync(profile, REMOVAL);
    } catch {
      // It is left to the next start.
    }
  };
  process.once('exit', endNow);
  const end = async (browser: Browser | null) => {
    await letEnd(child, browser);
    hasEnded = true;
    // What cannot be removed now may be when this process ends, or at the next start.
    const isRemoved = await rm(profile, REMOVAL).then(
      () => true,
      () => false,
    );
    if (isRemoved) process.off('exit', endNow);
  };
  try {
    const limit = program.startingMs ?? STARTING_MS;
    const failure = failureOf(child, program.path);
    // What a pipe says of a browser that has ended is less than what the browser said.
    const ready = connect(child).then(async (browser) => {
      await watchMemory(browser, child.pid ?? 0);
      return browser;
    });
    const starting = Promise.race([ready.catch(() => failure), failure]);
    const browser = await within(starting, limit, 'The start of the browser').catch((error) => {
      throw error instanceof TimeLimitError ? silence(program.path, limit) : error;
    });
    return { browser, end: () => end(browser) };
  } catch (error) {
    await end(null);
    throw error;
  }
}

/** Starts its process. Where the system refuses one, `spawn` throws for some reasons and tells the process of others: both are told alike. */
function spawned({ path, flags, env }: Program, profile: string): ChildProcess {
  try {
    return spawn(path, [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env,
      detached: isGroupOfItsOwn,
    });
  } catch (error) {
    rmSync(profile, REMOVAL);
    throw noProcess(path, error);
  }
}

/** A terminal tells all of a group of an interruption, and the browser is to hear of that from us. */
const isGroupOfItsOwn = process.platform !== 'win32';

async function connect(child: ChildProcess): Promise<Browser> {
  // Pipes, as `spawn` was told; without a process there are none.
  const [toBrowser, fromBrowser] = [child.stdio[3], child.stdio[4]] as [Writable?, Readable?];
  if (!toBrowser || !fromBrowser) throw new Error('The browser has no pipes');
  const { puppeteer } = await import('./puppeteer.ts');
  return puppeteer.connect({
    transport: pipeTransport(toBrowser, fromBrowser),
    protocolTimeout: PROTOCOL_MS,
    defaultViewport: null,
  });
}

/** Rejects with a BrowserStartError when the process cannot be started, or ends. */
async function failureOf(child: ChildProcess, path: string): Promise<never> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SAID_LENGTH);
  });
  // What it said last comes before `close`, and may come after `exit`.
  const [code, signal] = await once(child, 'close').catch((error) => {
    throw noProcess(path, error);
  });
  throw new BrowserStartError(
    (say) => say.browser.ended(path, String(code ?? signal), reasonIn(said)),
    said,
  );
}

function noProcess(path: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === null
    ? error
    : new BrowserStartError((say) => say.browser.notRunnable(path, code));
}

function silence(path: string, ms: number): BrowserStartError {
  return new BrowserStartError((say) => say.browser.neverSpoke(path, Math.round(ms / 1000)));
}

async function letEnd(child: ChildProcess, browser: Browser | null): Promise<void> {
  const isOver = () => child.pid === undefined || child.exitCode !== null || child.signalCode;
  const over = isOver() ? Promise.resolve() : once(child, 'exit');
  await within(
    Promise.all([browser?.close() ?? killGroup(child), over]),
    ENDING_MS,
    'The end of the browser',
  ).catch(() => undefined);
  // Some of its processes may outlive the first.
  killGroup(child);
  await over;
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (isGroupOfItsOwn) process.kill(-pid, 'SIGKILL');
    else if (exitCode === null && signalCode === null) process.kill(pid, 'SIGKILL');
  } catch {
    // None is left.
  }
}
