import { checks, DEFAULT_FORMATS, judge, readEvidence, writeReports } from '../../index.ts';
import type { Io } from '../io.ts';
import { type CommandArguments, mergedConfig, tell } from './audit.ts';

/** Judges saved evidence again and returns the exit code that an audit would. */
export async function runJudge({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const {
    out = 'reports',
    format = DEFAULT_FORMATS,
    ...options
  } = await mergedConfig({ targets: [], flags }, io);
  const evidence = (await Promise.all(targets.map(readEvidence))).flat();
  const report = judge(evidence, options);
  const paths = await writeReports(report, format, out, { checks });
  tell(report, paths, flags, io);
  return report.summary.exitCode;
}
