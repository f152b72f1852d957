import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { createJiti } from 'jiti';
import { lilconfig } from 'lilconfig';
import { parse as parseYaml } from 'yaml';
import type { OptionPlaces } from '../model/left-out.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { reasonOf } from '../support/reason-of.ts';
import { CONFIG_FILES, othersBeside } from './config-files.ts';
import { parseConfig } from './parse-config.ts';
import { placesIn } from './places.ts';
import type { Config } from './schema.ts';

/** The config file that was found, and what it says. */
export type LoadedConfig = {
  path: string | null;
  config: Config;
  /** Where it says what leaves checks out. */
  places: OptionPlaces;
  /** What a user should know of how it was found. */
  notices: Tell[];
};

/**
 * Reads the config file: the one that is named, else the nearest of presscheck.config.* or the
 * presscheck key of a package.json, from `folder` up. Throws a UsageError for one that is missing,
 * broken, or says what cannot be.
 */
export async function loadConfig(folder: string, asked: string | undefined): Promise<LoadedConfig> {
  if (asked !== undefined && !(await stat(asked).catch(() => null))) {
    throw new UsageError((say) => say.config.missing(asked));
  }
  const finder = lilconfig('presscheck', {
    searchPlaces: [...CONFIG_FILES, 'package.json'],
    packageProp: 'presscheck',
    loaders: {
      '.ts': (path: string) => createJiti(import.meta.url).import(path, { default: true }),
      '.yaml': (_path: string, text: string) => parseYaml(text),
      '.yml': (_path: string, text: string) => parseYaml(text),
    },
  });
  const found = await (asked === undefined ? finder.search(folder) : finder.load(asked)).catch(
    (error) => {
      throw new UsageError((say) => say.config.unreadable(withoutExcerpt(reasonOf(error))));
    },
  );
  if (!found) return { path: null, config: {}, places: {}, notices: [] };
  const name = relative(folder, found.filepath);
  if (found.isEmpty) throw new UsageError((say) => say.config.empty(name));
  const config = parseConfig(found.config, `${name}: `, (key) => `“${key}”`);
  return {
    path: found.filepath,
    config: besideConfig(config, dirname(found.filepath)),
    places: placesIn(await readFile(found.filepath, 'utf8'), name, config),
    notices: asked === undefined ? await othersBeside(found.filepath) : [],
  };
}

/** Of JSON, the engine shows the part that it does not understand, which may be a secret. */
function withoutExcerpt(reason: string): string {
  return reason.replace(/, (?:\.\.\.)?".*" is not valid JSON/s, ' in JSON');
}

/** Plugins are named as seen from the config file. */
function besideConfig(config: Config, folder: string): Config {
  if (!config.plugins) return config;
  const plugins = config.plugins.map((path) =>
    path.startsWith('.') ? resolve(folder, path) : path,
  );
  return { ...config, plugins };
}
