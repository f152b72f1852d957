import { type Source, sourceFault } from '../sources/open-source.ts';
import type { NamedEntry, Reading } from '../sources/reading.ts';
import { sourceEntries } from '../sources/source-entries.ts';
import type { SourceFault } from '../sources/source-fault.ts';
import type { ReadingFault } from '../sources/walk-xml.ts';

/** A source that may name others, by the name that the user knows it by. */
export type NamedSource = { name: string; source: Source };

/** What was wrong with one source. */
export type SourceReport = {
  name: string;
  /** The first things that are wrong in it, and how many there are. */
  faults: ReadingFault[];
  count: number;
  /** Where it broke off, or why it could not be read at all. */
  fault: SourceFault | null;
  /** Whether it was read in part. */
  isPartly: boolean;
  harmless: ReadingFault | null;
};

/** What was read of a source and of all that it leads to. */
export type Collected = {
  /** How many pages were named, taken or not, and how many other sitemaps. */
  named: number;
  sitemaps: number;
  reports: SourceReport[];
  /** Sitemaps that were not read: older than what was asked for, of another site, or beyond what is read at all. */
  older: number;
  foreign: string[];
  beyond: number;
};

/** How sources are read. */
export type Collecting = {
  /** Takes an entry for a page; `bad` for what is no address, `enough` when no more are wanted. */
  take(entry: NamedEntry, source: Source): 'taken' | 'bad' | 'enough';
  /** Opens a sitemap that an index names; `foreign` for one that is not to be read. */
  open(address: string, from: Source): Promise<NamedSource | SourceReport | 'foreign'>;
  /** Whether a sitemap that says when it was changed need not be read. */
  isOlder(entry: NamedEntry): boolean;
  /** Whether reading has taken as long as it may. */
  isLate(): boolean;
};

/** More than any publication has; an index that leads on without end ends here. */
const MOST_SOURCES = 2000;
const MOST_ENTRIES = 500_000;
/** An index of indexes of indexes. */
const DEEPEST = 4;
const MOST_FAULTS_TOLD = 3;

type State = Collected & {
  way: Collecting;
  waiting: { address: string; from: Source; depth: number }[];
  seen: Set<string>;
  isFull: boolean;
};

/** Reads a source and the sitemaps that it leads to, each once, as far as that is bounded. */
export async function collectEntries(first: NamedSource, way: Collecting): Promise<Collected> {
  const state: State = {
    ...{ named: 0, sitemaps: 0, reports: [], older: 0, foreign: [], beyond: 0 },
    ...{ way, waiting: [], seen: new Set(), isFull: false },
  };
  if (first.source.address !== null) state.seen.add(first.source.address);
  await readOne(first, 0, state);
  for (let read = 1; state.waiting.length > 0 && !state.isFull; read += 1) {
    const next = state.waiting.shift();
    if (!next) break;
    if (read > MOST_SOURCES || way.isLate()) {
      state.beyond += 1 + state.waiting.length;
      break;
    }
    await readNext(next, state);
  }
  const { named, sitemaps, reports, older, foreign, beyond } = state;
  return { named, sitemaps, reports, older, foreign, beyond };
}

async function readNext(
  { address, from, depth }: State['waiting'][number],
  state: State,
): Promise<void> {
  const opened = await state.way.open(address, from);
  if (opened === 'foreign') state.foreign.push(address);
  else if ('source' in opened) await readOne(opened, depth, state);
  else state.reports.push(opened);
}

async function readOne(named: NamedSource, depth: number, state: State): Promise<void> {
  const report: SourceReport = {
    ...{ name: named.name, faults: [], count: 0, fault: null, isPartly: false, harmless: null },
  };
  try {
    await readInto(report, named.source, depth, state);
  } catch (error) {
    report.fault = sourceFault(error);
  }
  if (report.fault || report.count > 0 || report.harmless) state.reports.push(report);
}

async function readInto(
  report: SourceReport,
  source: Source,
  depth: number,
  state: State,
): Promise<void> {
  for await (const reading of sourceEntries(source) ?? []) {
    report.isPartly = true;
    if (reading.kind !== 'entry') note(reading, report);
    else if (!hear(reading, source, depth, state)) note(badEntry(reading), report);
    if (state.isFull) return;
  }
}

/** False for an entry that is none. */
function hear(entry: NamedEntry, source: Source, depth: number, state: State): boolean {
  if (entry.names === 'sitemap') {
    hearSitemap(entry, source, depth, state);
    return true;
  }
  state.named += 1;
  if (state.named > MOST_ENTRIES) {
    state.beyond += 1;
    state.isFull = true;
    return true;
  }
  const taken = state.way.take(entry, source);
  state.isFull = taken === 'enough';
  return taken !== 'bad';
}

function badEntry({ line }: NamedEntry): Reading {
  return { kind: 'fault', line, expected: 'https://…' };
}

function hearSitemap(entry: NamedEntry, source: Source, depth: number, state: State): void {
  const address = absolute(entry.address, source);
  state.sitemaps += 1;
  if (state.seen.has(address)) return;
  state.seen.add(address);
  if (state.way.isOlder(entry)) state.older += 1;
  else if (depth >= DEEPEST || state.waiting.length >= MOST_SOURCES) state.beyond += 1;
  else state.waiting.push({ address, from: source, depth: depth + 1 });
}

/** An address as it is meant where it stands; what is no address is told when it is opened. */
export function absolute(address: string, source: Source): string {
  return source.address !== null && URL.canParse(address, source.address)
    ? new URL(address, source.address).href
    : address;
}

function note(reading: Reading, report: SourceReport): void {
  if (reading.kind === 'entry') return;
  const { line, expected } = reading;
  if (reading.kind === 'harmless') {
    report.harmless = { line, expected };
    return;
  }
  report.count += 1;
  if (report.faults.length < MOST_FAULTS_TOLD) report.faults.push({ line, expected });
}
