import { inForce } from '../../baseline/in-force.ts';
import { markKnown } from '../../baseline/mark-known.ts';
import { createMatcher, type Matcher } from '../../baseline/match-baseline.ts';
import { createPageKeys } from '../../baseline/page-key.ts';
import { errorReport } from '../../judging/page-report.ts';
import { loadPlugins } from '../../judging/plugins.ts';
import { type AuditOptions, DEFAULTS } from '../../model/audit-options.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { PagedReport, PageReport } from '../../model/report.ts';
import type { RunStore } from '../../report/store.ts';
import { buildReport } from '../../run/build-report.ts';
import type { DealtPage } from '../../run/page-auditor.ts';
import { type PictureFile, picturesOf } from '../../support/pictures.ts';
import type { PlannedRun } from '../runs/find-runs.ts';
import type { RunFiles } from '../runs/run-files.ts';
import type { PlannedPage } from '../runs/run-plan.ts';
import { createJoining } from './join-same.ts';

/** Where the report's pages go, and their pictures. */
export type CollectedInto = RunStore & {
  /** Keeps a picture that pages name; absent where none are wanted. */
  keepPicture?(picture: PictureFile): Promise<void>;
};

/** So many pages are read at once: most of the time is the store's. */
const READ_AT_ONCE = 16;

/**
 * The report of a run as one machine would have written it, of what its workers brought so far. Each page is in it once;
 * one that nobody brought has an error entry.
 */
export async function collectPages(
  { files, plan }: PlannedRun,
  baseline: Baseline | null,
  store: CollectedInto,
): Promise<PagedReport> {
  const { options: asked } = await files.readSecrets();
  const options = { ...asked, plugins: await loadPlugins(asked.plugins) };
  // Where nothing is known, nobody asks what pages are called.
  const urls = baseline ? await urlsOf(files, plan.total) : [];
  const lines = inForce(baseline?.lines ?? [], plan.day);
  const match = createMatcher(lines, createPageKeys(urls, options));
  await collectInto(store, { files, plan }, options, match);
  const browser = (await files.readBrowser()) ?? NO_BROWSER;
  const { axeVersion, targets, options: told, ...found } = plan.told;
  const facts = {
    ...{ startedAt: plan.startedAt, durationMs: await durationOf(files, plan.startedAt) },
    ...browser,
    ...{ axeVersion, targets, options: told, day: plan.day },
    ...found,
    ...{ interrupted: false, shard: null, missing: null },
  };
  return buildReport(store.pages, facts, options, baseline, store.causes);
}

/** No worker has begun. */
const NO_BROWSER = { browser: '', browserKind: null, userAgent: null };

async function urlsOf({ readTarget }: RunFiles, total: number): Promise<string[]> {
  const urls: string[] = [];
  for (let place = 0; place < total; place += 1) urls.push((await readTarget(place)).page.url);
  return urls;
}

/** From its beginning to its end, or until now; clocks of machines may differ. */
async function durationOf(files: RunFiles, startedAt: string): Promise<number> {
  const end = (await files.readEnd())?.endedAt ?? new Date().toISOString();
  return Math.max(0, Date.parse(end) - Date.parse(startedAt));
}

async function collectInto(
  store: CollectedInto,
  run: PlannedRun,
  options: AuditOptions,
  match: Matcher,
): Promise<void> {
  const joining = createJoining();
  let position = 0;
  for await (const { page, entries } of entriesOf(run, options)) {
    for (const entry of entries) {
      joining.add({ position, page: entry }, page.remote ? page.at : null);
      store.pages.keep(position, markKnown(entry.report, match, entry.failOn));
      position += 1;
      await takePictures(entry.report, run.files, store);
    }
  }
  const locale = options.locale ?? DEFAULTS.locale;
  for (const { position: at, report } of joining.joined(locale)) store.pages.keep(at, report);
}

/** All pages of a run in their order. */
async function* entriesOf(
  { files, plan }: PlannedRun,
  options: AuditOptions,
): AsyncGenerator<PlannedPage & { entries: readonly DealtPage[] }> {
  for (let from = 0; from < plan.total; from += READ_AT_ONCE) {
    const count = Math.min(READ_AT_ONCE, plan.total - from);
    const places = Array.from({ length: count }, (_, at) => from + at);
    yield* await Promise.all(places.map((place) => entriesAt(place, files, options)));
  }
}

/** What a page came to in each way to show it. */
async function entriesAt(
  place: number,
  files: RunFiles,
  options: AuditOptions,
): Promise<PlannedPage & { entries: readonly DealtPage[] }> {
  const planned = await files.readTarget(place);
  const entries = (await files.readPage(place)) ?? [missingPage(planned, options)];
  return { ...planned, entries };
}

function missingPage({ page: { url, target } }: PlannedPage, options: AuditOptions): DealtPage {
  const [viewport = DEFAULTS.viewport[0]] = options.viewport ?? [];
  const facts = { url, target, finalUrl: null, status: null, viewport, title: '', lang: null };
  const locale = options.locale ?? DEFAULTS.locale;
  const report = errorReport({ ...facts, durationMs: 0 }, { cause: 'no-result' }, [], locale);
  return { report, manner: '', failOn: options.failOn ?? DEFAULTS.failOn };
}

async function takePictures(
  report: PageReport,
  { readPicture }: RunFiles,
  { keepPicture }: CollectedInto,
): Promise<void> {
  if (!keepPicture) return;
  for (const file of picturesOf(report)) {
    const bytes = await readPicture(file);
    if (bytes) await keepPicture({ file, bytes });
  }
}
