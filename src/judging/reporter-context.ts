import type { CheckMeta } from '../model/check.ts';
import { readPackageFile } from '../support/package-root.ts';
import { checksIn } from './words.ts';

/** What reporters are given beside a report, in a locale: the checks, what they are documented as, the locale. */
export function reporterContext(locale = 'en'): {
  checks: CheckMeta[];
  docs: Record<string, string>;
  locale: string;
} {
  const checks = checksIn(locale);
  const docs = Object.fromEntries(checks.map(({ id, docs }) => [id, readPackageFile(docs)]));
  return { checks, docs, locale };
}
