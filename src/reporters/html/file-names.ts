import { createHash } from 'node:crypto';

/** The folders of the documents beside the first, below the report's. */
export const PAGES = 'pages';
const CAUSES = 'causes';
const LISTS = 'lists';

/** The document with what people have to try out by hand. */
export const BY_HAND_FILE = 'by-hand/index.html';

const FILE = new RegExp(
  `^(?:(?:${PAGES}|${CAUSES})/[0-9a-f]{12}(?:-\\d+)?|${LISTS}/\\d+|by-hand/index)\\.html$`,
);

/** Whether a file below a report's folder has a name that a document of a report has. */
export function isDocumentName(file: string): boolean {
  return FILE.test(file);
}

/**
 * Names files in a folder by what they tell of, so that a document is found again where it was after the next run. No
 * page has a hand in the names; what is told of twice gets two.
 */
export function createFileNames(folder: string): (key: string) => string {
  const taken = new Map<string, number>();
  return (key) => {
    const digest = digestOf(key);
    const count = (taken.get(digest) ?? 0) + 1;
    taken.set(digest, count);
    return `${folder}/${digest}${count > 1 ? `-${count}` : ''}.html`;
  };
}

/** The document with all pages that a root cause is on. */
export function causeFile(causeId: string): string {
  return `${CAUSES}/${digestOf(causeId)}.html`;
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/** The document of one of the lists of all pages. */
export function listFile(number: number): string {
  return `${LISTS}/${number}.html`;
}
