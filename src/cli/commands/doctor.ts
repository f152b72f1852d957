import { catalogOf, diagnose, parseConfig } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { flagName } from '../flag-table.ts';
import { flagsToConfig } from '../flags-to-config.ts';
import type { Io } from '../io.ts';
import { localeOf } from '../locale-of.ts';

/** Prints what works and what does not; 0 when everything does, else 2. */
export async function runDoctor({ flags }: CommandArguments, io: Io): Promise<number> {
  const { browser, connect, sandbox } = parseConfig(flagsToConfig(flags), '', flagName);
  const locale = await localeOf({ targets: [], flags }, io);
  const say = catalogOf(locale).errands.doctor;
  const lines = await diagnose({
    ...(browser === undefined ? {} : { browser }),
    ...(connect === undefined ? {} : { connect }),
    ...(sandbox === undefined ? {} : { sandbox }),
    locale,
  });
  const width = Math.max(say.ok.length, say.failed.length);
  for (const { ok, text } of lines)
    io.stdout(`${(ok ? say.ok : say.failed).padEnd(width)} ${text}\n`);
  return lines.every(({ ok }) => ok) ? 0 : 2;
}
