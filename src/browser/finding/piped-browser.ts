import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import puppeteer, { type Browser } from 'puppeteer-core';
import { watchMemory } from '../memory/watch-memory.ts';
import { within } from '../within.ts';
import { pipeTransport } from './pipe-transport.ts';
import { makeProfileFolder } from './profile-folder.ts';

/** A program, what it is told on its command line, and its environment. */
export type Program = { path: string; flags: string[]; env: NodeJS.ProcessEnv };

/** A browser of ours, and how it is ended: by force where it does not end by itself. */
export type OwnBrowser = { browser: Browser; end(): Promise<void> };

const STARTING_MS = 60_000;
const PROTOCOL_MS = 120_000;
const ENDING_MS = 1000;
/** A browser that ends may write to its profile until it is gone. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 };
/** So much of what a browser says is kept, for where it does not start. */
const SAID_LENGTH = 10_000;

/** Starts a browser that ends with this process, however that ends. Rejects with what the browser said. */
export async function startPiped({ path, flags, env }: Program): Promise<OwnBrowser> {
  const profile = await makeProfileFolder();
  const child = spawn(path, [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env,
    detached: isGroupOfItsOwn,
  });
  const endNow = () => {
    killGroup(child);
    rmSync(profile, REMOVAL);
  };
  process.once('exit', endNow);
  const end = async (browser: Browser | null) => {
    await letEnd(child, browser);
    // What cannot be removed now may be at the next start.
    await rm(profile, REMOVAL).catch(() => undefined);
    process.off('exit', endNow);
  };
  try {
    const failure = failureOf(child);
    // What a pipe says of a browser that has ended is less than what the browser said.
    const starting = Promise.race([connect(child).catch(() => failure), failure]);
    const browser = await within(starting, STARTING_MS, 'The start of the browser');
    await watchMemory(browser, child.pid ?? 0);
    return { browser, end: () => end(browser) };
  } catch (error) {
    await end(null);
    throw error;
  }
}

/** A terminal tells all of a group of an interruption, and the browser is to hear of that from us. */
const isGroupOfItsOwn = process.platform !== 'win32';

async function connect(child: ChildProcess): Promise<Browser> {
  // Pipes, as `spawn` was told; without a process there are none.
  const [toBrowser, fromBrowser] = [child.stdio[3], child.stdio[4]] as [Writable?, Readable?];
  if (!toBrowser || !fromBrowser) throw new Error('The browser has no pipes');
  return puppeteer.connect({
    transport: pipeTransport(toBrowser, fromBrowser),
    protocolTimeout: PROTOCOL_MS,
    defaultViewport: null,
  });
}

/** Rejects when the process cannot be started, or ends. */
async function failureOf(child: ChildProcess): Promise<never> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SAID_LENGTH);
  });
  // What it said last comes before `close`, and may come after `exit`.
  const [code] = await once(child, 'close');
  throw new Error(`The browser ended with ${code}: ${said}`);
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
