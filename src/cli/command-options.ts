import type { Options } from 'yargs';
import { OPTION_NAMES, STATEMENT_FORMATS } from '../index.ts';
import { FILE_OPTIONS, GROUPS, type OptionName } from './flag-table.ts';
import { flagOptions } from './flags.ts';
import {
  COLLECT_MACHINES,
  ENQUEUE_MACHINES,
  QUEUE_FLAGS,
  STORE_FLAG,
  WORK_MACHINES,
} from './machines-flags.ts';
import { CONFIG_FLAG, OUTPUT_FLAGS } from './output-flags.ts';

/** What can be asked of presscheck, as help lists it. */
export const COMMANDS = {
  audit: 'Audit pages: the main job',
  watch: 'Audit pages again when their files change, and say what is new and gone',
  desk: 'Open the editor’s desk: a page in your browser that checks pages and drafts',
  judge: 'Judge saved evidence again, without a browser',
  merge: 'Make one report of those of several machines',
  enqueue: 'Ask workers on other machines to audit pages',
  work: 'Audit pages from a queue, until it is told to stop',
  collect: 'Wait for a run on other machines, and write its reports',
  listen: 'Let a screen reader hear pages, and say what it says (Linux)',
  hear: 'Print what a screen reader says before the story',
  checks: 'List all checks',
  explain: 'Explain a check',
  doctor: 'Find out what works and what does not',
  init: 'Write a config file and a CI workflow',
  completion: 'Print what completes commands in bash, zsh or fish',
  baseline: 'Record today’s findings as known',
  compare: 'Say what is new and what is gone between two reports: old, then new',
  history: 'Show what the runs of a history came to',
  statement: 'Write an accessibility statement from a report: a draft to go on from',
} as const;
export type Command = keyof typeof COMMANDS;

/** What is written, and in which words; all else was decided when the parts were audited. */
const MERGE_FLAGS = [
  'baseline',
  'answers',
  'locale',
  'out',
  'format',
  'against',
  'history',
] as const;

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
  'against',
  'answers',
] as const;

/** What is written to a folder, and what only reports show, is of no use to a listener. */
const LISTEN_FLAGS = OPTION_NAMES.filter(
  (name) => ![...FILE_OPTIONS, 'axeResults', 'pictures', 'timings'].includes(name),
);

/** Files and folders are audited again and again: no part of them is picked, and nothing is written. */
const WATCH_FLAGS = OPTION_NAMES.filter(
  (name) =>
    ![
      ...FILE_OPTIONS.filter((option) => option !== 'cache'),
      ...['pictures', 'axeResults', 'timings', 'listener', 'newOnly'],
      ...['shard', 'durations', 'since', 'crawl', 'sample', 'changedSince'],
      ...['baseUrl', 'ignoreRobots', 'delay', 'perHost', 'failOn', 'maxFailures'],
    ].includes(name),
);

/** Pages are loaded as for an audit, and nothing is written. */
const HEAR_FLAGS = [
  ...['What is audited:', 'How pages are loaded:', 'The browser:'].flatMap((group) =>
    Object.keys(GROUPS[group] ?? {}),
  ),
  'speechRate',
  'locale',
] as OptionName[];

/** What is written, kept from run to run, or spread over machines is nothing to the desk; nor is what of many pages to take. */
const DESK_FLAGS = LISTEN_FLAGS.filter(
  (name) =>
    ![
      ...['since', 'crawl', 'sample', 'maxPages', 'changedSince', 'shard', 'durations', 'baseUrl'],
      ...['maxFailures', 'baseline', 'newOnly', 'everyPage', 'concurrency', 'perHost', 'delay'],
      'listener',
    ].includes(name),
);

const OPENING_FLAGS = {
  port: {
    type: 'string',
    requiresArg: true,
    description: 'The port of the desk on this machine',
    defaultDescription: 'a free one',
  },
  open: { type: 'boolean', hidden: true },
  'no-open': { type: 'boolean', description: 'Open no browser: only print the address' },
} as const;

/** What a baseline is recorded by: all that decides what is found, and nothing that is written. */
const RECORD_FLAGS = OPTION_NAMES.filter(
  (name) => ![...FILE_OPTIONS, 'newOnly', 'axeResults', 'timings'].includes(name),
);

