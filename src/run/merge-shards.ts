import { isDeepStrictEqual } from 'node:util';
import type { Baseline } from '../model/baseline.ts';
import { MOST_EXAMPLES, type PagesLeftOut, type WhyLeftOut } from '../model/pages-left-out.ts';
import type { PagedReport, PageReport, Report, ShardFacts } from '../model/report.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import type { RunStore } from '../report/store.ts';
import { grouped } from '../support/grouped.ts';
import { buildReport, type MissingShards, type ReportOptions } from './build-report.ts';
import { dayOf } from './day-of.ts';
import { WAYS } from './ways.ts';

/** A part of a run as one machine reported it, and the file that says so. */
export type ShardReport = { file: string; report: Report };

type Part = ShardReport & { shard: ShardFacts };

/**
 * One report of the parts that several machines audited, as if one had done it all: pages in their order, causes over
 * all of them, one verdict. Parts that are missing keep it from being whole. Throws a UsageError for reports that are
 * no parts of one run.
 */
export function mergeShards(
  given: readonly ShardReport[],
  baseline: Baseline | null,
  store: RunStore,
): PagedReport {
  const parts = given.map(partOf);
  const [first] = parts;
  if (!first) throw new UsageError((say) => say.merge.nothing);
  for (const part of parts) requireSameRun(part, first);
  requireOnce(parts);
  const pages = inOrder(parts);
  for (const [position, page] of pages.entries()) store.pages.keep(position, page);
  const options = optionsOf(first);
  const { tool, run } = first.report;
  const facts = {
    startedAt: parts.map(({ report }) => report.run.startedAt).sort()[0] ?? run.startedAt,
    durationMs: Math.max(...parts.map(({ report }) => report.run.durationMs)),
    browser: [...new Set(parts.map(({ report }) => report.tool.browser))].join(', '),
    browserKind: tool.browserKind ?? null,
    userAgent: tool.userAgent ?? null,
    axeVersion: tool.axeVersion,
    targets: run.targets,
    options,
    interrupted: false,
    day: dayOf(new Date(run.startedAt)),
    shard: null,
    missing: missingOf(parts, first.shard),
    problems: [...new Set(parts.flatMap(({ shard }) => shard.problems ?? []))],
    pagesLeftOut: leftOutOf(parts),
    isRightlyEmpty: parts.every(({ report }) => report.summary.exitCode === 0),
  };
  return buildReport(store.pages, facts, options, baseline, store.causes);
}

function partOf({ file, report }: ShardReport): Part {
  const { shard } = report.run;
  if (!shard || shard.places.length !== report.pages.length)
    throw new UsageError((say) => say.merge.noPart(file));
  return { file, report, shard };
}

/** What has to be the same for all parts: who audited, what was asked for, and how the pages were dealt out. */
function requireSameRun(part: Part, first: Part): void {
  const { report, shard, file } = part;
  if (report.tool.version !== first.report.tool.version)
    throw new UsageError((say) => say.merge.otherVersion(file, first.file));
  const isSamePlan = shard.plan === first.shard.plan && shard.count === first.shard.count;
  if (!isSamePlan) throw new UsageError((say) => say.merge.otherPages(file, first.file));
  if (!isDeepStrictEqual(withoutWays(optionsOf(part)), withoutWays(optionsOf(first))))
    throw new UsageError((say) => say.merge.otherOptions(file, first.file));
}

/** The options of the whole run, as its report tells them. */
function optionsOf({ report }: Part): ReportOptions & Record<string, unknown> {
  const { shard: _, plugins: __, ...options } = report.run.options;
  return options;
}

/** The browser of each machine lies where it does. */
const ASIDE: readonly string[] = [...WAYS, 'browser'];

function withoutWays(options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !ASIDE.includes(name)));
}

function requireOnce(parts: readonly Part[]): void {
  for (const [at, { shard, file }] of parts.entries()) {
    const before = parts.slice(0, at).find((one) => one.shard.index === shard.index);
    const part = `${shard.index}/${shard.count}`;
    if (before) throw new UsageError((say) => say.merge.twice(part, before.file, file));
  }
}

/** The entries of one page stay beside each other, in their order. */
function inOrder(parts: readonly Part[]): PageReport[] {
  return parts
    .flatMap(({ report, shard }) =>
      report.pages.map((page, at) => ({ page, place: shard.places[at] ?? 0 })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ page }) => page);
}

/** Each part has found all pages and tells of all that were left out; of what has changed it knows its own alone. */
function leftOutOf(parts: readonly Part[]): PagesLeftOut[] {
  const all = parts.flatMap(({ report }) => report.summary.leftOut ?? []);
  return [...grouped(all, ({ why }) => why)].flatMap(([why, groups]) =>
    why === 'unchanged' ? together(why, groups) : groups.slice(0, 1),
  );
}

function together(why: WhyLeftOut, groups: readonly PagesLeftOut[]): PagesLeftOut {
  const pages = groups.reduce((sum, group) => sum + group.pages, 0);
  return {
    why,
    pages,
    examples: groups.flatMap(({ examples }) => examples).slice(0, MOST_EXAMPLES),
  };
}

function missingOf(parts: readonly Part[], { count, total }: ShardFacts): MissingShards | null {
  const there = new Set(parts.map(({ shard }) => shard.index));
  const shards = Array.from({ length: count }, (_, at) => at + 1).filter((one) => !there.has(one));
  const audited = new Set(parts.flatMap(({ shard }) => shard.places));
  return shards.length === 0
    ? null
    : { shards: shards.map((one) => `${one}/${count}`), pages: total - audited.size };
}
