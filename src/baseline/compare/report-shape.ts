import { z } from 'zod';
import { OUTCOMES } from '../../model/outcome.ts';

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
  error: z
    .looseObject({ message: z.string().default(''), hint: z.string().default('') })
    .nullable(),
  checks: z.array(check),
});
/** What comparisons and baselines read of a report. */
export const reportShape = z.looseObject({
  tool: z.looseObject({ version: z.string() }),
  run: z.looseObject({ startedAt: z.string(), options: z.looseObject({}) }),
  summary: z
    .looseObject({ exitCode: z.number().default(0), problems: z.array(z.string()).default([]) })
    .prefault({}),
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
export const fileShape = z.looseObject({
  texts: z.record(z.string(), z.string()),
  parts: z.record(z.string(), z.string()).optional(),
  checks: z.record(z.string(), z.looseObject({ messages: z.record(z.string(), z.string()) })),
  rootCauses: z.array(causeInFile),
  pages: z.array(z.looseObject({ url: z.string(), checks: z.array(checkInFile) })),
});
