import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mayRun, ownMark, pidOf } from '../../support/process-mark.ts';
import { systemCode } from '../../support/system-code.ts';

/** Either the folder is ours until it is released, or the process that has it. */
export type Lock = { release(): void; heldBy: null } | { heldBy: number };

/** Takes a lock, which is a file that names its process; that of a process that is gone is taken over. */
export function takeLock(path: string): Lock {
  const mark = ownMark();
  if (!create(path, mark)) {
    const holder = markIn(path);
    if (!isLeft(holder) || !moveAway(path, holder) || !create(path, mark))
      return { heldBy: pidOf(markIn(path)) };
  }
  return { heldBy: null, release: () => rmSync(path, { force: true }) };
}

/** One that names nobody was made just now, or by nobody of ours. */
function isLeft(holder: string): boolean {
  return pidOf(holder) > 0 && !mayRun(holder);
}

function create(path: string, mark: string): boolean {
  try {
    writeFileSync(path, mark, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function markIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Takes the lock of a process that is gone out of the way; false where another process was first. */
function moveAway(path: string, holder: string): boolean {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  if (markIn(aside) === holder) {
    rmSync(aside, { force: true });
    return true;
  }
  renameSync(aside, path);
  return false;
}
