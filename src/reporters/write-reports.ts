import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from '../model/format.ts';
import type { Report } from '../model/report.ts';
import { UsageError } from '../model/usage-error.ts';
import { reporters } from './registry.ts';
import type { ReporterContext } from './reporter.ts';

/**
 * Writes a report in each of the formats and returns the paths. Each file is written under another
 * name first, so that one that is there is whole. Throws a UsageError where the folder cannot be
 * written to.
 */
export async function writeReports(
  report: Report,
  formats: readonly Format[],
  folder: string,
  context: ReporterContext,
): Promise<string[]> {
  const paths: string[] = [];
  for (const format of formats) {
    const { file, render, assets } = reporters[format];
    for (const asset of assets?.(report) ?? [])
      await writeWhole(join(folder, asset.file), Buffer.from(asset.base64, 'base64'));
    paths.push(await writeWhole(join(folder, file), render(report, context)));
  }
  return paths;
}

/** Writes a file so that it is there whole or not at all; makes its folder. Returns the path. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, path);
    return path;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new UsageError(
      `“${path}” cannot be written (${codeOf(error)}). Choose another folder with --out.`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
