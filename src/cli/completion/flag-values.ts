import { checks, LOCALES, STATEMENT_FORMATS } from '../../index.ts';
import { COMPARE_FORMATS, type Command } from '../command-options.ts';
import { flagName, KINDS, type OptionName } from '../flag-table.ts';
import { CHOICES } from '../flags.ts';

/** The words that a flag may be given, and whether it takes several, with commas between. */
type Values = { words: readonly string[]; isList: boolean };

/** Words of options that take others too. */
const SOME: Partial<Record<OptionName, readonly string[]>> = {
  colorScheme: ['light', 'dark'],
  concurrency: ['auto'],
  waitFor: ['networkidle'],
  browser: ['shell', 'chrome', 'chromium', 'edge'],
  listener: ['orca'],
  locale: LOCALES,
  only: checks.map(({ id }) => id),
  skip: checks.map(({ id }) => id),
};

/** The words for a flag, which is told without its hyphens; none for what is free. */
export function valuesOfFlag(flag: string, command: Command): Values {
  if (command === 'statement' && flag === 'format')
    return { words: STATEMENT_FORMATS, isList: false };
  if (command === 'compare' && flag === 'format') return { words: COMPARE_FORMATS, isList: false };
  // The names of the kinds are those of options.
  const names = Object.keys(KINDS) as OptionName[];
  const option = names.find((name) => flagName(name) === `--${flag}`);
  if (option === undefined) return { words: [], isList: false };
  return { words: CHOICES[option] ?? SOME[option] ?? [], isList: KINDS[option] === 'list' };
}
