import type { z } from 'zod';
import { FORMATS } from '../model/format.ts';
import { formOf } from '../model/usage/form-of.ts';
import type { Tell, UsageWords } from '../model/usage/usage.words.ts';
import { nearest } from '../support/nearest.ts';
import { BAD_FORMAT } from './option-values.ts';
import { OPTION_NAMES, OVERRIDE_NAMES } from './schema.ts';

/** Names an option, or a part of one with a dot between, as the user wrote it: `failOn` in a file, `--fail-on` on the command line. */
export type NameOption = (key: string) => string;

/** What is wrong with an option, in a sentence that names it. */
export function explainIssue(issue: z.core.$ZodIssue, raw: unknown, nameOption: NameOption): Tell {
  const [option, ...rest] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', option ?? null);
  if (option === undefined) return (say) => say.config.noOptions;
  const secret = issue.path.map(String).find((step) => SECRET.has(step));
  if (secret !== undefined) return secretIssue(nameOption(secret), issue);
  const place = nameOption([option, ...rest.filter((step) => !/^\d+$/.test(step))].join('.'));
  const value = valueAt(raw, issue.path);
  return ({ config: say }) => say.wrong(place, problem(issue, value, say), shown(value, say));
}

/** Options whose values, and what was meant for values, are shown to nobody. */
const SECRET: ReadonlySet<string> = new Set(['header', 'cookie', 'auth', 'connect']);

function secretIssue(option: string, issue: z.core.$ZodIssue): Tell {
  return ({ config: say }) => say.wrongSecret(option, problem(issue, null, say));
}

function unknownKey(key: string, inside: string | null): Tell {
  const known = inside === 'overrides' ? OVERRIDE_NAMES : OPTION_NAMES;
  const meant = nearest(key, known);
  return (say) => say.config.noOption(key, inside, meant);
}

/** What zod says where the schema says nothing. */
const PLAIN_MESSAGE = 'Invalid input';

function problem(
  issue: z.core.$ZodIssue,
  value: unknown,
  { mustBe, types, forms }: UsageWords['config'],
): string {
  if (issue.message === BAD_FORMAT)
    return mustBe.format(FORMATS.join(', '), nearest(String(value), FORMATS));
  switch (issue.code) {
    case 'invalid_value':
      return mustBe.oneOf(issue.values.map((one) => String(one)).join(', '));
    case 'invalid_type':
      return mustBe.ofType(formOf(issue.expected, types));
    case 'too_small':
      return issue.origin === 'array' ? mustBe.notEmpty : mustBe.atLeast(String(issue.minimum));
    case 'too_big':
      return mustBe.atMost(String(issue.maximum));
    case 'invalid_union':
      return issue.message === PLAIN_MESSAGE
        ? mustBe.numberOrWord
        : mustBe.otherwise(issue.message);
    default:
      return issue.message in forms
        ? formOf(issue.message, forms)
        : mustBe.otherwise(issue.message);
  }
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  );
}

function shown(value: unknown, say: UsageWords['config']): string {
  if (Array.isArray(value) && value.length === 0) return say.emptyValue;
  return value === undefined ? say.noValue : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
