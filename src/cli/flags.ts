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
import {
  DEFAULT_OUT,
  type FlagKind,
  flagName,
  GROUPS,
  KINDS,
  type OptionName,
  PARTS,
} from './flag-table.ts';

/** The words that an option takes, and no others. */
export const CHOICES: Partial<Record<OptionName, readonly string[]>> = {
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
  cache: 'Audit pages of folders again that have not changed since an earlier run',
};

/** The flags of a command, for yargs; by default all of the audit's. */
export function flagOptions(names: readonly OptionName[] = OPTION_NAMES): Record<string, Options> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const kind = KINDS[name];
      return kind ? yargsOptions(name, kind) : partOptions(name);
    }),
  );
}

/** The flags of an option that is given part by part. */
function partOptions(name: OptionName): [string, Options][] {
  return Object.entries(PARTS)
    .filter(([, { option }]) => option === name)
    .map(([flag, { group, description }]) => [
      flag,
      { type: 'string', requiresArg: true, group, description },
    ]);
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
