import type { z } from 'zod';
import { UsageError } from '../model/usage/usage-error.ts';
import { explainIssue, type NameOption } from './explain-issue.ts';
import { type Config, type ConfigFile, configSchema, optionsSchema } from './schema.ts';

/**
 * Checks options and turns them into what the rest of presscheck understands. Throws a UsageError
 * that names where they came from, the option, what is wrong and the fix.
 */
export function parseConfig(raw: unknown, source: string, nameOption: NameOption): Config {
  return withoutGaps(parsed(optionsSchema, raw, source, nameOption));
}

/** The same of a config file, which may extend others. */
export function parseConfigFile(raw: unknown, name: string): ConfigFile {
  return withoutGaps(
    parsed(configSchema, raw, `${name}: `, (key) => key.replace(/^[^.]*/, '“$&”')),
  );
}

function parsed<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  source: string,
  nameOption: NameOption,
): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const explain = issue && explainIssue(issue, raw, nameOption);
  throw new UsageError((say) => `${source}${explain?.(say) ?? say.config.unusable}`);
}

/** The options without the schema's address. */
function withoutGaps({ $schema: _, ...data }: z.output<typeof configSchema>): ConfigFile {
  // JSON and the command line hold no undefined, and the schema adds none: only the types differ.
  return data as ConfigFile;
}