/** What a worker decides for its own machine, and what a queue does by itself. */
const ENQUEUE_FLAGS = OPTION_NAMES.filter(
  (name) =>
    ![
      ...FILE_OPTIONS,
      ...['browser', 'connect', 'sandbox', 'concurrency', 'shard', 'durations', 'timings'],
    ].includes(name),
);

const WORK_FLAGS = ['concurrency', 'browser', 'connect', 'sandbox', 'locale'] as const;

const READING_FLAGS = {
  all: { type: 'boolean', description: 'The whole page, and not only until its headline' },
  to: { type: 'string', requiresArg: true, description: 'Until what this selector finds' },
} as const;

export const BASELINE_FLAGS = {
  from: {
    type: 'string',
    requiresArg: true,
    description: 'Take the findings from this report.json, without an audit',
  },
  prune: { type: 'boolean', description: 'Only take out what is gone' },
} as const;

export const COMPARE_FORMATS = ['text', 'markdown'] as const;

const { json: JSON_FLAG, color: COLOR_FLAG, ...PROGRESS_FLAGS } = OUTPUT_FLAGS;

/** The flags that each command takes, for the parser. */
export const FLAGS: Readonly<Record<Command, () => Record<string, Options>>> = {
  audit: () => ({ ...flagOptions(), ...QUEUE_FLAGS, ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
  watch: () => ({
    ...flagOptions(WATCH_FLAGS),
    ...CONFIG_FLAG,
    ...PROGRESS_FLAGS,
    color: COLOR_FLAG,
  }),
  desk: () => ({ ...OPENING_FLAGS, ...flagOptions(DESK_FLAGS), ...CONFIG_FLAG }),
  judge: () => ({ ...flagOptions(JUDGE_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
  merge: () => ({ ...flagOptions(MERGE_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
  enqueue: () => ({ ...ENQUEUE_MACHINES, ...flagOptions(ENQUEUE_FLAGS), ...CONFIG_FLAG }),
  work: () => ({ ...WORK_MACHINES, ...flagOptions(WORK_FLAGS) }),
  collect: () => ({
    ...COLLECT_MACHINES,
    ...flagOptions(MERGE_FLAGS),
    ...CONFIG_FLAG,
    ...OUTPUT_FLAGS,
  }),
  listen: () => ({ ...flagOptions(LISTEN_FLAGS), ...CONFIG_FLAG, ...OUTPUT_FLAGS }),
  hear: () => ({ ...READING_FLAGS, ...flagOptions(HEAR_FLAGS), ...CONFIG_FLAG, ...PROGRESS_FLAGS }),
  checks: () => ({
    json: { type: 'boolean', description: 'As JSON' },
    ...flagOptions(['locale']),
    ...CONFIG_FLAG,
  }),
  explain: () => ({ ...flagOptions(['locale']), color: COLOR_FLAG, ...CONFIG_FLAG }),
  doctor: () => flagOptions(['browser', 'connect', 'sandbox', 'locale']),
  init: () => flagOptions(['locale']),
  completion: () => flagOptions(['locale']),
  baseline: () => ({
    ...flagOptions(RECORD_FLAGS),
    ...BASELINE_FLAGS,
    ...CONFIG_FLAG,
    ...PROGRESS_FLAGS,
  }),
  compare: () => ({
    ...STORE_FLAG,
    format: { type: 'string', requiresArg: true, description: COMPARE_FORMATS.join(' or ') },
    ...flagOptions(['locale']),
    json: { ...JSON_FLAG, description: 'Print the comparison as JSON' },
    color: COLOR_FLAG,
  }),
  statement: () => ({
    format: {
      type: 'string',
      requiresArg: true,
      description: `${STATEMENT_FORMATS.join(' or ')}: Markdown (the default), or a page`,
    },
    ...flagOptions(['locale']),
  }),
  history: () => ({
    json: { ...JSON_FLAG, description: 'Print the runs as JSON' },
    ...flagOptions(['locale']),
    ...CONFIG_FLAG,
  }),
};
