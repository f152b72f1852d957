import { checks } from '../checks/registry.ts';
import type { Check, CheckMeta } from '../model/check.ts';
import { folderInRepository } from '../support/folder-in-repository.ts';
import { readPackageFile } from '../support/package-root.ts';
import { checksIn } from './words.ts';

/**
 * What reporters are given beside a report, in a locale: the checks, what ours are documented as, the locale,
 * and where in its repository the folder lies that the report was made in: the working directory, if no other
 * is given.
 */
export function reporterContext(
  locale = 'en',
  plugins: readonly Check[] = [],
  folder = folderInRepository(process.cwd(), process.env),
): { checks: CheckMeta[]; docs: Record<string, string>; locale: string; folder: string } {
  const docs = Object.fromEntries(checks.map(({ id, docs }) => [id, readPackageFile(docs)]));
  return { checks: checksIn(locale, plugins), docs, locale, folder };
}
