import { basename } from 'node:path';
import type { PageReport } from '../../src/index.ts';
import { isCanary } from './batch.ts';
import { kindOfReason } from './reasons.ts';

/** How many pages had something, by what it was, and the names of the first few. */
type Count = Map<string, { pages: number; first: string[] }>;

/** What came of all batches so far. */
export type Tally = {
  outcomes: Count;
  errors: Count;
  untested: Count;
  seconds: number;
  peakMb: number;
  faults: string[];
};

const MOST_NAMES = 8;

export function newTally(): Tally {
  return {
    outcomes: new Map(),
    errors: new Map(),
    untested: new Map(),
    seconds: 0,
    peakMb: 0,
    faults: [],
  };
}

/** Adds pages to a tally; the good ones between them do not count. */
export function countPages(tally: Tally, pages: readonly PageReport[]): void {
  for (const { url, outcome, error, checks } of pages) {
    const name = basename(url);
    if (isCanary(name)) continue;
    const seed = /seed-(\d+)/.exec(name)?.[1] ?? name;
    add(tally.outcomes, outcome, seed);
    if (error) add(tally.errors, `${error.code}: ${kindOfReason(error.message)}`, seed);
    const untested = checks.filter((check) => check.outcome === 'untested');
    for (const kind of new Set(untested.map(({ message }) => kindOfReason(message))))
      add(tally.untested, kind, seed);
  }
}

function add(count: Count, what: string, seed: string): void {
  const { pages, first } = count.get(what) ?? { pages: 0, first: [] };
  count.set(what, { pages: pages + 1, first: pages < MOST_NAMES ? [...first, seed] : first });
}

/** The tally as lines to print. */
export function tallyLines({ outcomes, errors, untested, ...rest }: Tally): string[] {
  return [
    ...section('Outcomes', outcomes),
    ...section('Lost, and told', errors),
    ...section('Untested, and told', untested),
    `${Math.round(rest.seconds)} s, at most ${Math.round(rest.peakMb)} MB`,
    `${rest.faults.length} faults`,
  ];
}

function section(title: string, count: Count): string[] {
  const rows = [...count].sort(([, a], [, b]) => b.pages - a.pages);
  return [
    title,
    ...rows.map(
      ([what, { pages, first }]) =>
        `${String(pages).padStart(6)}  ${what} (${first.join(' ')}${pages > first.length ? ' …' : ''})`,
    ),
  ];
}
