import { axeLocale } from '../browser/axe/axe-source.ts';
import { type Device, knownDevice } from '../browser/finding/known-device.ts';
import type { BeforeModule, LoadOptions } from '../browser/loading/load-options.ts';
import { recogniseArrival } from '../judging/arrival/recognise-arrival.ts';
import { overridesFor, withOverrides } from '../judging/overrides.ts';
import { requireChecks } from '../judging/require-checks.ts';
import { type Settings, settingsFor } from '../judging/settings.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import { isNearName } from '../support/loopback-name.ts';
import { siteOf } from '../support/site-of.ts';
import type { ExpandedTargets, PageTarget } from '../targets/page-target.ts';
import { createArrivals } from './arrivals.ts';
import { loadBefore, loadOptions } from './load-options-for.ts';
import type { PageJob } from './page-job.ts';
import type { StorageStates } from './storage/storage-states.ts';
import { createTemplates, FIRST_PAGES, type Templates } from './templates/templates.ts';
import { type Shown, variantsOf } from './variants.ts';

/** One job for each page and way to show it, on a day such as `2026-11-30`. */
export async function jobsFor(
  options: AuditOptions,
  targets: Pick<ExpandedTargets, 'pages' | 'named'>,
  day: string,
  states: StorageStates,
): Promise<PageJob[]> {
  const { pages } = targets;
  const jobs = pages.flatMap(await createJobMaker(options, targets, pages.length, day, states));
  const arrivals = createArrivals(jobs.filter(({ target }) => target.remote));
  return jobs.map((job) => (job.target.remote ? { ...job, arrivals } : job));
}

/** The jobs of a page, one for each way to show it; each audits whatever its address leads to. */
export type JobMaker = (target: PageTarget) => PageJob[];

/**
 * Makes the jobs of pages one by one, for a run of so many pages. Of `pages` only their sites and origins are asked
 * for, and which of them were found.
 */
export async function createJobMaker(
  options: AuditOptions,
  { pages, named: user }: Pick<ExpandedTargets, 'pages' | 'named'>,
  total: number,
  day: string,
  states: StorageStates,
): Promise<JobMaker> {
  const own = new Set([...user.origins, ...namedOrigins(pages)]);
  const befores = await loadBefores(options);
  const devices = await devicesOf(options);
  const locale = axeLocale(options.locale ?? DEFAULTS.locale);
  const templatesOf = isByTemplate(options, total) ? templatesByLoading() : () => null;
  const named = new Set(pages.map(({ address }) => siteOf(new URL(address))));
  const recognise: LoadOptions['recognise'] = (signs, asked, final) =>
    recogniseArrival(signs, asked, final, named);
  return (target) => {
    const settings = settingsFor(options, target.url, day);
    requireChecks(settings, target.url);
    const overrides = overridesFor(options, target.url);
    const here = withOverrides(options, overrides);
    const before = befores.get(here.before ?? '') ?? null;
    const storage = states.get(here.storageState ?? '') ?? null;
    return variantsOf(here, before, devices).map((shown) => ({
      target,
      load: withOwnLogin(
        withoutOthers(loadOptions(here, before, storage, shown, recognise), target, own),
        target,
      ),
      variant: shown.variant,
      budgetMs: here.pageBudget ?? DEFAULTS.pageBudget,
      settings: shown.state ? withoutLayers(settings) : settings,
      axeLocale: locale,
      templates: templatesOf(here, shown),
      retries: here.retries ?? (isNear(target) ? 0 : DEFAULTS.retries),
      manner: JSON.stringify([shown, overrides, settings.ignore]),
      arrivals: null,
    }));
  };
}

/** The origins of the pages that the user named. */
function namedOrigins(pages: readonly PageTarget[]): string[] {
  return pages.filter(({ found }) => !found).map(({ address }) => new URL(address).origin);
}

/** Headers, cookies and credentials were given for what was named: a page of another origin that was found gets none. */
function withoutOthers(
  load: LoadOptions,
  { address, found, remote }: PageTarget,
  own: ReadonlySet<string>,
): LoadOptions {
  if (!found || !remote || own.has(new URL(address).origin)) return load;
  const cookies = load.cookies.filter(({ domain }) => domain !== null);
  return { ...load, headers: {}, auth: null, cookies };
}

function withOwnLogin(load: LoadOptions, { auth }: PageTarget): LoadOptions {
  return auth ? { ...load, auth } : load;
}

/** Whether the page comes from this machine. */
function isNear({ remote, address }: PageTarget): boolean {
  const { hostname } = new URL(address);
  return !remote || isNearName(hostname);
}

/** What lies over a page in a state was opened by the user’s module: whether it can be answered is judged as the page loads. */
function withoutLayers(settings: Settings): Settings {
  const checks = settings.checks.filter(({ needs }) => !needs.includes('layers'));
  return { ...settings, checks };
}

/** The devices that are named, by these names. Throws a UsageError for one that is not known. */
async function devicesOf({ device, overrides = [] }: AuditOptions): Promise<Map<string, Device>> {
  const names = new Set(
    [device, ...overrides.map((one) => one.device)].flatMap((one) => one ?? []),
  );
  const devices = [...names].map(
    async (name): Promise<[string, Device]> => [name, await knownDevice(name)],
  );
  return new Map(await Promise.all(devices));
}

/** The modules that prepare pages, by their paths. */
async function loadBefores({ before, overrides = [] }: AuditOptions) {
  const paths = new Set(
    [before, ...overrides.map((one) => one.before)].flatMap((one) => one ?? []),
  );
  const loaded = [...paths].map(
    async (path): Promise<[string, BeforeModule]> => [path, await loadBefore(path)],
  );
  return new Map(await Promise.all(loaded));
}

/** Pages that are loaded in different ways tell nothing of each other. */
function templatesByLoading(): (here: AuditOptions, shown: Shown) => Templates {
  const all = new Map<string, Templates>();
  return ({ before, block, waitFor, header, cookie, auth, storageState }, shown) => {
    const key = JSON.stringify([shown, before, block, waitFor, header, cookie, auth, storageState]);
    const templates = all.get(key) ?? createTemplates();
    all.set(key, templates);
    return templates;
  };
}

/** Where there are no more pages than are tried in full anyway, there is nothing to compare. */
function isByTemplate({ everyPage }: AuditOptions, pages: number): boolean {
  return (everyPage ?? DEFAULTS.everyPage) === 'template' && pages > FIRST_PAGES;
}
