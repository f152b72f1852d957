import {
  auditedFolders,
  KnownError,
  type LoadedConfig,
  loadConfig,
  TARGET_KINDS,
  unlessAborted,
} from '../index.ts';
import type { Io } from './io.ts';

/** What a command was given: its arguments and its flags. */
export type CommandArguments = { targets: string[]; flags: Readonly<Record<string, unknown>> };

/** The config file that a command goes by: the one that is named, or found outside what it is to audit. */
export async function configOf(
  { targets, flags }: CommandArguments,
  io: Io,
): Promise<LoadedConfig> {
  const as = TARGET_KINDS.find((kind) => kind === lastOf(flags['as']));
  const root = lastOf(flags['root']);
  const looking = auditedFolders(targets, {
    ...(as === undefined ? {} : { as }),
    ...(root === undefined ? {} : { root }),
  });
  // A list on standard input may be long in coming.
  const audited = await unlessAborted(looking, io.signal);
  if (audited === 'aborted') throw new KnownError((say) => say.commandLine.interrupted);
  return loadConfig(io.cwd, lastOf(flags['config']), audited);
}

/** The last text of those that a flag was given. */
export function lastOf(given: unknown): string | undefined {
  const value: unknown = [given].flat().at(-1);
  return typeof value === 'string' ? value : undefined;
}
