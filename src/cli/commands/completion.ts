import { basename } from 'node:path';
import { UsageError } from '../../index.ts';
import { complete } from '../completion/complete.ts';
import { ASK, SCRIPTS, SHELLS, type Shell, written } from '../completion/scripts.ts';
import type { CommandArguments } from '../config-of.ts';
import type { Io } from '../io.ts';

/** Prints the script that completes our command lines in a shell: the one that is named, else the user’s. */
export function runCompletion({ targets }: CommandArguments, io: Io): number {
  const given = targets[0] ?? basename(io.env['SHELL'] ?? '');
  const shell = SHELLS.find((one) => one === given);
  if (!shell || targets.length > 1)
    throw new UsageError((say) => say.commandLine.noShell(targets.join(' ') || given));
  io.stdout(SCRIPTS[shell]);
  return 0;
}

/** What such a script asks: the shell, then the words until the cursor; null where nobody asks. */
export function askedWords(args: readonly string[]): { shell: Shell; words: string[] } | null {
  const [ask, name, ...words] = args;
  const shell = SHELLS.find((one) => one === name);
  return ask === ASK && shell ? { shell, words } : null;
}

/** Answers such a script, a line each. */
export function answerShell({ shell, words }: { shell: Shell; words: string[] }, io: Io): number {
  for (const suggestion of complete(words)) io.stdout(`${written(suggestion, shell)}\n`);
  return 0;
}
