import type { OptionPlaces } from '../model/left-out.ts';
import type { Config } from './schema.ts';

/** What a config file says, and where it says what leaves checks out. */
export type ReadConfig = { config: Config; places: OptionPlaces };

/** Options whose entries have names: those of both files hold, and of one that both have the later. */
const BY_NAME = ['checks', 'header', 'cookie', 'way'] as const;
/** Lists whose entries hold one after the other: those of both files do. */
const IN_ORDER = ['overrides', 'ignore', 'plugins'] as const;

/**
 * A config file over the one that it extends: what it says takes the place of what that says, but that entries with
 * names are put together name by name, and `overrides`, `ignore` and `plugins` come after those of the other. Pure.
 */
export function mergeConfigs(base: ReadConfig, own: ReadConfig): ReadConfig {
  const [below, above] = [base.config, own.config];
  const config: Record<string, unknown> = { ...below, ...above };
  for (const key of BY_NAME)
    if (below[key] && above[key]) config[key] = { ...below[key], ...above[key] };
  for (const key of IN_ORDER)
    if (below[key] && above[key]) config[key] = [...new Set([...below[key], ...above[key]])];
  const shift = below.overrides?.length ?? 0;
  const places = Object.entries(own.places).map(([key, place]) => [moved(key, shift), place]);
  // Both are configs already: the keys and their types are theirs.
  return { config: config as Config, places: { ...base.places, ...Object.fromEntries(places) } };
}

function moved(key: string, by: number): string {
  const at = /^overrides\.(\d+)$/.exec(key)?.[1];
  return at === undefined ? key : `overrides.${Number(at) + by}`;
}
