import { z } from 'zod';
import { EVERY_PAGE, type Override, TARGET_KINDS } from '../model/audit-options.ts';
import { FEATURES } from '../model/feature.ts';
import type { IgnoreRule } from '../model/ignore.ts';
import { LISTENERS } from '../model/listening/heard.ts';
import { AREAS, IMPACTS } from '../model/outcome.ts';
import { STANDARDS } from '../model/standard.ts';
import {
  auth,
  basePath,
  baseUrl,
  format,
  ignoreRule,
  origin,
  shard,
  since,
  type ValueForm,
  viewport,
} from './option-values.ts';

const names = z.array(z.string().min(1));
const count = z.int().min(0);

export const judging = {
  areas: z.array(z.enum(AREAS)).min(1).describe('Only these areas'),
  only: names.min(1).describe('Only these checks or axe rules, by id'),
  skip: names.describe('Not these checks or axe rules, by id'),
  standard: z.array(z.enum(STANDARDS)).min(1).describe('What counts, by WCAG version and level'),
  require: z.array(z.enum(FEATURES)).min(1).describe('What every page has to have'),
  failOn: z.enum([...IMPACTS, 'never']).describe('The least impact that makes the run fail'),
  checks: z
    .record(z.string(), z.enum([...IMPACTS, 'off']))
    .describe('Severity by check or axe rule id, or "off"'),
  way: z
    .strictObject({ presses: count.optional(), seconds: z.number().min(0).optional() })
    .describe('What the quickest way that works to the story may cost: presses and seconds'),
  speechRate: z
    .int()
    .min(50)
    .max(2000)
    .describe('How fast the reader’s screen reader speaks, in words a minute'),
};

export const loading = {
  timeout: z
    .int()
    .min(100)
    .max(3_600_000)
    .describe('How long a page may take to load, in milliseconds'),
  pageBudget: z
    .int()
    .min(100)
    .max(3_600_000)
    .describe('How long everything after loading may take, in milliseconds'),
  retries: count
    .max(20)
    .describe(
      'How often a page that does not answer, or is told to wait, is tried again (2; 0 on this machine)',
    ),
  maxRedirects: count.max(20).describe('How often an address may lead on to another'),
  waitFor: z
    .array(z.union([z.string().min(1), count]))
    .describe('Before a page is audited, wait for a selector, milliseconds or "networkidle"'),
  viewport: z.array(viewport).min(1).describe('Window sizes; each page is audited in each'),
  device: names
    .min(1)
    .describe(
      'Phones and tablets as Puppeteer knows them, such as "iPhone 15"; each page is audited on each',
    ),
  colorScheme: z
    .enum(['light', 'dark', 'both'])
    .describe('The colour scheme that the reader prefers; each page is audited in both'),
  reducedMotion: z.boolean().describe('The reader prefers less motion'),
  forcedColors: z.boolean().describe('The reader has the system’s own colours for all pages'),
  header: z.record(z.string(), z.string()).describe('Headers sent to the target’s own origin'),
  cookie: z
    .record(z.string(), z.string())
    .describe('Cookies sent to the target’s own origin, or to the host that one names with Domain'),
  auth: auth.describe('Credentials for the target’s own origin, user:password'),
  storageState: z
    .string()
    .min(1)
    .describe(
      'A file with a login as Playwright’s storageState writes it: cookies and localStorage',
    ),
  before: z.string().describe('A module that prepares each page; it runs as code'),
  block: names.describe('Address patterns (with *) that are never requested'),
  acceptBadCertificates: z.boolean().describe('Load pages whose certificate cannot be trusted'),
  pictures: z.boolean().describe('Whether pictures of the pages are taken for the report'),
  axeResults: z.boolean().describe('Whether report.json has axe-core’s full result for each page'),
};

