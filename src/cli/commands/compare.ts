import {
  compareReports,
  comparisonMarkdown,
  comparisonText,
  readReport,
  UsageError,
} from '../../index.ts';
import { COMPARE_FORMATS } from '../command-options.ts';
import type { CommandArguments } from '../config-of.ts';
import { type Io, wantsColor } from '../io.ts';

/** Compares two reports: 0 where nothing new failed, 1 where something did. */
export async function runCompare({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const [oldFile, newFile, ...rest] = targets;
  if (oldFile === undefined || newFile === undefined || rest.length > 0)
    throw new UsageError((say) => say.commandLine.twoReports(targets.length));
  const format = String(flags['format'] ?? 'text');
  if (!COMPARE_FORMATS.some((known) => known === format))
    throw new UsageError((say) => say.commandLine.compareFormat(format));
  const locale = String(flags['locale'] ?? 'en');
  const reports = { old: await readReport(oldFile), new: await readReport(newFile) };
  const comparison = compareReports(reports, { old: oldFile, new: newFile });
  const color = wantsColor(io, 'stdout', flags['color'] as boolean | undefined);
  if (flags['json']) io.stdout(`${JSON.stringify(comparison, null, 2)}\n`);
  else if (format === 'markdown') io.stdout(comparisonMarkdown(comparison, locale, oldFile));
  else io.stdout(`${comparisonText(comparison, { color, locale })}\n`);
  return comparison.new.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
