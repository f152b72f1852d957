import ora, { type Ora } from 'ora';
import type { Io } from './io.ts';

/** How long nothing is said elsewhere than on a terminal, in milliseconds: some services end what is silent. */
export const LONGEST_SILENCE = 60_000;

/** A line that overwrites itself where a person looks on, and is silent elsewhere. */
export type LiveLine = {
  spinner: Ora;
  /** Whether anybody wants to know how far it is. */
  show: boolean;
  /** Whether there is such a line. */
  live: boolean;
};

export function createLiveLine(io: Io, flags: Readonly<Record<string, unknown>>): LiveLine {
  const show = flags['progress'] !== false && !flags['quiet'];
  const live = show && io.isTerminal.stderr && !io.env['CI'];
  const spinner = ora({ stream: process.stderr, isSilent: !live, discardStdin: false });
  return { spinner, show, live };
}
