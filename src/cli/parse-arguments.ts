import yargs from 'yargs';
import { hiddenTarget, nearest, packageVersion, type Tell, UsageError } from '../index.ts';
import { addCommands, type Take } from './add-commands.ts';
import { BASELINE_FLAGS, type Command } from './command-options.ts';
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
  await buildParser(take).parseAsync(args.map(withoutLoneHyphen), {}, (error, _argv, output) => {
    if (error) throw error;
    printed = output;
  });
  return printed !== '' || parsed === null ? { command: null, text: printed } : parsed;
}

/** The list on standard input is written as a list, since the parser drops a hyphen that stands alone. */
function withoutLoneHyphen(arg: string): string {
  return arg === '-' ? '@-' : arg;
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
    .detectLocale(false)
    .version(packageVersion())
    .strict()
    .wrap(100)
    .exitProcess(false)
    .fail((message, error) => {
      // Of what it does not understand the parser throws some as errors of its own.
      if (error && error.name !== 'YError') throw error;
      throw new UsageError(explainFailure(message ?? error.message));
    });
}

/** What the parser says, which says it in English, as it is told in our words. */
function explainFailure(message: string): Tell {
  const [, unknown] = /^Unknown arguments?: ([^,]+)/.exec(message) ?? [];
  if (unknown) {
    const meant = nearest(unknown, KNOWN_FLAGS);
    return (say) => say.commandLine.noOption(hiddenTarget(unknown), meant);
  }
  const [, option] = /^Not enough arguments following: (\S+)$/.exec(message) ?? [];
  if (option) return (say) => say.commandLine.noValue(option);
  const [, count, needed] = TOO_FEW.exec(message) ?? [];
  if (count && needed) return (say) => say.commandLine.tooFew(Number(count), Number(needed));
  const sentence = hiddenTarget(message).replace(/\s+/g, ' ').replace(/\.?$/, '.');
  return (say) => say.commandLine.notUnderstood(sentence);
}

const TOO_FEW = /^Not enough non-option arguments: got (\d+), need at least (\d+)$/;

const KNOWN_FLAGS = [
  ...Object.keys(flagOptions()),
  ...Object.keys(OUTPUT_FLAGS),
  ...Object.keys(BASELINE_FLAGS),
  ...['config', 'help', 'version', 'no-color', 'port', 'no-open'],
];
