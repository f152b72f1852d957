import {
  type Comparison,
  compareReports,
  comparisonMarkdown,
  comparisonText,
  latestReports,
  openJournal,
  type PagedReport,
  readReport,
  UsageError,
} from '../../index.ts';
import { COMPARE_FORMATS } from '../command-options.ts';
import type { CommandArguments } from '../config-of.ts';
import { type Io, wantsColor } from '../io.ts';
import { hasStore, secretOf, storeOf } from '../machines.ts';

/** Compares two reports: 0 where nothing new failed, 1 where something did. */
export async function runCompare({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const format = String(flags['format'] ?? 'text');
  if (!COMPARE_FORMATS.some((known) => known === format))
    throw new UsageError((say) => say.commandLine.compareFormat(format));
  const locale = String(flags['locale'] ?? 'en');
  const { reports, names, close } = await compared(targets, flags, io);
  try {
    const comparison = compareReports(reports, names);
    tell(comparison, { names, format, locale, flags, io });
    return comparison.new.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } finally {
    close();
  }
}

/** Two reports, by what they are called. */
type Compared = {
  reports: { old: PagedReport; new: PagedReport };
  names: { old: string; new: string };
  close(): void;
};

/** Those in two files, or of the last two runs of a name. Throws a UsageError. */
async function compared(
  targets: CommandArguments['targets'],
  flags: CommandArguments['flags'],
  io: Io,
): Promise<Compared> {
  const [oldFile, newFile, ...rest] = targets;
  if (oldFile !== undefined && newFile === undefined && hasStore(flags, io))
    return latestTwo(oldFile, flags, io);
  if (oldFile === undefined || newFile === undefined || rest.length > 0)
    throw new UsageError((say) => say.commandLine.twoReports(targets.length));
  const reports = { old: await readReport(oldFile), new: await readReport(newFile) };
  return { reports, names: { old: oldFile, new: newFile }, close: () => undefined };
}

async function latestTwo(
  name: string,
  flags: CommandArguments['flags'],
  io: Io,
): Promise<Compared> {
  const journals = { old: openJournal(), new: openJournal() };
  const close = () => {
    for (const journal of Object.values(journals)) journal.close();
  };
  try {
    const latest = await latestReports(storeOf(flags, io), name, secretOf(io), journals);
    return { ...latest, close };
  } catch (error) {
    close();
    throw error;
  }
}

type Telling = {
  names: Compared['names'];
  format: string;
  locale: string;
  flags: CommandArguments['flags'];
  io: Io;
};

function tell(comparison: Comparison, { names, format, locale, flags, io }: Telling): void {
  const color = wantsColor(io, 'stdout', flags['color'] as boolean | undefined);
  if (flags['json']) io.stdout(`${JSON.stringify(comparison, null, 2)}\n`);
  else if (format === 'markdown') io.stdout(comparisonMarkdown(comparison, locale, names.old));
  else io.stdout(`${comparisonText(comparison, { color, locale })}\n`);
}
