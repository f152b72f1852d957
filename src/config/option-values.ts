import { z } from 'zod';
import { FORMATS, REPORTER_MODULE } from '../model/format.ts';
import { nearest } from '../support/nearest.ts';

/** `1280x800` */
export const viewport = z
  .string()
  .regex(/^[1-9]\d{1,4}x[1-9]\d{1,4}$/, 'must look like 1280x800')
  .transform((text) => {
    const [width = 0, height = 0] = text.split('x').map(Number);
    return { width, height };
  });

/** `1/3` */
export const shard = z
  .string()
  .regex(/^[1-9]\d*\/[1-9]\d*$/, 'must look like 1/3')
  .transform((text) => {
    const [index = 0, count = 0] = text.split('/').map(Number);
    return { index, count };
  })
  .refine(({ index, count }) => index <= count, 'must not count beyond its own total');

/** `user:password` */
export const auth = z
  .string()
  .regex(/^[^:]+:/, 'must look like user:password')
  .transform((text) => {
    const colon = text.indexOf(':');
    return { username: text.slice(0, colon), password: text.slice(colon + 1) };
  });

function meantFormat(given: string): string {
  const meant = nearest(given, FORMATS);
  return meant === null ? '' : ` (did you mean “${meant}”?)`;
}

const badFormat = {
  error: ({ input }: { input?: unknown }) =>
    `must be one of ${FORMATS.join(', ')}, or the path of a module${meantFormat(String(input))}`,
};

/** `junit`, or `./my-reporter.mjs` */
export const format = z.union(
  [z.enum(FORMATS), z.string().regex(REPORTER_MODULE, badFormat)],
  badFormat,
);
