import yargs from 'yargs';
import { packageVersion, suggestion, UsageError } from '../index.ts';
import { addCommands, BASELINE_FLAGS, type Command, type Take } from './add-commands.ts';
import { flagOptions } from './flags.ts';
import { OUTPUT_FLAGS } from './output-flags.ts';

/** What the user typed: a command with its arguments, or a text that answers it already. */
export type Parsed =
  | { command: Command; targets: string[]; flags: Readonly<Record<string, unknown>> }
  | { command: null; text: string };

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

function buildParser(take: Take) {
  return addCommands(yargs().scriptName('presscheck'), take)
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
