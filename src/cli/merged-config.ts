import {
  type AuditOptions,
  type Check,
  type Config,
  catalogOf,
  DEFAULTS,
  type LoadedConfig as FoundConfig,
  loadPlugins,
  parseConfig,
} from '../index.ts';
import { type CommandArguments, configOf } from './config-of.ts';
import { flagName } from './flag-table.ts';
import { flagsToConfig } from './flags-to-config.ts';
import type { Io } from './io.ts';
import { without } from './without.ts';

/** Options with the plugins that they name, loaded. */
export type LoadedConfig = Omit<Config, 'plugins'> &
  Pick<AuditOptions, 'givenAt'> & { plugins: Check[] };

/** The options of the config file with those of the command line over them. */
export async function mergedConfig(given: CommandArguments, io: Io): Promise<LoadedConfig> {
  return mergedWith(await toldConfig(given, io), given);
}

/** The same of a command whose arguments are no targets of an audit; what lies in them is data all the same. */
export async function mergedWithoutTargets(given: CommandArguments, io: Io): Promise<LoadedConfig> {
  return mergedWith(await toldConfig(given, io), { ...given, targets: [] });
}

async function mergedWith(found: FoundConfig, given: CommandArguments): Promise<LoadedConfig> {
  const named = namedWith(found, given);
  return { ...named, plugins: await loadPlugins(named.plugins) };
}

/** The same as `mergedConfig`, with plugins by the names of their modules. */
export async function namedConfig(given: CommandArguments, io: Io): Promise<NamedConfig> {
  return namedWith(await toldConfig(given, io), given);
}

/** Options with their plugins by the names of the modules. */
export type NamedConfig = Config & Pick<AuditOptions, 'givenAt'>;

function namedWith(
  { config, places }: FoundConfig,
  { targets, flags }: CommandArguments,
): NamedConfig {
  const given = parseConfig(
    { ...flagsToConfig(flags), ...(targets.length > 0 ? { targets } : {}) },
    '',
    flagName,
  );
  const byFlag = Object.fromEntries(Object.keys(given).map((name) => [name, flagName(name)]));
  return {
    ...config,
    ...given,
    // Of the budget a flag sets one part, and the file's other part stays.
    ...(given.way ? { way: { ...config.way, ...given.way } } : {}),
    givenAt: { ...places, ...byFlag },
  };
}

/** The checks that the config file's plugins bring. */
export async function pluginsOf(flags: CommandArguments['flags'], io: Io): Promise<Check[]> {
  const { plugins } = (await toldConfig({ targets: [], flags }, io)).config;
  return loadPlugins(plugins);
}

/** The config file, after telling what a user should know of how it was found. */
async function toldConfig(given: CommandArguments, io: Io): Promise<FoundConfig> {
  const found = await configOf(given, io);
  const locale = String(given.flags['locale'] ?? found.config.locale ?? DEFAULTS.locale);
  const { usage } = catalogOf(locale);
  for (const tell of found.notices) io.stderr(`presscheck: ${tell(usage)}\n`);
  return found;
}

/** The options without those of the files that a run leaves and reads beside its pages. */
export function withoutFiles<T extends Omit<Config, 'plugins'>>(config: T) {
  return without(config, FILES);
}

const FILES = [
  'out',
  'format',
  'against',
  'history',
  'answers',
  'resume',
  'saveEvidence',
  'cache',
] as const;