/** Every option with what it may be, in a file. */
export const shape = {
  ...judging,
  ...loading,
  targets: names.describe(
    'What to audit: addresses, .html files, folders of built pages, patterns of files, sitemaps, feeds',
  ),
  as: z.enum(TARGET_KINDS).describe('What the targets are, if their names do not say'),
  root: z.string().describe('The folder that the site is served from, and that links may lead to'),
  basePath: basePath.describe(
    'The path that the build is made for, as in /paper: it is served there',
  ),
  spa: z
    .boolean()
    .describe('Serve the first page of a single-page build for addresses without a file'),
  baseUrl: baseUrl.describe(
    'Where the site of a list lies in this run, as in https://staging.example',
  ),
  origins: z
    .array(origin)
    .min(1)
    .describe('Origins that are one site, such as those of staging and live'),
  since: since.describe(
    'Of sitemaps and feeds, only what has changed since: 2d, 12h, 2026-11-28, a date and time',
  ),
  crawl: count
    .max(20)
    .describe(
      'Also audit what links of the same site lead to, so many links deep (docs/targets.md)',
    ),
  sample: count.min(1).describe('Audit so many pages, spread over the site’s templates'),
  ignoreRobots: z
    .boolean()
    .describe('Audit pages that were found also where robots.txt asks robots not to'),
  include: names.describe(
    'Of a folder, sitemap or feed, and of links, only pages whose path matches one of these patterns',
  ),
  exclude: names.describe(
    'Of a folder, sitemap or feed, and of links, not pages whose path matches one of these patterns',
  ),
  maxPages: count.min(1).describe('Audit at most this many pages'),
  shard: shard.describe('Audit one of several equal parts, as in 1/3'),
  changedSince: z
    .string()
    .min(1)
    .describe('Of folders, only pages that changed since a commit or an earlier report.json'),
  durations: z
    .string()
    .min(1)
    .describe(
      'An earlier report.json, by whose durations --shard makes parts that take equally long',
    ),
  overrides: z
    .array(z.strictObject({ pages: names.min(1), ...optional(judging), ...optional(loading) }))
    .describe('Other settings for the pages whose address matches a pattern'),
  ignore: z
    .array(ignoreRule)
    .describe('Findings that are not yours to mend, by check, selector and page, with the reason'),
  plugins: names.describe(
    'Modules that bring checks of your own (docs/plugins.md); they run as code',
  ),
  maxFailures: count.describe('How many failed findings are allowed'),
  baseline: z.string().min(1).describe('A file of known findings, which do not fail the run'),
  newOnly: z.boolean().describe('Leave known findings out of the reports'),
  concurrency: z
    .union([z.literal('auto'), z.int().min(1).max(64)])
    .describe('How many pages at once'),
  delay: count
    .max(600_000)
    .describe('How long a host is left alone between two of its pages, in milliseconds'),
  perHost: count
    .min(1)
    .max(64)
    .describe('How many pages of one host are open at once; any number on this machine'),
  userAgent: z
    .string()
    .min(1)
    .describe('The browser’s user agent; by default like that of a reader’s browser'),
  hermetic: z.boolean().describe('Let requests to foreign hosts fail at once'),
  allowHost: names.describe(
    'Hosts that pages may reach although the run is hermetic or they are in a private network',
  ),
  allowPrivate: z.boolean().describe('Let pages reach this machine and its private network'),
  browser: z
    .string()
    .describe('The browser to start, by its path or kind: shell, chrome, chromium or edge'),
  connect: z
    .string()
    .regex(/^wss?:\/\//, 'webSocket' satisfies ValueForm)
    .describe('Use a running browser, by its WebSocket endpoint'),
  everyPage: z
    .enum(EVERY_PAGE)
    .describe(
      'Whether everything is tried on every page, or only what other pages of its template do not tell',
    ),
  cache: z
    .union([z.boolean(), z.string().min(1)])
    .describe(
      'Whether pages of folders that have not changed since an earlier run are taken as that found them, from .presscheck-cache or another folder',
    ),
  timings: z
    .boolean()
    .describe(
      'Tell how long each step took: in report.json for each page, and in a table at the end',
    ),
  sandbox: z.boolean().describe('Whether the browser’s sandbox is used where it can be'),
  listener: z
    .enum(LISTENERS)
    .describe('Let a screen reader hear each page too, on Linux (docs/listener.md)'),
  locale: z.string().describe('The language of reports and messages, such as en or he'),
  out: z.string().min(1).describe('The folder that reports are written to'),
  format: z
    .array(format)
    .min(1)
    .describe(
      'The formats of the report, or paths of modules that export a reporter and run as code',
    ),
  resume: z.boolean().describe('Continue the run that was broken off in the same folder'),
  against: z
    .string()
    .min(1)
    .describe('The report.json of an earlier run: what changed since is told'),
  history: z
    .string()
    .min(1)
    .describe('A file that keeps what each run came to, for “presscheck history” and the report'),
  answers: z
    .string()
    .min(1)
    .describe('A file of what people found out by hand, which the report keeps (docs/criteria.md)'),
  saveEvidence: z.boolean().describe('Save the evidence of each page, to judge it again'),
};

/** The same options, none of which has to be there. */
export function optional<T extends Record<string, z.ZodType>>(fields: T) {
  const entries = Object.entries(fields).map(([key, field]) => [key, field.optional()]);
  // Every field keeps its name and becomes optional.
  return Object.fromEntries(entries) as { [K in keyof T]: z.ZodOptional<T[K]> };
}

/** Everything that a program or the command line may say. */
export const optionsSchema = z.strictObject(optional(shape));

/** Everything that a config file may say. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: z
    .union([z.string().min(1), names])
    .describe('Config files, or packages that bring one, which this one goes on from')
    .optional(),
  ...optional(shape),
});

/** The options as written. */
export type RawConfig = z.input<typeof configSchema>;
/** The options as understood; an option that was not given has no key. */
export type Config = Defined<Omit<z.output<typeof optionsSchema>, 'overrides' | 'ignore'>> & {
  overrides?: Override[];
  ignore?: IgnoreRule[];
};
/** The same with what it extends. */
export type ConfigFile = Config & { extends?: string | string[] };
type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The names of all options. */
export const OPTION_NAMES = Object.keys(shape) as (keyof typeof shape)[];

/** The names of what an override may say. */
export const OVERRIDE_NAMES = ['pages', ...Object.keys({ ...judging, ...loading })];

/** What an option does, in a phrase. */
export function describeOption(name: keyof typeof shape): string {
  return shape[name].description ?? '';
}

/** The JSON schema that gives editors completion for config files. */
export function configJsonSchema(): unknown {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return { title: 'Configuration of presscheck', ...schema };
}
