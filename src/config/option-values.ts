import { z } from 'zod';
import { FORMATS, REPORTER_MODULE } from '../model/format.ts';
import type { UsageWords } from '../model/usage/usage.words.ts';
import { normalBasePath } from '../support/base-path.ts';
import { sinceTime } from '../support/since.ts';

/** What a value has to be like: told by explainIssue, when the language is known. */
export type ValueForm = keyof UsageWords['config']['forms'];

/** `1280x800` */
export const viewport = z
  .string()
  .regex(/^[1-9]\d{1,4}x[1-9]\d{1,4}$/, 'viewport' satisfies ValueForm)
  .transform((text) => {
    const [width = 0, height = 0] = text.split('x').map(Number);
    return { width, height };
  });

/** `https://staging.example`, perhaps with a path below which the site lies. */
export const baseUrl = z
  .string()
  .regex(/^https?:\/\/[^/?#]+(?:\/[^?#]*)?$/i, 'baseUrl' satisfies ValueForm);

/** `https://www.example.org` */
export const origin = z
  .string()
  .regex(/^https?:\/\/[^/?#@]+\/?$/i, 'origin' satisfies ValueForm)
  .transform((text) => new URL(text).origin);

/** `1/3` */
export const shard = z
  .string()
  .regex(/^[1-9]\d*\/[1-9]\d*$/, 'shard' satisfies ValueForm)
  .transform((text) => {
    const [index = 0, count = 0] = text.split('/').map(Number);
    return { index, count };
  })
  .refine(({ index, count }) => index <= count, 'shardBeyond' satisfies ValueForm);

/** `2d`, `2026-11-28` */
export const since = z
  .string()
  .refine((text) => sinceTime(text, 0) !== null, 'since' satisfies ValueForm);

/** `/paper`, as `paper/` too */
export const basePath = z
  .string()
  .refine((text) => normalBasePath(text) !== null, 'basePath' satisfies ValueForm);

/** `user:password` */
export const auth = z
  .string()
  .regex(/^[^:]+:/, 'auth' satisfies ValueForm)
  .transform((text) => {
    const colon = text.indexOf(':');
    return { username: text.slice(0, colon), password: text.slice(colon + 1) };
  });

/** What of the findings is not the user’s to mend. */
export const ignoreRule = z
  .strictObject({
    check: z.string().min(1).optional(),
    selector: z.string().min(1).optional(),
    pages: z.array(z.string().min(1)).min(1).optional(),
    reason: z.string().min(1),
    until: z.iso.date('date' satisfies ValueForm).optional(),
  })
  .refine(({ check, selector }) => (check ?? selector) !== undefined, {
    error: 'ignoreWhat' satisfies ValueForm,
  });

/** Where it is neither: told with what was probably meant. */
export const BAD_FORMAT = 'format';

/** `junit`, or `./my-reporter.mjs` */
export const format = z.union(
  [z.enum(FORMATS), z.string().regex(REPORTER_MODULE, BAD_FORMAT)],
  BAD_FORMAT,
);
