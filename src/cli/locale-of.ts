import { DEFAULTS, loadConfig } from '../index.ts';
import type { Io } from './io.ts';

/**
 * The language that is spoken outside an audit: that of `--locale`, else that of the config file where one
 * can be read, else English.
 */
export async function localeOf(flags: Readonly<Record<string, unknown>>, io: Io): Promise<string> {
  const asked = lastOf(flags['locale']);
  if (asked !== undefined) return asked;
  const { config } = await loadConfig(io.cwd, lastOf(flags['config'])).catch(() => ({
    config: { locale: DEFAULTS.locale },
  }));
  return config.locale ?? DEFAULTS.locale;
}

/** The flags that decide on the language, of arguments that may not be understood as a whole. */
export function languageFlags(args: readonly string[]): Readonly<Record<string, unknown>> {
  return { locale: valuesOf('--locale', args), config: valuesOf('--config', args) };
}

function lastOf(given: unknown): string | undefined {
  const value: unknown = [given].flat().at(-1);
  return typeof value === 'string' ? value : undefined;
}

/** What follows a flag, also behind an equals sign. */
function valuesOf(flag: string, args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)];
    return arg === flag ? args.slice(at + 1, at + 2) : [];
  });
}
