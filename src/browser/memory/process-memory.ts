import { readFileSync } from 'node:fs';

/** Only Linux tells what another process holds, and without a program of its own being started for that. */
export const TELLS_MEMORY = process.platform === 'linux';

const KB = 1024;

/** What a process holds that is its own, in bytes: not the program itself, which all share. 0 for one that has ended. */
export function memoryOf(pid: number): number {
  const status = statusOf(pid);
  return (numberIn(status, 'RssAnon') + numberIn(status, 'RssShmem')) * KB;
}

/** Whether a process was started by another, or by one that was. */
export function isBelow(pid: number, root: number): boolean {
  for (let at = pid; at > 1; at = numberIn(statusOf(at), 'PPid')) if (at === root) return true;
  return false;
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'latin1');
  } catch {
    return '';
  }
}

function numberIn(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
