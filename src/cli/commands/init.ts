import { init } from '../../index.ts';
import type { Io } from '../io.ts';
import type { CommandArguments } from './audit.ts';

/** Writes a config file and a CI workflow into the folder the user is in. */
export async function runInit(_given: CommandArguments, io: Io): Promise<number> {
  for (const path of await init(io.cwd)) io.stdout(`Written: ${path}\n`);
  io.stdout('Set “targets” in the config file to the folder that your build writes to.\n');
  return 0;
}
