import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageReport, RootCause } from '../../model/report.ts';
import type { Tell, UsageWords } from '../../model/usage/usage.words.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { RunStore } from '../../report/store.ts';
import { PICTURE_FOLDER, type PictureFile, withPictureNames } from '../../support/pictures.ts';
import { ownMark } from '../../support/process-mark.ts';
import { systemCode } from '../../support/system-code.ts';
import { type LineFile, openLineFile } from './line-file.ts';

/** A run on disk: its pages and root causes as lines of JSON, its pictures as files. */
export type Journal = RunStore & {
  /** The folder that pictures are in, under the names that pages give them. */
  folder: string;
  /** Removes all of it. */
  close(): void;
};

/**
 * Opens a journal in a folder of its own among the system's temporary ones. It is gone when it is closed,
 * and at the latest when the process ends. What cannot be written to it is a UsageError.
 */
export function openJournal(): Journal {
  const writing = writingTo(temporaryLacks);
  const folder = writing(() => mkdtempSync(join(tmpdir(), `presscheck-journal-${ownMark()}-`)));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const { pages, causes, close } = openFiles(folder, writing);
  return {
    folder,
    pages,
    causes,
    close() {
      process.off('exit', remove);
      close();
      remove();
    },
  };
}

const temporaryLacks = (code: string) => (say: UsageWords) => say.writing.noJournal(tmpdir(), code);

/** The files of a journal in its folder. */
export function openFiles(folder: string, writing: Writing) {
  const pages = writing(() => openLineFile<PageReport>(join(folder, 'pages.jsonl')));
  const causes = writing(() => openLineFile<RootCause>(join(folder, 'causes.jsonl')));
  const keepPicture = writing(() => createPictureFolder(folder));
  return {
    pages: withWords(pages, writing, (page) => withPictureNames(page, keepPicture)),
    causes: withWords(causes, writing, (cause) => cause),
    close() {
      pages.close();
      causes.close();
    },
  };
}

/** Does something in the file system; what that refuses is a UsageError. */
export type Writing = <T>(write: () => T) => T;

/** What the file system refuses, told in the words for it. */
export function writingTo(refused: (code: string) => Tell): Writing {
  return (write) => {
    try {
      return write();
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      throw new UsageError(refused(code));
    }
  };
}

/** Writes each picture once, however many pages show it. */
function createPictureFolder(folder: string): (picture: PictureFile) => void {
  const written = new Set<string>();
  mkdirSync(join(folder, PICTURE_FOLDER), { recursive: true });
  return ({ file, bytes }) => {
    if (!written.has(file)) writeFileSync(join(folder, file), bytes);
    written.add(file);
  };
}

function withWords<T>(
  store: LineFile<T>,
  writing: Writing,
  change: (value: T) => T,
): Omit<LineFile<T>, 'close'> {
  return {
    keep: (position, value) => writing(() => store.keep(position, change(value))),
    recover: (isWanted) => writing(() => store.recover(isWanted)),
    clear: () => writing(store.clear),
    [Symbol.iterator]: () => store[Symbol.iterator](),
  };
}
