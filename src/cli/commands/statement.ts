import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  accessibilityStatement,
  DEFAULTS,
  readReport,
  reporterContext,
  STATEMENT_FORMATS,
  UsageError,
} from '../../index.ts';
import { type CommandArguments, lastOf } from '../config-of.ts';
import type { Io } from '../io.ts';

/** Prints an accessibility statement made of a report, which is named by its file or folder. */
export async function runStatement({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const [target, ...rest] = targets;
  if (target === undefined || rest.length > 0)
    throw new UsageError((say) => say.statement.oneReport(targets.length));
  const format = formatOf(lastOf(flags['format']));
  const isFolder = (await stat(target).catch(() => null))?.isDirectory() ?? false;
  const file = isFolder ? join(target, 'report.json') : target;
  const report = await readReport(file);
  if (report.run.options['newOnly'] === true)
    throw new UsageError((say) => say.statement.onlyNew(file));
  if (!report.pages.some(({ error }) => error === null))
    throw new UsageError((say) => say.statement.noPages(file));
  const asked = lastOf(flags['locale']) ?? report.run.options['locale'];
  const locale = typeof asked === 'string' ? asked : DEFAULTS.locale;
  io.stdout(accessibilityStatement(report, { ...reporterContext(locale), locale, format }));
  return 0;
}

function formatOf(asked = 'md'): (typeof STATEMENT_FORMATS)[number] {
  const format = STATEMENT_FORMATS.find((known) => known === asked);
  if (format === undefined) throw new UsageError((say) => say.statement.format(asked));
  return format;
}
