import { catalogOf, KnownError, toldError, type UsageWords } from '../index.ts';
import type { Command } from './command-options.ts';
import { runAudit } from './commands/audit.ts';
import { auditOnMachines } from './commands/audit-on-machines.ts';
import { runBaseline } from './commands/baseline.ts';
import { runChecks } from './commands/checks.ts';
import { runCollect } from './commands/collect.ts';
import { runCompare } from './commands/compare.ts';
import { answerShell, askedWords, runCompletion } from './commands/completion.ts';
import { runDesk } from './commands/desk.ts';
import { runDoctor } from './commands/doctor.ts';
import { runEnqueue } from './commands/enqueue.ts';
import { runExplain } from './commands/explain.ts';
import { runHear } from './commands/hear.ts';
import { runHistory } from './commands/history.ts';
import { runInit } from './commands/init.ts';
import { runJudge } from './commands/judge.ts';
import { runListen } from './commands/listen.ts';
import { runMerge } from './commands/merge.ts';
import { runStatement } from './commands/statement.ts';
import { runWatch } from './commands/watch.ts';
import { runWork } from './commands/work.ts';
import type { CommandArguments } from './config-of.ts';
import type { Io } from './io.ts';
import { localeOf, localeOfArguments } from './locale-of.ts';
import { hasQueue } from './machines.ts';
import { type Parsed, parseArguments } from './parse-arguments.ts';

const RUN: Record<Command, (given: CommandArguments, io: Io) => number | Promise<number>> = {
  audit: (given, io) =>
    hasQueue(given.flags, io) ? auditOnMachines(given, io) : runAudit(given, io),
  baseline: runBaseline,
  compare: runCompare,
  desk: runDesk,
  judge: runJudge,
  merge: runMerge,
  enqueue: runEnqueue,
  work: runWork,
  collect: runCollect,
  watch: runWatch,
  hear: runHear,
  listen: runListen,
  history: runHistory,
  statement: runStatement,
  checks: runChecks,
  explain: runExplain,
  doctor: runDoctor,
  init: runInit,
  completion: runCompletion,
};

/**
 * Runs the command line and returns the exit code: 0 whole and nothing to fail for, 1 something to
 * fail for, 2 not whole or not understood, 130 interrupted.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const asked = askedWords(args);
  if (asked) return answerShell(asked, io);
  let parsed: Parsed | null = null;
  try {
    parsed = await parseArguments(args);
    if (parsed.command !== null) return await RUN[parsed.command](parsed, io);
    io.stdout(`${parsed.text}\n`);
    return 0;
  } catch (error) {
    const locale = parsed?.command ? await localeOf(parsed, io) : await localeOfArguments(args, io);
    const { usage } = catalogOf(locale);
    io.stderr(`presscheck: ${explain(error, args.includes('--verbose'), usage)}\n`);
    return io.signal.aborted ? 130 : 2;
  }
}

function explain(error: unknown, verbose: boolean, say: UsageWords): string {
  const said = firstLineOf(toldError(error, say));
  if (error instanceof KnownError) return said;
  const { unexpected, runVerbose } = say.commandLine;
  const stack = error instanceof Error ? `\n${error.stack}` : '';
  const place = verbose ? stack : ` ${runVerbose}`;
  return `${unexpected(said.replace(/\.?$/, '.'))}${place}`;
}

function firstLineOf(text: string): string {
  return text.split('\n')[0] ?? '';
}
