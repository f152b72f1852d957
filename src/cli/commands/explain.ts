import { explain, terminalMarkdown } from '../../index.ts';
import { type Io, wantsColor } from '../io.ts';
import type { CommandArguments } from './audit.ts';

const USUAL_COLUMNS = 80;

/** Prints a check's documentation: laid out for a terminal, as Markdown for everything else. */
export function runExplain({ targets: [id = ''], flags }: CommandArguments, io: Io): number {
  const text = explain(id).trimEnd();
  const color = wantsColor(io, 'stdout', flags['color'] as boolean | undefined);
  const isForReader = io.isTerminal.stdout || color;
  const shown = isForReader
    ? terminalMarkdown(text, { color, columns: io.columns ?? USUAL_COLUMNS })
    : text;
  io.stdout(`${shown}\n`);
  return 0;
}
