import { checks } from '../checks/registry.ts';
import type { Check, CheckMeta } from '../model/check.ts';
import { readPackageFile } from '../support/package-root.ts';
import { checksIn } from './words.ts';

/** What reporters are given beside a report, in a locale: the checks, what ours are documented as, the locale. */
export function reporterContext(
  locale = 'en',
  plugins: readonly Check[] = [],
): { checks: CheckMeta[]; docs: Record<string, string>; locale: string } {
  const docs = Object.fromEntries(checks.map(({ id, docs }) => [id, readPackageFile(docs)]));
  return { checks: checksIn(locale, plugins), docs, locale };
}
