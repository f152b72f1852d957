import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../model/report.ts';
import { UsageError } from '../model/usage-error.ts';
import { loadReporter } from './load-reporter.ts';
import { LOADING } from './loading-words.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

/** The files that were written, and in a sentence each what kept others from being written. */
export type WrittenReports = { paths: string[]; problems: string[] };

/**
 * Writes a report in each of the formats, which are named or are paths of modules that export a
 * reporter. Each file is written under another name first, so that one that is there is whole. A
 * format that cannot be written does not keep the others from it.
 */
export async function writeReports(
  report: Report,
  formats: readonly string[],
  folder: string,
  context: ReporterContext,
): Promise<WrittenReports> {
  const written: WrittenReports = { paths: [], problems: [] };
  for (const format of new Set(formats)) {
    try {
      const reporter = await loadReporter(format);
      const path = join(folder, reporter.file);
      if (written.paths.includes(path)) throw new UsageError(LOADING.twice(format, reporter.file));
      await writeReport(report, reporter, folder, context);
      written.paths.push(path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      written.problems.push(error.message);
    }
  }
  return written;
}

async function writeReport(
  report: Report,
  { file, render, assets }: Reporter,
  folder: string,
  context: ReporterContext,
): Promise<void> {
  for (const asset of assets?.(report) ?? [])
    await writeWhole(join(folder, asset.file), Buffer.from(asset.base64, 'base64'));
  await writeWhole(join(folder, file), render(report, context));
}

/**
 * Writes a file so that it is there whole or not at all; makes its folder. Returns the path. `mend`
 * is what to do where it cannot be written.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mend = 'Choose another folder with --out.',
): Promise<string> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, path);
    return path;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new UsageError(`“${path}” cannot be written (${codeOf(error)}). ${mend}`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
