import type { RootCause } from '../../model/report.ts';
import type { CauseInFile } from '../../model/report-file.ts';
import { digest } from '../../support/digest.ts';

/**
 * The root causes as the file has them. A single fault of a single page is told by its fingerprint there,
 * since the page has the finding; those of one check on one page stand together, where the first of them is.
 */
export function* causesInFile(causes: Iterable<RootCause>): Generator<CauseInFile> {
  const together = new Map<string, CauseInFile>();
  for (const cause of causes) {
    if (isSingle(cause)) addSingle(together, cause);
    else yield { ...cause, example: inOrder(cause.example) };
  }
  yield* together.values();
}

/** An example by its keys in one order, whether its page was audited or read from a report. */
function inOrder<T extends RootCause['example']>(example: T): T {
  const sorted = (value: object) =>
    Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  // The same entries.
  return sorted({ ...example, data: sorted(example.data) }) as T;
}

/** Its id says so: it is made of the fingerprint and the page. */
function isSingle({ id, pages, example }: RootCause): boolean {
  const [page, ...more] = pages;
  return page !== undefined && more.length === 0 && id === digest([example.fingerprint, page]);
}

function addSingle(together: Map<string, CauseInFile>, cause: RootCause): void {
  const { id, checkId, pages, example } = cause;
  const { fingerprint } = example;
  const key = JSON.stringify([checkId, pages]);
  const before = together.get(key);
  if (!before) together.set(key, { id, checkId, pages, example: { fingerprint } });
  else before.others = [...(before.others ?? []), fingerprint];
}
