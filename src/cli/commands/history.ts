import { DEFAULT_HISTORY, historyText, readHistory, UsageError } from '../../index.ts';
import { type CommandArguments, configOf } from '../config-of.ts';
import type { Io } from '../io.ts';
import { localeOf } from '../locale-of.ts';
import { tellBroken } from './audit.ts';

/** Prints what the runs of a history came to: as a table and a line, or its runs as JSON. */
export async function runHistory({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  if (targets.length > 1) throw new UsageError((say) => say.history.oneFile(targets.length));
  const locale = await localeOf({ targets: [], flags }, io);
  const history = await readHistory(targets[0] ?? (await namedInConfig(flags, io)));
  tellBroken(history, io, locale);
  if (history.entries.length === 0) throw new UsageError((say) => say.history.noRun(history.file));
  io.stdout(
    flags['json']
      ? `${JSON.stringify(history.entries, null, 2)}\n`
      : `${historyText(history, locale)}\n`,
  );
  return 0;
}

/** The file of the config, if it names one. */
async function namedInConfig(flags: CommandArguments['flags'], io: Io): Promise<string> {
  const { config } = await configOf({ targets: [], flags }, io);
  return config.history ?? DEFAULT_HISTORY;
}
