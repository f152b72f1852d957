import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { OptionPlaces } from '../model/left-out.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { reasonOf } from '../support/reason-of.ts';
import { othersBeside } from './config-files.ts';
import { extended, type OneConfig } from './extended.ts';
import { findConfig } from './find-config.ts';
import { parseConfigFile } from './parse-config.ts';
import { placesIn } from './places.ts';
import { readConfigFile } from './read-config-file.ts';
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
 * Reads the config file: the one that is named, else the nearest that `findConfig` finds from `folder`
 * on, outside the `audited` folders. It runs as code. Throws a UsageError for one that is missing,
 * broken, or says what cannot be.
 */
export async function loadConfig(
  folder: string,
  asked: string | undefined,
  audited: readonly string[] = [],
): Promise<LoadedConfig> {
  if (asked !== undefined) return { ...(await readConfig(folder, asked)), notices: [] };
  const { path, passedOver } = await findConfig(folder, audited);
  const notices: Tell[] = [];
  if (passedOver !== null) {
    const name = relative(await realpath(folder), passedOver);
    notices.push((say) => say.config.insideAudited(name));
  }
  if (path === null) return { path, config: {}, places: {}, notices };
  const read = await readConfig(await realpath(folder), path);
  return { ...read, notices: [...notices, ...(await othersBeside(path))] };
}

async function readConfig(folder: string, asked: string): Promise<Omit<LoadedConfig, 'notices'>> {
  const path = resolve(folder, asked);
  return { path, ...(await extended(path, (each) => readOne(folder, each))) };
}

async function readOne(folder: string, asked: string): Promise<OneConfig> {
  const shown = relative(folder, asked) || asked;
  if (!(await stat(asked).catch(() => null)))
    throw new UsageError((say) => say.config.missing(shown));
  const { isEmpty, raw } = await readConfigFile(asked).catch((error) => {
    if (error instanceof UsageError) throw error;
    throw new UsageError((say) => say.config.unreadable(shown, withoutExcerpt(reasonOf(error))));
  });
  if (isEmpty) throw new UsageError((say) => say.config.empty(shown));
  const { extends: named = [], ...config } = parseConfigFile(raw, shown);
  return {
    extends: [named].flat(),
    config: besideConfig(config, dirname(asked)),
    places: placesIn(await readFile(asked, 'utf8'), shown, config),
  };
}

/** Of JSON, the engine shows the part that it does not understand, which may be a secret. */
function withoutExcerpt(reason: string): string {
  // An excerpt of several lines ends with the first of them here.
  return reason.replace(/, (?:\.\.\.)?".*$/s, ' in JSON');
}

/** Modules and logins are named as seen from the config file. */
function besideConfig(config: Config, folder: string): Config {
  const placed = (path: string) => (path.startsWith('.') ? resolve(folder, path) : path);
  const prepared = <O extends { before?: string; storageState?: string }>(options: O): O => ({
    ...options,
    ...(options.before === undefined ? {} : { before: placed(options.before) }),
    ...(options.storageState === undefined ? {} : { storageState: placed(options.storageState) }),
  });
  return {
    ...prepared(config),
    ...(config.plugins ? { plugins: config.plugins.map(placed) } : {}),
    ...(config.overrides ? { overrides: config.overrides.map(prepared) } : {}),
  };
}
