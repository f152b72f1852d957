import { join } from 'node:path';
import {
  type AuditOptions,
  audit,
  type Config,
  checks,
  DEFAULT_FORMATS,
  type Evidence,
  evidenceFileName,
  loadConfig,
  parseConfig,
  type Report,
  terminalSummary,
  writeReports,
  writeWhole,
} from '../../index.ts';
import { flagName, flagsToConfig } from '../flags.ts';
import { type Io, wantsColor } from '../io.ts';
import { createProgress } from '../progress.ts';

export type CommandArguments = { targets: string[]; flags: Readonly<Record<string, unknown>> };

/** The options of the config file with those of the command line over them. */
export async function mergedConfig({ targets, flags }: CommandArguments, io: Io): Promise<Config> {
  const asked = typeof flags['config'] === 'string' ? flags['config'] : undefined;
  const { config } = await loadConfig(io.cwd, asked);
  const given = parseConfig(
    { ...flagsToConfig(flags), ...(targets.length > 0 ? { targets } : {}) },
    '',
    flagName,
  );
  return { ...config, ...given };
}

/** Audits pages, writes the reports, tells the result, and returns the exit code. */
export async function runAudit(given: CommandArguments, io: Io): Promise<number> {
  const {
    out = 'reports',
    format = DEFAULT_FORMATS,
    saveEvidence,
    ...config
  } = await mergedConfig(given, io);
  const { flags } = given;
  const options: AuditOptions = {
    pictures: format.includes('html'),
    ...config,
    targets: config.targets ?? [],
  };
  const progress = createProgress(io, flags);
  const run = audit(options, {
    signal: io.signal,
    onStart: progress.start,
    onNotice: progress.notice,
    ...(saveEvidence ? { onEvidence: (evidence) => keepEvidence(evidence, out) } : {}),
  });
  try {
    for await (const page of run) progress.page(page);
  } finally {
    progress.stop();
  }
  const report = await run.report;
  const paths = await writeReports(report, format, out, { checks });
  tell(report, paths, flags, io);
  return report.summary.exitCode;
}

async function keepEvidence(evidence: Evidence, out: string): Promise<void> {
  await writeWhole(
    join(out, 'evidence', evidenceFileName(evidence)),
    `${JSON.stringify(evidence)}\n`,
  );
}

/** Prints the summary where a person looks for it, and the report where a program does. */
export function tell(
  report: Report,
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  io: Io,
): void {
  const stream = flags['json'] ? 'stderr' : 'stdout';
  const color = wantsColor(io, stream, flags['color'] as boolean | undefined);
  const summary = terminalSummary(report, { color, brief: flags['quiet'] === true });
  io[stream](`${summary}\n`);
  if (!flags['quiet']) for (const path of paths) io[stream](`Report: ${path}\n`);
  if (flags['json']) io.stdout(`${JSON.stringify(report, null, 2)}\n`);
}
