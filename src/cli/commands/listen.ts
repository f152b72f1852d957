import {
  type AuditOptions,
  type Evidence,
  HEARD_CHECKS,
  type HeardFacts,
  heardText,
  type PagedReport,
  terminalSummary,
} from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { type Io, wantsColor } from '../io.ts';
import { mergedConfig, withoutFiles } from '../merged-config.ts';
import { auditWithProgress, withJournal } from './audit.ts';

/**
 * Lets a screen reader hear pages, prints what it said and what the checks by ear make of it, and returns the exit
 * code that an audit by these checks would.
 */
export async function runListen(given: CommandArguments, io: Io): Promise<number> {
  const config = withoutFiles(await mergedConfig(given, io));
  const unshown = { pictures: false, axeResults: false };
  const options: AuditOptions = {
    listener: 'orca',
    ...config,
    // A config file says what audits judge by.
    only: given.flags['only'] === undefined ? [...HEARD_CHECKS] : (config.only ?? []),
    ...unshown,
    targets: config.targets ?? [],
  };
  const { flags } = given;
  const heard = new Map<string, HeardFacts>();
  const onEvidence = ({ page, probes }: Evidence) => {
    if (probes.heard?.status !== 'ok') return;
    heard.set(page.url, probes.heard.value);
    if (flags['json'] || flags['quiet']) return;
    for (const line of heardText(page.url, probes.heard.value, config.locale))
      io.stdout(`${line}\n`);
  };
  return withJournal(async (journal) => {
    const report = await auditWithProgress(journal, options, flags, io, { onEvidence });
    tell(report, heard, given, io, config.locale);
    return report.summary.exitCode;
  });
}

function tell(
  report: PagedReport,
  heard: ReadonlyMap<string, HeardFacts>,
  { flags }: CommandArguments,
  io: Io,
  locale = 'en',
): void {
  const stream = flags['json'] ? 'stderr' : 'stdout';
  const color = wantsColor(io, stream, flags['color'] as boolean | undefined);
  const [brief, verbose] = [flags['quiet'] === true, flags['verbose'] === true];
  io[stream](`${terminalSummary(report, { color, brief, verbose, locale })}\n`);
  if (!flags['json']) return;
  const pages = [...report.pages].map(({ url, error, checks }) => ({
    url,
    error,
    heard: heard.get(url) ?? null,
    checks,
  }));
  io.stdout(`${JSON.stringify(pages, null, 2)}\n`);
}
