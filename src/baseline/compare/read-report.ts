import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { OUTCOMES } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import type { ReportFile } from '../../model/report-file.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { expandReport } from './expand-report.ts';

const finding = z.looseObject({
  outcome: z.enum(['failed', 'cantTell']),
  html: z.string(),
  message: z.string(),
  fingerprint: z.string(),
  part: z.string().default(''),
});
const check = z.looseObject({
  id: z.string(),
  outcome: z.enum(OUTCOMES),
  impact: z.string(),
  findings: z.array(finding),
});
const page = z.looseObject({
  url: z.string(),
  error: z.looseObject({}).nullable(),
  checks: z.array(check),
});
/** What a comparison reads of a report. */
const shape = z.looseObject({
  tool: z.looseObject({ version: z.string() }),
  run: z.looseObject({ startedAt: z.string(), options: z.looseObject({}) }),
  pages: z.array(page),
});

const words = z.union([z.string(), z.array(z.string()).min(1)]);
const findingInFile = z.looseObject({
  html: z.string(),
  fingerprint: z.string(),
  fix: words.optional(),
  box: z.array(z.number()).optional(),
});
const checkInFile = z.looseObject({
  id: z.string(),
  outcome: z.enum(OUTCOMES),
  fix: words.optional(),
  findings: z.array(findingInFile),
});
const causeInFile = z.looseObject({
  pages: z.array(z.string()),
  example: z.looseObject({ fingerprint: z.string() }),
  others: z.array(z.string()).optional(),
});
/** What has to be there for a report of version 2 to be put in full. */
const shapeOfFile = z.looseObject({
  texts: z.record(z.string(), z.string()),
  checks: z.record(z.string(), z.looseObject({ messages: z.record(z.string(), z.string()) })),
  rootCauses: z.array(causeInFile),
  pages: z.array(z.looseObject({ url: z.string(), checks: z.array(checkInFile) })),
});

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
  const full =
    version === 1 ? value : expandReport(checked(shapeOfFile, value, file) as ReportFile);
  return checked(shape, full, file) as Report;
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
