import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../model/report.ts';
import type { Tell } from '../../model/usage/usage.words.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { Beginning, Store } from '../../report/store.ts';
import { packageVersion } from '../../support/package-root.ts';
import { takeLock } from './folder-lock.ts';
import { type Journal, openFiles, writingTo } from './open-journal.ts';

/** The folder of the journal, below that of the reports. */
const FOLDER = '.presscheck-journal';
/** Raised with every change of what a journal's files look like. */
const FORMAT = 1;

/** A journal that outlives its process where the run does not come to its end. */
export type RunJournal = Omit<Journal, 'close'> & {
  /** Lets go of it; removes it where the run is over and all of it is told elsewhere. */
  close(isDone: boolean): void;
  /** Whether there is something in it to go on from. */
  isOfUse(): boolean;
};

/** What is said of a run beside its pages: presscheck's version, and a digest of its options and pages. */
type Head = { format: number; version: string; run: string };

/**
 * The journal of a run below the folder of its reports, so that a run that is broken off can be gone on with.
 * It is opened when the run begins, which throws a UsageError where that cannot be written to, while another
 * run is writing there, and where the run to be resumed was another one.
 */
export function openRunJournal(out: string, resume: boolean): RunJournal {
  const folder = join(out, FOLDER);
  let open: Opened | null = null;
  const files = () => {
    if (!open) throw new Error('The journal is opened by begin()');
    return open.files;
  };
  const isOfUse = () => open !== null && someFinished(open.files.pages);
  return {
    folder,
    pages: later(() => files().pages),
    causes: later(() => files().causes),
    begin(run) {
      const opened = openIn(out, folder);
      try {
        const beginning = beginIn(opened, { out, resume, run });
        open = opened;
        return beginning;
      } catch (error) {
        opened.close(opened.left !== null);
        throw error;
      }
    },
    isOfUse,
    close: (isDone) => open?.close(!isDone && isOfUse()),
  };
}

/** The files of a journal, what was left in it, and how to let go of it: with what it holds, or without. */
type Opened = {
  files: ReturnType<typeof openFiles>;
  left: Head | null;
  tell(head: Head): void;
  close(isKept: boolean): void;
};

function openIn(out: string, folder: string): Opened {
  const writing = writingTo((code) => (say) => say.journal.unwritable(folder, code));
  const made = writing(() => mkdirSync(folder, { recursive: true }));
  const release = writing(() => lock(folder, out));
  const files = openFiles(folder, writing);
  const headFile = join(folder, 'run.json');
  return {
    files,
    left: headIn(headFile),
    tell: (head) => writing(() => writeFileSync(headFile, JSON.stringify(head), { mode: 0o600 })),
    close(isKept) {
      files.close();
      if (isKept) return release();
      rmSync(folder, { recursive: true, force: true });
      if (made !== undefined && made !== folder) removeIfEmpty(out);
    },
  };
}

function beginIn(
  { files, left, tell }: Opened,
  { out, resume, run }: { out: string; resume: boolean; run: string },
): Beginning {
  const head: Head = { format: FORMAT, version: packageVersion(), run };
  if (resume && left) requireSame(left, head, out);
  const done = left ? files.pages.recover(isFinished) : new Set<number>();
  if (!resume) files.pages.clear();
  tell(head);
  return { done: resume ? done : new Set(), notices: noticesOf(out, resume, left, done.size) };
}

function later<T>(store: () => Store<T>): Store<T> {
  return {
    keep: (position, value) => store().keep(position, value),
    [Symbol.iterator]: () => store()[Symbol.iterator](),
  };
}

/** Refuses a folder that another run is writing to; returns what lets go of it. */
function lock(folder: string, out: string): () => void {
  const file = join(folder, 'lock');
  const taken = takeLock(file);
  if (taken.heldBy === null) return taken.release;
  const { heldBy } = taken;
  throw new UsageError((say) => say.journal.busy(out, heldBy, file));
}

/** Null where no run was begun, or nothing is told of it that can be understood. */
function headIn(file: string): Head | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...NO_HEAD, ...value } : null;
  } catch {
    return null;
  }
}

const NO_HEAD: Head = { format: 0, version: '', run: '' };

function requireSame(left: Head, head: Head, out: string): void {
  if (left.format !== head.format || left.version !== head.version)
    throw new UsageError((say) => say.journal.otherVersion(out, String(left.version)));
  if (left.run !== head.run) throw new UsageError((say) => say.journal.otherRun(out));
}

/** What the run did not get to is no result. */
function isFinished({ error }: PageReport): boolean {
  return error?.code !== 'interrupted';
}

function someFinished(pages: Iterable<PageReport>): boolean {
  for (const page of pages) if (isFinished(page)) return true;
  return false;
}

function noticesOf(out: string, resume: boolean, left: Head | null, done: number): Tell[] {
  if (resume && !left) return [(say) => say.journal.nothing(out)];
  if (resume) return [(say) => say.journal.resumed(done)];
  return left && done > 0 ? [(say) => say.journal.replaced(out, done)] : [];
}

/** A folder that was made for a run that did not begin. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it by now.
  }
}
