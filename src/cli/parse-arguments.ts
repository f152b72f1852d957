import yargs, { type Argv } from 'yargs';
import { OPTION_NAMES, packageVersion, suggestion, UsageError } from '../index.ts';
import { flagOptions } from './flags.ts';

const COMMANDS = [
  'audit',
  'baseline',
  'compare',
  'judge',
  'checks',
  'explain',
  'doctor',
  'init',
] as const;
export type Command = (typeof COMMANDS)[number];

/** What the user typed: a command with its arguments, or a text that answers it already. */
export type Parsed =
  | { command: Command; targets: string[]; flags: Readonly<Record<string, unknown>> }
  | { command: null; text: string };

const OUTPUT_GROUP = 'The command line:';
const CONFIG_FLAG = {
  config: {
    type: 'string',
    requiresArg: true,
    group: OUTPUT_GROUP,
    description: 'The config file to use',
    defaultDescription: 'the nearest presscheck.config.*',
  },
} as const;
const OUTPUT_FLAGS = {
  json: {
    type: 'boolean',
    group: OUTPUT_GROUP,
    description: 'Print the report as JSON, everything else on standard error',
  },
  quiet: { type: 'boolean', group: OUTPUT_GROUP, description: 'Print only the verdict' },
  verbose: { type: 'boolean', group: OUTPUT_GROUP, description: 'Print what happens on the way' },
  color: {
    type: 'boolean',
    group: OUTPUT_GROUP,
    description: 'Use colours, or (--no-color) none',
    defaultDescription: 'on a terminal',
  },
  progress: { type: 'boolean', hidden: true },
  'no-progress': { type: 'boolean', group: OUTPUT_GROUP, description: 'Show no progress' },
} as const;

/** Reads the command line. Throws a UsageError for what is not understood. */
export async function parseArguments(args: readonly string[]): Promise<Parsed> {
  let parsed: Parsed | null = null;
  const take = (command: Command) => (argv: Record<string, unknown>) => {
    const targets = [argv['target'] ?? [], argv['--'] ?? []].flat().map(String);
    parsed = { command, targets, flags: argv };
  };
  let printed = '';
  await buildParser(take).parseAsync([...args], {}, (error, _argv, output) => {
    if (error) throw error;
    printed = output;
  });
  return printed !== '' || parsed === null ? { command: null, text: printed } : parsed;
}

type Take = (command: Command) => (argv: Record<string, unknown>) => void;

const JUDGE_FLAGS = [
  'areas',
  'only',
  'skip',
  'standard',
  'failOn',
  'maxFailures',
  'locale',
  'baseline',
  'newOnly',
  'axeResults',
  'timings',
  'out',
  'format',
] as const;

function buildParser(take: Take) {
  return addBaselineCommands(addCommands(yargs().scriptName('presscheck'), take), take)
    .usage('$0 <target…>\n\nAudits the accessibility of news pages in a real browser.')
    .example('$0 dist', 'Audit every page of a build')
    .example('$0 https://example.org/story --out reports', 'Audit one page')
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
    })
    .version(packageVersion())
    .strict()
    .wrap(100)
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(explainFailure(message));
    });
}

function addCommands(parser: Argv, take: Take): Argv {
  const target = (type: 'pages' | 'evidence') => ({
    type: 'string' as const,
    array: true,
    description:
      type === 'pages'
        ? 'Addresses, .html files, folders of built pages'
        : 'Files or folders written by --save-evidence',
  });
  return parser
    .command(
      ['audit [target..]', '$0'],
      'Audit pages: the main job',
      (command) =>
        command
          .positional('target', target('pages'))
          .options({ ...flagOptions(), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
      take('audit'),
    )
    .command(
      'judge <target..>',
      'Judge saved evidence again, without a browser',
      (command) =>
        command
          .positional('target', target('evidence'))
          .options({ ...flagOptions(JUDGE_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
      take('judge'),
    )
    .command(
      'checks',
      'List all checks',
      { json: { type: 'boolean', description: 'As JSON' } },
      take('checks'),
    )
    .command('explain <target>', 'Explain a check', { color: OUTPUT_FLAGS.color }, take('explain'))
    .command(
      'doctor',
      'Find out what works and what does not',
      flagOptions(['browser', 'connect', 'sandbox']),
      take('doctor'),
    )
    .command('init', 'Write a config file and a CI workflow', {}, take('init'));
}

/** What a baseline is recorded by: all that decides what is found, and nothing that is written. */
const RECORD_FLAGS = OPTION_NAMES.filter(
  (name) => !['out', 'format', 'saveEvidence', 'newOnly', 'axeResults', 'timings'].includes(name),
);
const BASELINE_FLAGS = {
  prune: { type: 'boolean', description: 'Only take out what is gone' },
} as const;
const { json: JSON_FLAG, color: COLOR_FLAG, ...PROGRESS_FLAGS } = OUTPUT_FLAGS;

function addBaselineCommands(parser: Argv, take: Take): Argv {
  return parser
    .command(
      'baseline [target..]',
      'Record today’s findings as known',
      (command) =>
        command
          .positional('target', {
            type: 'string',
            array: true,
            description: 'Addresses, .html files, folders of built pages',
          })
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
        command
          .positional('target', { type: 'string', array: true, description: 'Two report.json' })
          .options({
            format: { type: 'string', requiresArg: true, description: 'text or markdown' },
            json: { ...JSON_FLAG, description: 'Print the comparison as JSON' },
            color: COLOR_FLAG,
          }),
      take('compare'),
    );
}

function explainFailure(message: string): string {
  const unknown = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (!unknown)
    return `${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')} “presscheck --help” lists what there is.`;
  return `There is no option “--${unknown}”.${suggestion(unknown, KNOWN_FLAGS, '--')} “presscheck --help” lists what there is.`;
}

const KNOWN_FLAGS = [
  ...Object.keys(flagOptions()),
  ...Object.keys(OUTPUT_FLAGS),
  ...Object.keys(BASELINE_FLAGS),
  ...['config', 'help', 'version', 'no-color'],
];
