import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { HeardFault, HeardUtterance } from '../../model/listening/heard.ts';
import { measureSlowness } from '../../support/slowness.ts';
import { saidOfPage } from './browser-says.ts';
import type { Desktop, OrcaLine } from './desktop-process.ts';

const run = promisify(execFile);

/** So long Orca may be at one key, before it counts as silent. */
const KEY_MS = 8000;
/** After a key it is waited so long for the first word, and after the last one. */
const FIRST_WORD_MS = 700;
const QUIET_MS = 250;
/** What never falls quiet, such as a ticker that is announced, is heard no longer than this after a key. */
const LONGEST_MS = 6000;
/** A machine that is slower for a moment is taken for no slower than this. */
const SLOW_ENOUGH = 3;
const PRESSING_MS = 10_000;

/** Why no more was heard. */
export class EarError extends Error {
  override name = 'EarError';
  readonly fault: HeardFault;

  constructor(fault: HeardFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Listens to one page on a desktop, from a moment on. */
export type Ear = { desktop: Desktop; startedAt: number };

/**
 * Presses a key as the display's own keyboard, and returns what Orca said to it; it may be at it for `limitMs`. Throws an
 * EarError.
 */
export async function press(
  { desktop, startedAt }: Ear,
  key: string,
  limitMs = KEY_MS,
): Promise<HeardUtterance[]> {
  const from = desktop.lines.length;
  await run('xdotool', ['key', '--clearmodifiers', key], {
    env: desktop.env,
    timeout: PRESSING_MS,
  }).catch(() => {
    throw new EarError(desktop.hasEnded() ? 'crashed' : 'silent');
  });
  const through = () => desktop.lines.slice(from).find((line) => !isWords(line));
  await desktop.signal.until(() => through() !== undefined || desktop.orcaHasEnded(), limitMs);
  if (through()?.kind !== 'consumed') await untilQuiet(desktop, from);
  if (desktop.orcaHasEnded()) throw new EarError('crashed');
  if (!through()) throw new EarError('silent');
  return utterances(desktop.lines.slice(from), startedAt, key);
}

function isWords({ kind }: OrcaLine): boolean {
  return kind === 'read' || kind === 'said';
}

/** Waits until Orca has said nothing for a moment. */
export async function untilQuiet({ lines, signal, orcaHasEnded }: Desktop, from: number) {
  const end = performance.now() + LONGEST_MS;
  const slowness = Math.min(measureSlowness(), SLOW_ENOUGH);
  const words = () => lines.slice(from).filter(isWords).length;
  while (performance.now() < end && !orcaHasEnded()) {
    const before = words();
    const wait = (before === 0 ? FIRST_WORD_MS : QUIET_MS) * slowness;
    if (!(await signal.until(() => words() > before || orcaHasEnded(), wait))) return;
  }
}

/** What of Orca's lines was said of the page. */
export function utterances(
  lines: readonly OrcaLine[],
  startedAt: number,
  key: string | null,
): HeardUtterance[] {
  return lines
    .filter(isWords)
    .map(({ text, at }) => ({
      text: saidOfPage(text),
      atMs: Math.max(0, Math.round(at - startedAt)),
      key,
      place: null,
    }))
    .filter(({ text }) => text !== '');
}
