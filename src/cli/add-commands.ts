import type { Argv } from 'yargs';
import { OPTION_NAMES } from '../index.ts';
import { GROUPS, type OptionName } from './flag-table.ts';
import { flagOptions } from './flags.ts';
import { CONFIG_FLAG, OUTPUT_FLAGS } from './output-flags.ts';

/** What can be asked of presscheck. */
export type Command =
  | 'audit'
  | 'baseline'
  | 'compare'
  | 'judge'
  | 'merge'
  | 'hear'
  | 'listen'
  | 'checks'
  | 'explain'
  | 'doctor'
  | 'init';

/** What is done with the arguments of a command. */
export type Take = (command: Command) => (argv: Record<string, unknown>) => void;

/** What is written, and in which words; all else was decided when the parts were audited. */
const MERGE_FLAGS = ['baseline', 'locale', 'out', 'format'] as const;

const JUDGE_FLAGS = [
  'areas',
  'only',
  'skip',
  'standard',
  'failOn',
  'maxFailures',
  'way',
  'speechRate',
  'locale',
  'baseline',
  'newOnly',
  'axeResults',
  'timings',
  'out',
  'format',
] as const;

/** What is written to a folder, and what only reports show, is of no use to a listener. */
const LISTEN_FLAGS = OPTION_NAMES.filter(
  (name) =>
    ![
      'out',
      'format',
      'resume',
      'cache',
      'saveEvidence',
      'axeResults',
      'pictures',
      'timings',
    ].includes(name),
);

/** Tells the parser all commands, and which flags each takes. */
export function addCommands(parser: Argv, take: Take): Argv {
  const judging = addHearing(addJudgingCommands(parser, take), take);
  return addBaselineCommands(addErrands(judging, take), take);
}

function targets(description: string) {
  return { type: 'string' as const, array: true, description };
}

function addJudgingCommands(parser: Argv, take: Take): Argv {
  return parser
    .command(
      ['audit [target..]', '$0'],
      'Audit pages: the main job',
      (command) =>
        command
          .positional('target', targets('Addresses, .html files, folders of built pages'))
          .options({ ...flagOptions(), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
      take('audit'),
    )
    .command(
      'judge <target..>',
      'Judge saved evidence again, without a browser',
      (command) =>
        command
          .positional('target', targets('Files or folders written by --save-evidence'))
          .options({ ...flagOptions(JUDGE_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
      take('judge'),
    )
    .command(
      'merge <target..>',
      'Make one report of those of several machines',
      (command) =>
        command
          .positional(
            'target',
            targets('The folders that parts of a run (--shard) were written to'),
          )
          .options({ ...flagOptions(MERGE_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
      take('merge'),
    )
    .command(
      'listen [target..]',
      'Let a screen reader hear pages, and say what it says (Linux)',
      (command) =>
        command
          .positional('target', targets('Addresses, .html files, folders of built pages'))
          .options({ ...flagOptions(LISTEN_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
      take('listen'),
    );
}

const { json: JSON_FLAG, color: COLOR_FLAG, ...PROGRESS_FLAGS } = OUTPUT_FLAGS;

/** Pages are loaded as for an audit, and nothing is written. */
const HEAR_FLAGS = [
  ...['What is audited:', 'How pages are loaded:', 'The browser:'].flatMap((group) =>
    Object.keys(GROUPS[group] ?? {}),
  ),
  'speechRate',
  'locale',
] as OptionName[];

const READING_FLAGS = {
  all: { type: 'boolean', description: 'The whole page, and not only until its headline' },
  to: { type: 'string', requiresArg: true, description: 'Until what this selector finds' },
} as const;

function addHearing(parser: Argv, take: Take): Argv {
  return parser.command(
    'hear <target..>',
    'Print what a screen reader says before the story',
    (command) =>
      command
        .positional('target', targets('Addresses, .html files, folders of built pages'))
        .options({
          ...READING_FLAGS,
          ...flagOptions(HEAR_FLAGS),
          ...CONFIG_FLAG,
          ...PROGRESS_FLAGS,
        })
        .conflicts('all', 'to'),
    take('hear'),
  );
}

function addErrands(parser: Argv, take: Take): Argv {
  return parser
    .command(
      'checks',
      'List all checks',
      {
        json: { type: 'boolean', description: 'As JSON' },
        ...flagOptions(['locale']),
        ...CONFIG_FLAG,
      },
      take('checks'),
    )
    .command(
      'explain <target>',
      'Explain a check',
      { ...flagOptions(['locale']), color: OUTPUT_FLAGS.color, ...CONFIG_FLAG },
      take('explain'),
    )
    .command(
      'doctor',
      'Find out what works and what does not',
      flagOptions(['browser', 'connect', 'sandbox', 'locale']),
      take('doctor'),
    )
    .command(
      'init',
      'Write a config file and a CI workflow',
      flagOptions(['locale']),
      take('init'),
    );
}

/** What a baseline is recorded by: all that decides what is found, and nothing that is written. */
const RECORD_FLAGS = OPTION_NAMES.filter(
  (name) =>
    ![
      'out',
      'format',
      'resume',
      'cache',
      'saveEvidence',
      'newOnly',
      'axeResults',
      'timings',
    ].includes(name),
);
export const BASELINE_FLAGS = {
  prune: { type: 'boolean', description: 'Only take out what is gone' },
} as const;

function addBaselineCommands(parser: Argv, take: Take): Argv {
  return parser
    .command(
      'baseline [target..]',
      'Record today’s findings as known',
      (command) =>
        command
          .positional('target', targets('Addresses, .html files, folders of built pages'))
          .options({
            ...flagOptions(RECORD_FLAGS),
            ...BASELINE_FLAGS,
            ...CONFIG_FLAG,
            ...PROGRESS_FLAGS,
          }),
      take('baseline'),
    )
    .command(
      'compare <target..>',
      'Say what is new and what is gone between two reports: old, then new',
      (command) =>
        command.positional('target', targets('Two report.json')).options({
          format: { type: 'string', requiresArg: true, description: 'text or markdown' },
          ...flagOptions(['locale']),
          json: { ...JSON_FLAG, description: 'Print the comparison as JSON' },
          color: COLOR_FLAG,
        }),
      take('compare'),
    );
}
