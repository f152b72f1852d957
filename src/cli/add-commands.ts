import type { Argv } from 'yargs';
import { COMMANDS, type Command, FLAGS } from './command-options.ts';

/** What is done with the arguments of a command. */
export type Take = (command: Command) => (argv: Record<string, unknown>) => void;

const PAGES = 'Addresses, .html files, folders of built pages';

/** How a command is written, and what its arguments are; null for one that takes none. */
const ARGUMENTS: Readonly<Record<Command, readonly [usage: string, targets: string | null]>> = {
  audit: ['audit [target..]', PAGES],
  watch: ['watch [target..]', 'Files and folders of built pages'],
  desk: ['desk [target..]', PAGES],
  judge: ['judge <target..>', 'Files or folders written by --save-evidence'],
  merge: ['merge <target..>', 'The folders that parts of a run (--shard) were written to'],
  enqueue: ['enqueue [target..]', PAGES],
  work: ['work', null],
  collect: ['collect <target>', 'The run, as --run or enqueue named it'],
  listen: ['listen [target..]', PAGES],
  hear: ['hear <target..>', PAGES],
  checks: ['checks', null],
  explain: ['explain <target>', null],
  doctor: ['doctor', null],
  init: ['init', null],
  completion: ['completion [target..]', 'The shell: bash, zsh or fish; by default your own'],
  baseline: ['baseline [target..]', PAGES],
  compare: ['compare <target..>', 'Two report.json, or the name of a run with --store'],
  statement: ['statement <target..>', 'A report.json, or the folder that it is in'],
  history: ['history [target..]', 'The file that --history names'],
};

/** Tells the parser all commands, and which flags each takes. */
export function addCommands(parser: Argv, take: Take): Argv {
  // The names of a record are those of its type.
  for (const command of Object.keys(COMMANDS) as Command[]) addCommand(parser, command, take);
  return parser;
}

function addCommand(parser: Argv, command: Command, take: Take): void {
  const [usage, targets] = ARGUMENTS[command];
  parser.command(
    command === 'audit' ? [usage, '$0'] : usage,
    COMMANDS[command],
    (builder) => {
      const withFlags = withTargets(builder, targets).options(FLAGS[command]());
      return command === 'hear' ? withFlags.conflicts('all', 'to') : withFlags;
    },
    take(command),
  );
}

function withTargets(builder: Argv, description: string | null): Argv {
  if (description === null) return builder;
  return builder.positional('target', { type: 'string', array: true, description });
}
