import type { Reading } from '../model/accessibility-links/way.ts';
import type {
  Evidence,
  EvidenceKind,
  EvidenceKinds,
  Probe,
  ProbedKind,
} from '../model/evidence.ts';
import type { PageAxeOptions } from '../model/page-functions.ts';
import type { PageStructure, TriedElsewhere } from '../model/structure.ts';
import { within } from '../support/within.ts';
import { isAnotherAfter, prepareFor, startFrom, tryQuietly } from './between-probes.ts';
import { freeThread } from './loading/answers.ts';
import type { LoadedPage } from './loading/loaded-page.ts';
import { openBudget, type PageBudget } from './loading/page-budget.ts';
import { isAlive } from './loading/tab.ts';
import { dropGarbage } from './memory/drop-garbage.ts';
import { missingStyleSheets, type StyleSheetCount, withLastCount } from './missing-style-sheets.ts';
import { beginWatching } from './news-page/motion/watch-motion.ts';
import { noteSamples } from './note-samples.ts';
import { PROBE_ORDER, PROBES } from './probes.ts';
import { leaveStates } from './states/enter.ts';
import { takeOver } from './take-over.ts';
import { tryProbe } from './try-probe.ts';

export type GatherOptions = {
  needs: ReadonlySet<EvidenceKind>;
  axe: PageAxeOptions;
  /** How far the page is read aloud. */
  reading: Reading;
  /** What other pages of the same structure were put through; asked once it is known, and waited for within a limit. */
  triedElsewhere?: (structure: PageStructure, limitMs: number) => Promise<TriedElsewhere>;
  /** Told whenever one more kind has been gathered, with all that there is. */
  onProbe?: (kind: ProbedKind, probes: Evidence['probes']) => void;
};

type Gathering = {
  options: GatherOptions;
  budget: PageBudget;
  timings: Record<string, number>;
  styleSheets: StyleSheetCount;
};
type Found = Partial<Record<ProbedKind, Probe<unknown>>>;

/**
 * Runs the probes that are needed. One that fails says why; the others go on. A page that replaces its
 * content meanwhile is probed once more when it has. All of them together may take `budgetMs`, longer on a
 * machine that is busy. Notes in `timings` how long each probe took.
 */
export async function gatherEvidence(
  page: LoadedPage,
  options: GatherOptions,
  budgetMs: number,
  timings: Record<string, number>,
): Promise<Evidence['probes']> {
  const budget = openBudget(budgetMs);
  const { deadline } = budget;
  const styleSheets: StyleSheetCount = { beforeControls: null, elsewhere: 0 };
  const gathering: Gathering = { options, budget, timings, styleSheets };
  page.takesPictures = options.needs.has('picture');
  await within(startFrom(page), deadline.remaining(), 'Holding still');
  const probes = await runAll(page, gathering);
  return withLastCount(probes as Evidence['probes'], page, styleSheets);
}

/** Runs the probes, and those once more that saw content which the page has replaced since. */
async function runAll(page: LoadedPage, gathering: Gathering): Promise<Found> {
  const { deadline } = gathering.budget;
  const wanted = PROBE_ORDER.filter((kind) => gathering.options.needs.has(kind));
  const probes: Found = {};
  const before = deadline.remaining();
  const isWhole = await runProbes(page, wanted, gathering, probes);
  if (isWhole) return probes;
  const hasTime = deadline.remaining() > before - deadline.remaining();
  // What lay over the page has been answered, and is when the page is loaded again.
  const again = hasTime ? wanted.filter((kind) => kind !== 'layers') : without(wanted, probes);
  for (const kind of again) if (isTakenOver(probes[kind])) delete probes[kind];
  page.watching = null;
  await runProbes(page, again, gathering, probes);
  return probes;
}

function without(wanted: readonly ProbedKind[], probes: Found): ProbedKind[] {
  return wanted.filter((kind) => probes[kind] === undefined);
}

/** Runs probes one after the other; false where it broke off since the page has replaced its content. */
async function runProbes(
  page: LoadedPage,
  kinds: readonly ProbedKind[],
  gathering: Gathering,
  probes: Found,
): Promise<boolean> {
  const { deadline } = gathering.budget;
  for (const kind of kinds) {
    if (isSpared(page, probes[kind])) continue;
    await prepareFor(page, kind, kinds, deadline);
    if (isTimeToWatch(page, kind, kinds, probes)) void beginWatching(page);
    const probe = await runProbe(page, kind, gathering);
    probes[kind] = probe;
    await tryQuietly(leaveStates(page), deadline);
    if (kind === 'structure') Object.assign(probes, await ofTemplate(page, probe, gathering));
    gathering.options.onProbe?.(kind, probes as Evidence['probes']);
    if (await isAnotherAfter(page, kind, kind === kinds.at(-1), deadline)) return false;
  }
  return true;
}

/** What is known already is not gathered, and nothing where the page is gone. */
function isSpared({ tab }: LoadedPage, probe: Probe<unknown> | undefined): boolean {
  return isTakenOver(probe) || !isAlive(tab);
}

function isTakenOver(probe: Probe<unknown> | undefined): boolean {
  return probe?.status === 'ok' && probe.triedOn !== undefined;
}

/** Of the time that is left, so much may go by until other pages of its template have been tried. */
const WAITING_SHARE = 0.4;

/** What was found of other pages of its template, where it is true of this one too. */
async function ofTemplate(
  page: LoadedPage,
  probe: Probe<unknown>,
  { options, budget, styleSheets }: Gathering,
): Promise<Found> {
  // The loop over all kinds does not know that this one brings a structure.
  const structure = probe.status === 'ok' ? (probe.value as EvidenceKinds['structure']) : null;
  if (!structure || !options.triedElsewhere) return {};
  const waiting = budget.deadline.remaining() * WAITING_SHARE;
  const offered = await options.triedElsewhere(structure, waiting);
  const taking = takeOver(page.world, offered);
  const taken: Found = await within(taking, budget.deadline.remaining(), 'Comparing pages').catch(
    () => ({}),
  );
  const missing = PROBE_ORDER.map(
    (kind) => (taken[kind] && offered[kind]?.missingStyleSheets) ?? 0,
  );
  styleSheets.elsewhere = Math.max(...missing);
  return taken;
}

/** What changes by itself is watched while those probes look that only look, where it was not elsewhere. */
function isTimeToWatch(
  { watching }: LoadedPage,
  kind: ProbedKind,
  kinds: readonly ProbedKind[],
  probes: Found,
): boolean {
  const isBefore = kinds.indexOf(kind) < kinds.indexOf('motion');
  const isDecided = kind !== 'layers' && kind !== 'structure';
  return watching === null && isBefore && isDecided && !isTakenOver(probes.motion);
}

function isCutShort(probe: Probe<unknown>): boolean {
  return probe.status === 'failed' && probe.why.code === 'cut-short';
}

async function runProbe(
  page: LoadedPage,
  kind: ProbedKind,
  { options, budget, timings, styleSheets }: Gathering,
): Promise<Probe<unknown>> {
  if (kind === 'sizeControls') styleSheets.beforeControls = missingStyleSheets(page);
  const start = performance.now();
  const { run, share } = PROBES[kind];
  const probe = await tryProbe(kind, run(page, options), budget, share);
  if (isCutShort(probe)) await freeThread(page.tab);
  await noteSamples(page, probe, budget.deadline);
  await tryQuietly(dropGarbage(page.tab), budget.deadline);
  timings[kind] = Math.round(performance.now() - start) + (timings[kind] ?? 0);
  return probe;
}
