import { LEAVING_OPTIONS, type OptionPlaces } from '../model/left-out.ts';
import type { Config } from './schema.ts';

/**
 * Where a config file says what leaves checks out, as `presscheck.config.json:4`; the name alone where the
 * line is not to be found, as in a module that puts its options together.
 */
export function placesIn(text: string, name: string, config: Config): OptionPlaces {
  const start = Math.max(text.search(/["']?presscheck["']?\s*:/), 0);
  const place = (at: number) => (at < 0 ? name : `${name}:${lineAt(text, at)}`);
  const places: Record<string, string> = {};
  for (const option of LEAVING_OPTIONS)
    if (config[option]) places[option] = place(keyAt(text, option, start));
  const checksAt = Math.max(keyAt(text, 'checks', start), start);
  for (const id of Object.keys(config.checks ?? {}))
    places[`checks.${id}`] = place(keyAt(text, id, checksAt));
  let at = keyAt(text, 'overrides', start);
  for (const index of (config.overrides ?? []).keys()) {
    at = at < 0 ? at : keyAt(text, 'pages', at + 'pages'.length);
    places[`overrides.${index}`] = place(at);
  }
  return places;
}

/** Where a key stands, quoted or not, in JSON, YAML or a module; -1 where it does not. */
function keyAt(text: string, key: string, from: number): number {
  const name = key.replace(/[^\w-]/g, '\\$&');
  const found = new RegExp(`(?<![\\w-])["']?${name}["']?\\s*:`).exec(text.slice(from));
  return found ? from + found.index : -1;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
