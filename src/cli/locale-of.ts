import { DEFAULTS } from '../index.ts';
import { type CommandArguments, configOf, lastOf } from './config-of.ts';
import type { Io } from './io.ts';

/**
 * The language that is spoken outside an audit: that of `--locale`, else that of the config file where one
 * can be read, else English.
 */
export async function localeOf(given: CommandArguments, io: Io): Promise<string> {
  const asked = lastOf(given.flags['locale']);
  if (asked !== undefined) return asked;
  const { config } = await configOf(given, io).catch(() => ({
    config: { locale: DEFAULTS.locale },
  }));
  return config.locale ?? DEFAULTS.locale;
}

/**
 * The language for arguments that are not understood as a whole. Any of them may be a target, and so is
 * taken for one; where targets are in a list that only a flag or standard input tells of, no config file
 * is looked for.
 */
export async function localeOfArguments(args: readonly string[], io: Io): Promise<string> {
  const flags = { locale: valuesOf('--locale', args), config: valuesOf('--config', args) };
  const isUnclear = args.some((arg) => /^(?:@?-|--as(?:=.*)?)$/.test(arg));
  if (isUnclear && flags.config.length === 0) return lastOf(flags.locale) ?? DEFAULTS.locale;
  return localeOf({ targets: args.filter((arg) => arg !== '-'), flags }, io);
}

/** What follows a flag, also behind an equals sign. */
function valuesOf(flag: string, args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)];
    return arg === flag ? args.slice(at + 1, at + 2) : [];
  });
}
