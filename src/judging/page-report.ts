import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import { told } from '../messages/told.ts';
import type { Evidence, PageFacts } from '../model/evidence.ts';
import type { Note } from '../model/note.ts';
import { CODE_OF, type PageError, type PageFault } from '../model/page-error.ts';
import type { CheckResult, PageReport } from '../model/report.ts';
import type { Shot, TakenShot } from '../model/shot.ts';
import { areaOutcomes, pageOutcome } from '../report/gate.ts';
import { digest } from '../support/digest.ts';
import { leaveOutIgnored } from './ignore.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { outlineOf } from './outline.ts';
import type { Settings } from './settings.ts';
import { skipLinkEntries, tabStopEntries } from './skip-link-entries.ts';
import { textSizeEntries } from './text-size-entries.ts';
import { wayReport } from './way-report.ts';

type TriedOn = NonNullable<PageReport['triedOn']>[number];

/** Judges a page's evidence and puts its part of the report together. */
export function pageReport(evidence: Evidence, settings: Settings): PageReport {
  const words = catalogOf(settings.locale);
  const { checks, ignored } = leaveOutIgnored(
    judgeEvidence(evidence, settings),
    settings.ignore,
    evidence.lyingIn,
    words.judging,
  );
  const { axe, sizeControls, skipLinks, picture } = evidence.probes;
  const triedOn = triedElsewhere(evidence.probes, settings);
  return {
    ...emptyReport(evidence.page, evidence.notes),
    outcome: pageOutcome(checks, settings.failOn),
    areas: areaOutcomes(checks),
    checks,
    outline: outlineOf(evidence.probes, checks),
    ...linksOf(skipLinks, checks),
    ...wayOf(evidence.probes, settings),
    textSizes: sizeControls?.status === 'ok' ? textSizeEntries(sizeControls.value, checks) : [],
    picture: picture?.status === 'ok' && picture.value ? named(picture.value, words) : null,
    filmStrip: filmStripOf(evidence.probes).map((shot) => named(shot, words)),
    axe: settings.axeResults && axe?.status === 'ok' ? axe.value : null,
    notes: [
      ...toldNotes(evidence.notes, words),
      ...kindNote(evidence.probes, words),
      ...triedOn.map(({ url, checks: ids }) => words.judging.triedOn(url, ids.length)),
    ],
    ...(ignored.length > 0 ? { ignored } : {}),
    ...(triedOn.length > 0 ? { triedOn } : {}),
    ...(settings.timings ? { timings: evidence.timings } : {}),
  };
}

/** Its skip links, and where the Tab key stops first: of another page of its template those places would be wrong here. */
function linksOf(
  skipLinks: Evidence['probes']['skipLinks'],
  checks: readonly CheckResult[],
): Pick<PageReport, 'skipLinks' | 'tabStops'> {
  if (skipLinks?.status !== 'ok') return { skipLinks: [] };
  const { value, triedOn } = skipLinks;
  return {
    skipLinks: skipLinkEntries(value, checks),
    ...(triedOn === undefined ? { tabStops: tabStopEntries(value) } : {}),
  };
}

function wayOf(
  { way, skipLinks, layers, structure }: Evidence['probes'],
  settings: Settings,
): Pick<PageReport, 'way'> {
  if (way?.status !== 'ok' || skipLinks?.status !== 'ok') return {};
  if (!way.value.hasHeadline && settings.reading === 'headline') return {};
  const over = layers?.status === 'ok' ? layers.value.layers : [];
  const report = wayReport(way.value, skipLinks.value, over, settings);
  const frame = structure?.status === 'ok' ? structure.value?.frame : undefined;
  return { way: frame ? { ...report, template: digest(frame) } : report };
}

/** What kind of page it is, where it is no story: told once, and not by each check that asks for one. */
function kindNote({ headline }: Evidence['probes'], { story }: Catalog): string[] {
  if (headline?.status !== 'ok' || headline.value.notOne === null) return [];
  return [`${story.notOne[headline.value.notOne]} ${story.notAsked}`];
}

