import { checks } from '../checks/registry.ts';
import { UsageError } from '../model/usage-error.ts';
import { nearest } from '../nearest.ts';
import { readPackageFile } from '../package-root.ts';

/** A check's documentation, as Markdown. Throws a UsageError for an id that names no check. */
export function explain(id: string): string {
  const check = checks.find((candidate) => candidate.id === id);
  if (check) return readPackageFile(check.docs);
  const known = checks.map((candidate) => candidate.id);
  throw new UsageError(
    `There is no check “${id}”. Did you mean “${nearest(id, known)}”? “presscheck checks” lists them.`,
  );
}
