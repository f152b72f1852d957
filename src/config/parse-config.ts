import type { z } from 'zod';
import { UsageError } from '../model/usage/usage-error.ts';
import { explainIssue, type NameOption } from './explain-issue.ts';
import { type Config, configSchema } from './schema.ts';

/**
 * Checks options and turns them into what the rest of presscheck understands. Throws a UsageError
 * that names where they came from, the option, what is wrong and the fix.
 */
export function parseConfig(raw: unknown, source: string, nameOption: NameOption): Config {
  const result = configSchema.safeParse(raw);
  if (result.success) return withoutGaps(result.data);
  const [issue] = result.error.issues;
  const explain = issue && explainIssue(issue, raw, nameOption);
  throw new UsageError((say) => `${source}${explain?.(say) ?? say.config.unusable}`);
}

/** The options without the schema's address. */
function withoutGaps({ $schema: _, ...data }: z.output<typeof configSchema>): Config {
  // JSON and the command line hold no undefined, and the schema adds none: only the types differ.
  return data as Config;
}