/** The checks that judged by what was tried on other pages, by those pages. */
function triedElsewhere(probes: Evidence['probes'], { checks }: Settings): TriedOn[] {
  const byPage = new Map<string, string[]>();
  for (const { id, needs } of checks) {
    for (const kind of needs) {
      const probe = probes[kind];
      if (probe?.status !== 'ok' || probe.triedOn === undefined) continue;
      byPage.set(probe.triedOn, [...(byPage.get(probe.triedOn) ?? []), id]);
    }
  }
  return [...byPage].map(([url, ids]) => ({ url, checks: ids }));
}

function toldNotes(all: readonly Note[], { notes }: Catalog): string[] {
  return all.map((note) => told(note, notes));
}

function named({ state, ...picture }: TakenShot, { judging }: Catalog): Shot {
  const zoom = state.code === 'zoomed' ? { zoom: state.percent / 100 } : {};
  return { name: told(state, judging.shots), ...picture, ...zoom };
}

/** The entry of a page that could not be audited. */
export function errorReport(
  page: PageFacts,
  fault: PageFault,
  notes: readonly Note[],
  locale: string,
): PageReport {
  const words = catalogOf(locale);
  const error = errorOf(fault, words);
  return { ...emptyReport(page, notes), outcome: 'error', error, notes: toldNotes(notes, words) };
}

/** The entry of an address that led to a page which is told under another. */
export function sameReport(
  page: PageFacts,
  { url, outcome, areas }: Pick<PageReport, 'url' | 'outcome' | 'areas'>,
  notes: readonly Note[],
  locale: string,
): PageReport {
  const words = catalogOf(locale);
  const told = [...toldNotes(notes, words), words.judging.sameAs(url)];
  return { ...emptyReport(page, notes), outcome, areas, notes: told, sameAs: url };
}

function errorOf<F extends PageFault>(fault: F, { pageErrors }: Catalog): PageError {
  // The entry under a fault's own cause takes that fault, which a record of all cannot express.
  const say = pageErrors[fault.cause] as (fault: F) => Omit<PageError, 'code'>;
  return { code: CODE_OF[fault.cause], ...say(fault) };
}

function emptyReport(page: PageFacts, noted: readonly Note[]): PageReport {
  const { url, target, finalUrl, status, title, lang, viewport, variant, durationMs } = page;
  return {
    url,
    target,
    finalUrl,
    status,
    title,
    lang,
    viewport,
    ...(variant ? { variant } : {}),
    outcome: 'passed',
    durationMs,
    error: null,
    areas: {},
    checks: [],
    outline: [],
    skipLinks: [],
    textSizes: [],
    picture: null,
    filmStrip: [],
    axe: null,
    notes: [],
    ...noticed(noted),
  };
}

/** What of the notes programs read. */
function noticed(
  notes: readonly Note[],
): Pick<PageReport, 'redirectedTo' | 'tries' | 'missingParts' | 'missingStyleSheets'> {
  return Object.assign({}, ...notes.map(noticedIn));
}

function noticedIn(note: Note): object {
  switch (note.code) {
    case 'redirected':
      return { redirectedTo: note.to };
    case 'tried-again':
      return { tries: note.tries };
    case 'parts-missing':
      return {
        missingParts: note.paths,
        ...(note.styleSheets > 0 ? { missingStyleSheets: note.styleSheets } : {}),
      };
    default:
      return {};
  }
}

/** All pictures of enlarged text: by the page's own control first, then by other means. */
function filmStripOf({ sizeControls, textScaling }: Evidence['probes']): TakenShot[] {
  const byControl = sizeControls?.status === 'ok' ? sizeControls.value.controls : [];
  const scaled = textScaling?.status === 'ok' ? textScaling.value.shots : [];
  return [...byControl.flatMap(({ shots }) => shots), ...scaled];
}
