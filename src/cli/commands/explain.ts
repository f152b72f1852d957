import { checks, explain, terminalMarkdown } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { type Io, wantsColor } from '../io.ts';
import { localeOf } from '../locale-of.ts';
import { pluginsOf } from '../merged-config.ts';

const USUAL_COLUMNS = 80;

/** Prints a check's documentation: laid out for a terminal, as Markdown for everything else. */
export async function runExplain(
  { targets: [id = ''], flags }: CommandArguments,
  io: Io,
): Promise<number> {
  const isOurs = checks.some((check) => check.id === id);
  const locale = await localeOf({ targets: [], flags }, io);
  const text = explain(id, isOurs ? [] : await pluginsOf(flags, io), locale).trimEnd();
  const color = wantsColor(io, 'stdout', flags['color'] as boolean | undefined);
  const isForReader = io.isTerminal.stdout || color;
  const shown = isForReader
    ? terminalMarkdown(text, { color, columns: io.columns ?? USUAL_COLUMNS })
    : text;
  io.stdout(`${shown}\n`);
  return 0;
}
