import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createSignal, type Signal } from '../../browser/signal.ts';
import { packagePath } from '../../support/package-root.ts';
import { ownMark } from '../../support/process-mark.ts';
import { within } from '../../support/within.ts';

/**
 * A line from Orca: something read from the top, something said otherwise, or a key that it is through with, one of
 * its own (`consumed`: its answer has been said) or the page's (`passed`: the answer is yet to come).
 */
export type OrcaLine = { kind: 'read' | 'said' | 'consumed' | 'passed'; text: string; at: number };

/** A display with a bus, a window manager, the accessibility registry and Orca, all in a folder of their own. */
export type Desktop = {
  folder: string;
  env: Record<string, string>;
  /** Everything that came from Orca. */
  lines: OrcaLine[];
  /** Notified at whatever comes. */
  signal: Signal;
  hasEnded(): boolean;
  /** Whether Orca has ended by itself since it was last started. */
  orcaHasEnded(): boolean;
  /** Starts Orca in place of the one before; false where it does not come up. */
  restartOrca(): Promise<boolean>;
  /** A browser that ends with the desktop, by the id of its process. */
  lookAfter(browser: number): void;
  end(): Promise<void>;
};

/** What the desktop's own program tells. */
type Event =
  | { event: 'ready'; folder: string; env: Record<string, string> }
  | { event: 'failed'; step: string; said: string }
  | { event: 'orca-ended'; code: number };

const STARTING_MS = 60_000;
const ENDING_MS = 10_000;
const GREETING = 'Screen reader on.';

/** What of the desktop did not start. */
class DesktopError extends Error {
  override name = 'DesktopError';
}

/** Starts all of it. It ends with this process, however that ends: its program sees its standard input close. */
export async function startDesktop(): Promise<Desktop> {
  const child = spawned();
  const state = { orcaEnded: false, ended: false };
  const desktop: Omit<Desktop, 'folder' | 'env'> = {
    lines: [],
    signal: createSignal(),
    hasEnded: () => state.ended,
    orcaHasEnded: () => state.orcaEnded || state.ended,
    async restartOrca() {
      const from = desktop.lines.length;
      state.orcaEnded = false;
      child.stdin?.write('orca\n');
      return greeted(desktop, from);
    },
    lookAfter: (browser) => void child.stdin?.write(`browser ${browser}\n`),
    end: () => endOf(child),
  };
  readOrca(child, desktop);
  child.once('close', () => {
    state.ended = true;
    desktop.signal.notify();
  });
  const begun = await readEvents(child, desktop, state).catch(async (error) => {
    await endOf(child);
    throw error;
  });
  if (await greeted(desktop, 0)) return { ...desktop, ...begun };
  await endOf(child);
  throw new DesktopError('Orca did not say that it is on');
}

function spawned(): ChildProcess {
  const place = packagePath('dist', 'desktop');
  const prefix = join(placeForSockets(), 'presscheck-listener-');
  const child = spawn('python3', ['-I', join(place, 'desktop.py'), prefix, ownMark(), place], {
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
    // A terminal tells all of a group of an interruption, and this is to hear of that from us.
    detached: true,
  });
  // Where it is gone, that shows at its end.
  for (const pipe of child.stdio) pipe?.on('error', () => undefined);
  return child;
}

/** Paths of sockets may have no more than some hundred signs, and the browser adds its own to them. */
const LONGEST_PLACE = 32;

function placeForSockets(): string {
  return tmpdir().length > LONGEST_PLACE ? '/tmp' : tmpdir();
}

/** Resolves when the desktop is there; rejects where a part of it did not start, or in time. */
async function readEvents(
  child: ChildProcess,
  { signal }: Pick<Desktop, 'signal'>,
  state: { orcaEnded: boolean },
): Promise<Pick<Desktop, 'folder' | 'env'>> {
  const begun = new Promise<Pick<Desktop, 'folder' | 'env'>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new DesktopError('The desktop ended while it was started')));
    linesOf(child.stdout as Readable, (line) => {
      // Its own program wrote it.
      const told = JSON.parse(line) as Event;
      if (told.event === 'ready') resolve({ folder: told.folder, env: told.env });
      else if (told.event === 'failed') reject(new DesktopError(`${told.step}: ${told.said}`));
      else state.orcaEnded = true;
      signal.notify();
    });
  });
  return within(begun, STARTING_MS, 'The start of the desktop');
}

function readOrca(child: ChildProcess, { lines, signal }: Pick<Desktop, 'lines' | 'signal'>): void {
  linesOf(child.stdio[3] as Readable, (line) => {
    // Our customization of Orca wrote it.
    lines.push(JSON.parse(line) as OrcaLine);
    signal.notify();
  });
}

function linesOf(stream: Readable, take: (line: string) => void): void {
  createInterface({ input: stream }).on('line', take);
}

function greeted(
  { lines, signal, orcaHasEnded }: Pick<Desktop, 'lines' | 'signal' | 'orcaHasEnded'>,
  from: number,
): Promise<boolean> {
  const isOn = () => lines.slice(from).some(({ text }) => text === GREETING);
  return signal.until(() => isOn() || orcaHasEnded(), STARTING_MS).then(isOn);
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const over = once(child, 'close');
  child.stdin?.end();
  await within(over, ENDING_MS, 'The end of the desktop').catch(() => undefined);
}
