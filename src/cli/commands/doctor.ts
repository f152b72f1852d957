import { diagnose, parseConfig } from '../../index.ts';
import { flagName } from '../flag-table.ts';
import { flagsToConfig } from '../flags-to-config.ts';
import type { Io } from '../io.ts';
import type { CommandArguments } from './audit.ts';

/** Prints what works and what does not; 0 when everything does, else 2. */
export async function runDoctor({ flags }: CommandArguments, io: Io): Promise<number> {
  const { browser, connect, sandbox } = parseConfig(flagsToConfig(flags), '', flagName);
  const lines = await diagnose({
    ...(browser === undefined ? {} : { browser }),
    ...(connect === undefined ? {} : { connect }),
    ...(sandbox === undefined ? {} : { sandbox }),
  });
  for (const { ok, text } of lines) io.stdout(`${ok ? 'ok    ' : 'FAILED'} ${text}\n`);
  return lines.every(({ ok }) => ok) ? 0 : 2;
}
