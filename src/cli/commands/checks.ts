import { reporterContext } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import type { Io } from '../io.ts';
import { localeOf } from '../locale-of.ts';
import { pluginsOf } from '../merged-config.ts';

/** Lists all checks, the plugins' too: a line each, or their metadata as JSON. */
export async function runChecks({ flags }: CommandArguments, io: Io): Promise<number> {
  const locale = await localeOf({ targets: [], flags }, io);
  const { checks: metas } = reporterContext(locale, await pluginsOf(flags, io));
  if (flags['json']) {
    io.stdout(`${JSON.stringify(metas, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...metas.map(({ id }) => id.length));
  for (const { id, title } of metas) io.stdout(`${id.padEnd(width)}  ${title}\n`);
  return 0;
}
