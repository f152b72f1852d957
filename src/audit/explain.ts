import leven from 'leven';
import { checks } from '../checks/registry.ts';
import { UsageError } from '../model/usage-error.ts';
import { readPackageFile } from '../package-root.ts';

/** A check's documentation, as Markdown. Throws a UsageError for an id that names no check. */
export function explain(id: string): string {
  const check = checks.find((candidate) => candidate.id === id);
  if (check) return readPackageFile(check.docs);
  const [nearest] = checks.map((known) => known.id).sort((a, b) => leven(id, a) - leven(id, b));
  throw new UsageError(
    `There is no check “${id}”. Did you mean “${nearest}”? “presscheck checks” lists them.`,
  );
}
