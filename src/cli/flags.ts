import type { Options } from 'yargs';
import {
  AREAS,
  describeOption,
  EVERY_PAGE,
  FEATURES,
  FORMATS,
  IMPACTS,
  OPTION_NAMES,
  STANDARDS,
  TARGET_KINDS,
} from '../index.ts';

type OptionName = (typeof OPTION_NAMES)[number];
type FlagKind = 'text' | 'texts' | 'list' | 'number' | 'switch' | 'pairs';

/** How each option is written as a flag; those that only a config file can say are left out. */
const KINDS: Partial<Record<OptionName, FlagKind>> = {
  areas: 'list',
  only: 'list',
  skip: 'list',
  standard: 'list',
  require: 'list',
  failOn: 'text',
  as: 'text',
  root: 'text',
  include: 'texts',
  exclude: 'texts',
  maxPages: 'number',
  shard: 'text',
  maxFailures: 'number',
  baseline: 'text',
  newOnly: 'switch',
  concurrency: 'text',
  timeout: 'number',
  pageBudget: 'number',
  waitFor: 'texts',
  viewport: 'texts',
  colorScheme: 'text',
  header: 'pairs',
  cookie: 'pairs',
  auth: 'text',
  userAgent: 'text',
  before: 'text',
  block: 'texts',
  hermetic: 'switch',
  allowHost: 'texts',
  acceptBadCertificates: 'switch',
  browser: 'text',
  connect: 'text',
  pictures: 'switch',
  axeResults: 'switch',
  everyPage: 'text',
  timings: 'switch',
  sandbox: 'switch',
  locale: 'text',
  out: 'text',
  format: 'list',
  saveEvidence: 'switch',
};

const CHOICES: Partial<Record<OptionName, readonly string[]>> = {
  areas: AREAS,
  standard: STANDARDS,
  require: FEATURES,
  failOn: [...IMPACTS, 'never'],
  as: TARGET_KINDS,
  everyPage: EVERY_PAGE,
  format: FORMATS,
};

/** The flag of an option: `failOn` is `--fail-on`. */
export function flagName(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The flags of a command, for yargs; by default all of the audit's. */
export function flagOptions(names: readonly OptionName[] = OPTION_NAMES): Record<string, Options> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const kind = KINDS[name];
      return kind ? [[flagName(name).slice(2), yargsOption(name, kind)]] : [];
    }),
  );
}

function yargsOption(name: OptionName, kind: FlagKind): Options {
  const choices = CHOICES[name];
  const description = describeOption(name) + (choices ? `: ${choices.join(', ')}` : '');
  if (kind === 'switch') return { type: 'boolean', description };
  return { type: 'string', requiresArg: true, description };
}

/** What was given on the command line, in the form that a config file has. */
export function flagsToConfig(argv: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const name of OPTION_NAMES) {
    const kind = KINDS[name];
    const given = argv[flagName(name).slice(2)];
    if (kind && given !== undefined) config[name] = optionFrom(given, kind);
  }
  return config;
}

function optionFrom(given: unknown, kind: FlagKind): unknown {
  const values = [given].flat().map(String);
  const last = values.at(-1) ?? '';
  switch (kind) {
    case 'switch':
      return [given].flat().at(-1);
    case 'text':
      return /^\d+$/.test(last) && kind === 'text' ? numberOr(last) : last;
    case 'number':
      return numberOr(last);
    case 'texts':
      return values;
    case 'list':
      return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter(Boolean);
    case 'pairs':
      return Object.fromEntries(values.map(pairOf));
  }
}

function numberOr(text: string): number | string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** `Name: value` or `name=value`, whichever sign comes first. */
function pairOf(text: string): [string, string] {
  const match = /^([^:=]*)[:=]\s*(.*)$/s.exec(text);
  return match ? [match[1]?.trim() ?? '', match[2] ?? ''] : [text, ''];
}
