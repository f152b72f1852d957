import { checks } from '../../index.ts';
import { COMMANDS, type Command, FLAGS } from '../command-options.ts';
import { valuesOfFlag } from './flag-values.ts';

/** What a word may be made, with what is said of it; empty where that is nothing. */
export type Suggestion = { word: string; description: string };

/**
 * What the last of the words of a command line may become: commands, flags, values of flags; none where it is the name
 * of a file or an address, which the shell completes. The words are those behind the program’s name, as far as the
 * cursor.
 */
export function complete(given: readonly string[]): Suggestion[] {
  const words = given.slice(0, -1);
  const current = given.at(-1) ?? '';
  if (words.includes('--')) return [];
  const command = commandIn(words);
  const isFirst = words.every((word) => word.startsWith('-'));
  const flag = flagBefore(words, current, command ?? 'audit');
  if (flag) return valuesFor(flag, command ?? 'audit');
  if (current.startsWith('-')) return flagsOf(command ?? 'audit', words, current);
  if (isFirst) return suggested(COMMANDS, current);
  return argumentsOf(command, current);
}

/** The command is the first word that is no flag; without one, pages are audited. */
function commandIn(words: readonly string[]): Command | null {
  const first = words.find((word) => !word.startsWith('-'));
  return isCommand(first) ? first : null;
}

function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}

type Flag = { name: string; typed: string; prefix: string };

/** The flag that the last word is the value of: `--flag value`, `--flag=value`, and as bash takes that apart. */
function flagBefore(words: readonly string[], current: string, command: Command): Flag | null {
  const [, joined, value] = /^--([\w-]+)=(.*)$/s.exec(current) ?? [];
  if (joined !== undefined) return { name: joined, typed: value ?? '', prefix: `--${joined}=` };
  const last = words.at(-1) ?? '';
  if (current === '=') return named(last, '');
  if (last === '=') return named(words.at(-2) ?? '', current);
  const flag = named(last, current);
  return flag && takesValue(flag.name, command) ? flag : null;
}

function named(word: string, typed: string): Flag | null {
  const [, name] = /^--([\w-]+)$/.exec(word) ?? [];
  return name === undefined ? null : { name, typed, prefix: '' };
}

function takesValue(name: string, command: Command): boolean {
  const option = FLAGS[command]()[name];
  return option !== undefined && option.type !== 'boolean';
}

/** Of a list, the last one is what is being written. */
function valuesFor({ name, typed, prefix }: Flag, command: Command): Suggestion[] {
  const values = valuesOfFlag(name, command);
  const before = values.isList ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const taken = before.split(',');
  return values.words
    .filter((word) => !taken.includes(word) && word.startsWith(typed.slice(before.length)))
    .map((word) => ({ word: `${prefix}${before}${word}`, description: '' }));
}

/** Flags that were not given yet. */
function flagsOf(command: Command, words: readonly string[], current: string): Suggestion[] {
  const flags = Object.entries(FLAGS[command]())
    .filter(([, { hidden }]) => !hidden)
    .map(([name, { description }]) => [`--${name}`, description ?? ''] as const);
  const all = [...flags, ['--help', ''], ['--version', '']] as const;
  return all
    .filter(([word]) => word.startsWith(current) && !words.includes(word))
    .map(([word, description]) => ({ word, description }));
}

const SHELL_NAMES = { bash: '', zsh: '', fish: '' };

function argumentsOf(command: Command | null, current: string): Suggestion[] {
  if (command === 'completion') return suggested(SHELL_NAMES, current);
  if (command !== 'explain') return [];
  return suggested(Object.fromEntries(checks.map(({ id, title }) => [id, title])), current);
}

function suggested(words: Readonly<Record<string, string>>, current: string): Suggestion[] {
  return Object.entries(words)
    .filter(([word]) => word.startsWith(current))
    .map(([word, description]) => ({ word, description }));
}
