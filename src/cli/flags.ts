import type { Options } from 'yargs';
import {
  AREAS,
  DEFAULT_FORMATS,
  DEFAULTS,
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

/** The folder that reports go to. */
export const DEFAULT_OUT = 'reports';

/** How each option is written as a flag, by what help shows together; those that only a config file can say are left out. */
const GROUPS: Readonly<Record<string, Partial<Record<OptionName, FlagKind>>>> = {
  'What is audited:': {
    as: 'text',
    root: 'text',
    include: 'texts',
    exclude: 'texts',
    maxPages: 'number',
    shard: 'text',
  },
  'What counts:': {
    areas: 'list',
    only: 'list',
    skip: 'list',
    standard: 'list',
    require: 'list',
    failOn: 'text',
    maxFailures: 'number',
    baseline: 'text',
    newOnly: 'switch',
    everyPage: 'text',
  },
  'How pages are loaded:': {
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
  },
  'The browser:': {
    browser: 'text',
    connect: 'text',
    sandbox: 'switch',
  },
  'Reports:': {
    out: 'text',
    format: 'list',
    pictures: 'switch',
    axeResults: 'switch',
    timings: 'switch',
    locale: 'text',
    saveEvidence: 'switch',
  },
};

const KINDS: Partial<Record<OptionName, FlagKind>> = Object.assign({}, ...Object.values(GROUPS));

const CHOICES: Partial<Record<OptionName, readonly string[]>> = {
  areas: AREAS,
  standard: STANDARDS,
  require: FEATURES,
  failOn: [...IMPACTS, 'never'],
  as: TARGET_KINDS,
  everyPage: EVERY_PAGE,
  format: FORMATS,
};

/** Switches that are on unless they are turned off: help shows the way to do that. */
const TURNED_OFF: Partial<Record<OptionName, string>> = {
  pictures: 'Take no pictures of the pages for the report',
  sandbox: 'Start the browser without its sandbox',
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
      return kind ? yargsOptions(name, kind) : [];
    }),
  );
}

function yargsOptions(name: OptionName, kind: FlagKind): [string, Options][] {
  const flag = flagName(name).slice(2);
  const [group = ''] = Object.keys(GROUPS).filter((key) => GROUPS[key]?.[name]);
  const off = TURNED_OFF[name];
  if (off !== undefined)
    return [
      [flag, { type: 'boolean', hidden: true }],
      [`no-${flag}`, { type: 'boolean', group, description: off }],
    ];
  const choices = CHOICES[name];
  const description = describeOption(name) + (choices ? `: ${choices.join(', ')}` : '');
  if (kind === 'switch') return [[flag, { type: 'boolean', group, description }]];
  const usual = usualValue(name);
  return [
    [
      flag,
      {
        type: 'string',
        requiresArg: true,
        group,
        description,
        ...(usual === null ? {} : { defaultDescription: usual }),
      },
    ],
  ];
}

/** What an option is where nobody gives it, as it would be written; null where that is nothing. */
function usualValue(name: OptionName): string | null {
  const usual: Partial<Record<OptionName, unknown>> = {
    ...DEFAULTS,
    out: DEFAULT_OUT,
    format: DEFAULT_FORMATS.join(','),
    areas: 'all',
    viewport: DEFAULTS.viewport.map(({ width, height }) => `${width}x${height}`),
  };
  const value = usual[name];
  return value === undefined ? null : String(value);
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
