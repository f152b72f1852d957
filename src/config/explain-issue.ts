import type { z } from 'zod';
import { suggestion } from '../support/nearest.ts';
import { OPTION_NAMES } from './schema.ts';

/** Names an option as the user wrote it: `failOn` in a file, `--fail-on` on the command line. */
export type NameOption = (key: string) => string;

/** What is wrong with an option, in a sentence that names it. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  raw: unknown,
  nameOption: NameOption,
): string {
  const [option, ...rest] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', option);
  if (option === undefined) return 'It must hold options, as in { "failOn": "serious" }.';
  const place = [nameOption(option), ...rest.filter((step) => !/^\d+$/.test(step))].join('.');
  return `${place} ${problem(issue)}; it is ${shown(valueAt(raw, issue.path))}.`;
}

function unknownKey(key: string, inside: string | undefined): string {
  const where = inside ? ` in “${inside}”` : '';
  return `There is no option “${key}”${where}.${suggestion(key, OPTION_NAMES)}`;
}

/** What zod says where the schema says nothing. */
const PLAIN_MESSAGE = 'Invalid input';

function problem(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => String(value)).join(', ')}`;
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      return issue.message === PLAIN_MESSAGE
        ? 'must be a number, or one of the words that are allowed here'
        : issue.message;
    case 'too_small':
      return issue.origin === 'array'
        ? 'must name something, or be left out'
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'empty';
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
