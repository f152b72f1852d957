import type { OPTION_NAMES } from '../index.ts';

/** An option, as a config file names it. */
export type OptionName = (typeof OPTION_NAMES)[number];
/** How the value of a flag is written: `list` with commas, `pairs` as names and values, `texts` by repeating it. */
export type FlagKind = 'text' | 'texts' | 'list' | 'number' | 'switch' | 'pairs';

/** The folder that reports go to. */
export const DEFAULT_OUT = 'reports';

/** How each option is written as a flag, by what help shows together; those that only a config file can say are left out. */
export const GROUPS: Readonly<Record<string, Partial<Record<OptionName, FlagKind>>>> = {
  'What is audited:': {
    as: 'text',
    root: 'text',
    basePath: 'text',
    spa: 'switch',
    baseUrl: 'text',
    since: 'text',
    crawl: 'number',
    sample: 'number',
    ignoreRobots: 'switch',
    include: 'texts',
    exclude: 'texts',
    maxPages: 'number',
    changedSince: 'text',
    shard: 'text',
    durations: 'text',
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
    speechRate: 'number',
    everyPage: 'text',
  },
  'How pages are loaded:': {
    concurrency: 'text',
    delay: 'number',
    perHost: 'number',
    timeout: 'number',
    pageBudget: 'number',
    retries: 'number',
    maxRedirects: 'number',
    waitFor: 'texts',
    viewport: 'texts',
    device: 'texts',
    colorScheme: 'text',
    reducedMotion: 'switch',
    forcedColors: 'switch',
    header: 'pairs',
    cookie: 'pairs',
    auth: 'text',
    userAgent: 'text',
    storageState: 'text',
    before: 'text',
    block: 'texts',
    hermetic: 'switch',
    allowHost: 'texts',
    allowPrivate: 'switch',
    acceptBadCertificates: 'switch',
  },
  'The browser:': {
    browser: 'text',
    connect: 'text',
    sandbox: 'switch',
    listener: 'text',
  },
  'Reports:': {
    out: 'text',
    format: 'list',
    against: 'text',
    history: 'text',
    answers: 'text',
    resume: 'switch',
    cache: 'switch',
    pictures: 'switch',
    axeResults: 'switch',
    timings: 'switch',
    locale: 'text',
    saveEvidence: 'switch',
  },
};

/** Options of the files that a run leaves and reads beside its pages; commands that write no reports have no use for them. */
export const FILE_OPTIONS = [
  'out',
  'format',
  'against',
  'answers',
  'cache',
  'history',
  'resume',
  'saveEvidence',
] as const;

/** Flags that set one part of an option, a number each: `--max-presses` is `presses` of `way`. */
export const PARTS = {
  'max-presses': {
    option: 'way',
    part: 'presses',
    group: 'What counts:',
    description: 'How many presses the quickest way to the story may take',
  },
  'max-seconds': {
    option: 'way',
    part: 'seconds',
    group: 'What counts:',
    description: 'How many seconds the quickest way to the story may take a listener',
  },
} as const satisfies Record<
  string,
  { option: OptionName; part: string; group: string; description: string }
>;

/** The same without the groups. */
export const KINDS: Partial<Record<OptionName, FlagKind>> = Object.assign(
  {},
  ...Object.values(GROUPS),
);

/** The flag of an option, `failOn` is `--fail-on`; or of a part of one: `way.presses` is `--max-presses`. */
export function flagName(option: string): string {
  const ofPart = Object.entries(PARTS).find(([, of]) => `${of.option}.${of.part}` === option);
  if (ofPart) return `--${ofPart[0]}`;
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
