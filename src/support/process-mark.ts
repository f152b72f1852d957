import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { digest } from './digest.ts';

/** A process in a word that may stand in a file's name: its id, when it was started, and a digest of its machine. */
const MARK = /^(\d{1,10})\.(\d{1,20})\.([0-9a-f]{16})$/;

/** The mark of this process, to be left on what nobody else may touch while it runs. */
export function ownMark(): string {
  return [process.pid, startOf(process.pid), machine()].join('.');
}

/** Whether the process that left a mark may still run: that of another machine may. A text that is none was left by nobody. */
export function mayRun(mark: string): boolean {
  const [, id, start, host] = MARK.exec(mark) ?? [];
  if (id === undefined || start === undefined) return false;
  if (host !== machine()) return true;
  return isThere(Number(id)) && startOf(Number(id)) === start;
}

/** The id of the process that left a mark; 0 for a text that is none. */
export function pidOf(mark: string): number {
  return Number(MARK.exec(mark)?.[1] ?? 0);
}

/** Containers that share a folder share no processes. */
function machine(): string {
  return digest([hostname()]);
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there, and somebody else’s.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Ids are given again, above all in containers: when the process was started, where the system tells; else 0. */
function startOf(id: number): string {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}
