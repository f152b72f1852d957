import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Report } from '../../model/report.ts';
import type { ReportFile } from '../../model/report-file.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { expandReport } from './expand-report.ts';
import { fileShape, reportShape } from './report-shape.ts';

/**
 * Reads a report that an audit wrote, in full, whichever schema version it is of. Throws a UsageError for
 * what is no report, or one of a newer schema version.
 */
export async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new UsageError(({ compare: say }) =>
      error.code === 'ENOENT' ? say.missing(file) : say.unreadable(file, error.code),
    );
  });
  const value = parseJson(text, file);
  const version = versionOf(value, file);
  // What is read of it was checked; the rest is as the file has it.
  const full = version === 1 ? value : expandReport(checked(fileShape, value, file) as ReportFile);
  return checked(reportShape, full, file) as Report;
}

function checked(expected: z.ZodType, value: unknown, file: string): unknown {
  const result = expected.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = (issue?.path ?? []).map(String).join('.');
  throw new UsageError((say) => say.compare.malformed(file, place, issue?.message ?? ''));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError((say) => say.compare.noJson(file));
  }
}

const head = z.looseObject({
  schemaVersion: z.int().min(1),
  tool: z.looseObject({ name: z.literal('presscheck') }),
});

function versionOf(value: unknown, file: string): number {
  const result = head.safeParse(value);
  if (!result.success) throw new UsageError((say) => say.compare.noReport(file));
  const { schemaVersion } = result.data;
  if (schemaVersion > 2) throw new UsageError((say) => say.compare.newer(file, schemaVersion));
  return schemaVersion;
}
