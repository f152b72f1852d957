import { type AuditOptions, type PageReport, transcriptLines } from '../../index.ts';
import { type CommandArguments, lastOf } from '../config-of.ts';
import type { Io } from '../io.ts';
import { mergedConfig, withoutFiles } from '../merged-config.ts';
import { auditWithProgress, withJournal } from './audit.ts';

/**
 * Prints what a screen reader says of each page before its story, and the ways there. Returns 0, and 2 where a page
 * could not be loaded or has not what was asked for.
 */
export async function runHear(given: CommandArguments, io: Io): Promise<number> {
  const { flags } = given;
  // What a config file says of checks is no matter of what is heard.
  const {
    skip: _skip,
    checks: _checks,
    require: _require,
    ...config
  } = withoutFiles(await mergedConfig(given, io));
  const to = lastOf(flags['to']);
  const reading = flags['all'] ? 'all' : to === undefined ? 'headline' : { to };
  const options: AuditOptions = {
    ...config,
    targets: config.targets ?? [],
    only: ['way-to-story'],
    pictures: false,
    // Each page is heard for itself.
    everyPage: 'full',
    reading,
  };
  return withJournal(async (journal) => {
    const report = await auditWithProgress(journal, options, flags, io);
    let isWhole = true;
    for (const page of report.pages) {
      for (const line of transcriptLines(page, to ?? null, config.locale)) io.stdout(`${line}\n`);
      isWhole &&= isHeard(page);
    }
    if (report.summary.exitCode === 130) return 130;
    return isWhole ? 0 : 2;
  });
}

function isHeard({ error, way, sameAs }: PageReport): boolean {
  return error === null && (sameAs !== undefined || (way !== undefined && !way.notThere));
}
