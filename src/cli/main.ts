import { BrowserNotFoundError, ConnectError, UsageError } from '../index.ts';
import type { Command } from './add-commands.ts';
import { type CommandArguments, runAudit } from './commands/audit.ts';
import { runBaseline } from './commands/baseline.ts';
import { runChecks } from './commands/checks.ts';
import { runCompare } from './commands/compare.ts';
import { runDoctor } from './commands/doctor.ts';
import { runExplain } from './commands/explain.ts';
import { runInit } from './commands/init.ts';
import { runJudge } from './commands/judge.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parse-arguments.ts';

const RUN: Record<Command, (given: CommandArguments, io: Io) => number | Promise<number>> = {
  audit: runAudit,
  baseline: runBaseline,
  compare: runCompare,
  judge: runJudge,
  checks: runChecks,
  explain: runExplain,
  doctor: runDoctor,
  init: runInit,
};

/**
 * Runs the command line and returns the exit code: 0 whole and nothing to fail for, 1 something to
 * fail for, 2 not whole or not understood, 130 interrupted.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    const parsed = await parseArguments(args);
    if (parsed.command !== null) return await RUN[parsed.command](parsed, io);
    io.stdout(`${parsed.text}\n`);
    return 0;
  } catch (error) {
    io.stderr(`presscheck: ${explain(error, args.includes('--verbose'))}\n`);
    return 2;
  }
}

const EXPECTED = [UsageError, BrowserNotFoundError, ConnectError];

function explain(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  const [firstLine = ''] = error.message.split('\n');
  if (EXPECTED.some((kind) => error instanceof kind)) return firstLine;
  const place = verbose
    ? `\n${error.stack}`
    : ' Run it again with --verbose to see where, and report it.';
  return `Something unexpected went wrong: ${firstLine.replace(/\.?$/, '.')}${place}`;
}
