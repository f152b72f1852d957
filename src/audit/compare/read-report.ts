import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { OUTCOMES } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { UsageError } from '../../model/usage-error.ts';
import { COMPARE_SENTENCES as say } from './sentences.ts';

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

/**
 * Reads a report that an audit wrote. Throws a UsageError for what is no report, or one of a newer
 * schema version.
 */
export async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new UsageError(say.unreadable(file, error.code));
  });
  const value = parseJson(text, file);
  requireVersion(value, file);
  const result = shape.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(
      say.malformed(file, (issue?.path ?? []).map(String).join('.'), issue?.message ?? ''),
    );
  }
  // What a comparison reads was checked; the rest is as the file has it.
  return result.data as unknown as Report;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(say.noJson(file));
  }
}

const head = z.looseObject({
  schemaVersion: z.int().min(1),
  tool: z.looseObject({ name: z.literal('presscheck') }),
});

function requireVersion(value: unknown, file: string): void {
  const result = head.safeParse(value);
  if (!result.success) throw new UsageError(say.noReport(file));
  const { schemaVersion } = result.data;
  if (schemaVersion > 1) throw new UsageError(say.newer(file, schemaVersion));
}
