import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/usage/usage-error.ts';
import { isOwnReport } from '../support/own-report.ts';
import { loadReporter } from './load-reporter.ts';

/**
 * Looks, before there is anything to report, at what can be known of the reports already. Throws a UsageError
 * for a format whose module cannot be used, and for a file that another format, a folder or somebody's page stands in
 * the way of: a site's own front page is called as our report is.
 */
export async function requireReporters(formats: readonly string[], folder: string): Promise<void> {
  const files = new Set<string>();
  for (const format of new Set(formats)) {
    const { file } = await loadReporter(format);
    if (files.has(file)) throw new UsageError((say) => say.reporters.twice(format, file));
    files.add(file);
    const path = join(folder, file);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory())
      throw new UsageError((say) => say.writing.failed(path, 'EISDIR', say.writing.chooseFolder));
    // Reporters of the user's own leave no mark by which theirs could be told.
    if (found && format === 'html' && !(await isOwnReport(path)))
      throw new UsageError((say) => say.writing.notOurs(path));
  }
}
