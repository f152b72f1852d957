import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageReport, RootCause } from '../../model/report.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { RunStore, Store } from '../../report/store.ts';
import { PICTURE_FOLDER, type PictureFile, withPictureNames } from '../../support/pictures.ts';
import { systemCode } from '../../support/system-code.ts';
import { openLineFile } from './line-file.ts';

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
  const folder = writing(() => mkdtempSync(join(tmpdir(), 'presscheck-journal-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const pages = openLineFile<PageReport>(join(folder, 'pages.jsonl'));
  const causes = openLineFile<RootCause>(join(folder, 'causes.jsonl'));
  const keepPicture = createPictureFolder(folder);
  return {
    folder,
    pages: withWords(pages, (page) => withPictureNames(page, keepPicture)),
    causes: withWords(causes, (cause) => cause),
    close() {
      process.off('exit', remove);
      pages.close();
      causes.close();
      remove();
    },
  };
}

/** Writes each picture once, however many pages show it. */
function createPictureFolder(folder: string): (picture: PictureFile) => void {
  const written = new Set<string>();
  mkdirSync(join(folder, PICTURE_FOLDER));
  return ({ file, bytes }) => {
    if (!written.has(file)) writeFileSync(join(folder, file), bytes);
    written.add(file);
  };
}

function withWords<T>(store: Store<T>, change: (value: T) => T): Store<T> {
  return {
    keep: (position, value) => writing(() => store.keep(position, change(value))),
    [Symbol.iterator]: () => store[Symbol.iterator](),
  };
}

function writing<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError((say) => say.writing.noJournal(tmpdir(), code));
  }
}
