import { z } from 'zod';
import { UsageError } from '../model/usage/usage-error.ts';
import { explainIssue } from './explain-issue.ts';
import type { ValueForm } from './option-values.ts';
import { judging, loading, optional, shape } from './schema.ts';

const size = z.int().min(10).max(99_999);
const part = z.int().min(1);
const texts = z.array(z.string().min(1));

/** What a file or a flag writes as a text, as programs give it. */
const loadingOfPrograms = {
  ...loading,
  timeout: z.int().min(1),
  pageBudget: z.int().min(1),
  viewport: z.array(z.strictObject({ width: size, height: size })).min(1),
  auth: z.strictObject({ username: z.string(), password: z.string() }),
};

const schema = z.strictObject(
  optional({
    ...shape,
    ...loadingOfPrograms,
    shard: z
      .strictObject({ index: part, count: part })
      .refine(({ index, count }) => index <= count, 'shardBeyond' satisfies ValueForm),
    origins: texts.min(1),
    plugins: z.array(z.union([z.string(), z.looseObject({ id: z.string() })])),
    overrides: z.array(
      z.strictObject({ pages: texts.min(1), ...optional(judging), ...optional(loadingOfPrograms) }),
    ),
    reading: z.union([z.enum(['headline', 'all']), z.strictObject({ to: z.string().min(1) })]),
    givenAt: z.record(z.string(), z.string()),
  }),
);

/**
 * Looks at options that a program gives: unknown ones, and values that cannot be. Throws a UsageError that names the
 * option, what is wrong and what was probably meant.
 */
export function requireOptions(options: unknown): void {
  const result = schema.safeParse(options);
  const [issue] = result.error?.issues ?? [];
  if (issue) throw new UsageError(explainIssue(issue, options, (key) => `“${key}”`));
}
