import { DEFAULT_FORMATS, judge, readBaseline, readEvidence } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { DEFAULT_OUT } from '../flag-table.ts';
import type { Io } from '../io.ts';
import { mergedWithoutTargets, withoutFiles } from '../merged-config.ts';
import { publish } from '../publish.ts';
import { answered, answersIn, earlierReport } from './audit.ts';

/** Judges saved evidence again and returns the exit code that an audit would. */
export async function runJudge({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const merged = await mergedWithoutTargets({ targets, flags }, io);
  const { out = DEFAULT_OUT, format = DEFAULT_FORMATS } = merged;
  const { baseline, ...options } = withoutFiles(merged);
  const against = await earlierReport(merged);
  const evidence = (await Promise.all(targets.map(readEvidence))).flat();
  const known = baseline === undefined ? {} : { baseline: await readBaseline(baseline) };
  const answers = await answersIn(merged);
  const judged = judge(evidence, { ...options, ...known });
  const report = answered(judged, answers, io, merged.locale);
  const where = { format, out, pictures: null, against, history: null };
  return (await publish(report, { ...options, ...where }, flags, io)).exitCode;
}
