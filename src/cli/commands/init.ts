import { catalogOf, init } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import type { Io } from '../io.ts';
import { localeOf } from '../locale-of.ts';

/** Writes a config file and a CI workflow into the folder the user is in. */
export async function runInit({ flags }: CommandArguments, io: Io): Promise<number> {
  const say = catalogOf(await localeOf({ targets: [], flags }, io)).errands.init;
  for (const path of await init(io.cwd)) io.stdout(`${say.written(path)}\n`);
  io.stdout(`${say.setTargets}\n`);
  return 0;
}
