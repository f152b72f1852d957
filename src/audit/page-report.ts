import { isMeantAndLost } from '../checks/accessibility-links/skip-link-reachable.ts';
import { followingOf, skipLinksOf } from '../checks/accessibility-links/skip-links.ts';
import { storySays } from '../messages/en/shared/story.ts';
import { templateSays } from '../messages/en/shared/template.ts';
import type { Evidence, PageFacts } from '../model/evidence.ts';
import { hasNewFailure } from '../model/new-failure.ts';
import {
  type Area,
  combinedOutcome,
  type FailOn,
  type Outcome,
  reaches,
} from '../model/outcome.ts';
import type { PageError } from '../model/page-error.ts';
import type { CheckResult, PageReport, SkipLinkEntry, TextSizeEntry } from '../model/report.ts';
import type { Shot } from '../model/shot.ts';
import type { SizeControlsFacts, SizeMember, SizePress } from '../model/size-controls.ts';
import type { SkipLinksFacts, Trial, TriedLink } from '../model/skip-links.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { outlineOf } from './outline.ts';
import type { Settings } from './settings.ts';

type TriedOn = NonNullable<PageReport['triedOn']>[number];

/** Judges a page's evidence and puts its part of the report together. */
export function pageReport(evidence: Evidence, settings: Settings): PageReport {
  const checks = judgeEvidence(evidence, settings);
  const { axe, sizeControls, skipLinks, picture } = evidence.probes;
  const triedOn = triedElsewhere(evidence.probes, settings);
  return {
    ...emptyReport(evidence.page),
    outcome: checks.some((check) => breaks(check, settings.failOn)) ? 'failed' : 'passed',
    areas: areaOutcomes(checks),
    checks,
    outline: outlineOf(evidence.probes, checks),
    skipLinks:
      skipLinks?.status === 'ok'
        ? linksToShow(skipLinks.value).map((link) => skipLinkEntry(link, checks))
        : [],
    textSizes: sizeControls?.status === 'ok' ? textSizesOf(sizeControls.value, checks) : [],
    picture: picture?.status === 'ok' ? picture.value : null,
    filmStrip: filmStripOf(evidence.probes),
    axe: settings.axeResults && axe?.status === 'ok' ? axe.value : null,
    notes: [...evidence.notes, ...kindNote(evidence.probes), ...triedOn.map(templateNote)],
    ...(triedOn.length > 0 ? { triedOn } : {}),
    ...(settings.timings ? { timings: evidence.timings } : {}),
  };
}

/** What kind of page it is, where it is no story: told once, and not by each check that asks for one. */
function kindNote({ headline }: Evidence['probes']): string[] {
  if (headline?.status !== 'ok' || headline.value.notOne === null) return [];
  return [`${storySays.notOne[headline.value.notOne]} ${storySays.notAsked}`];
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

function templateNote({ url, checks }: TriedOn): string {
  return templateSays.triedOn(url, checks.length);
}

/** The entry of a page that could not be audited. */
export function errorReport(page: PageFacts, error: PageError, notes: string[]): PageReport {
  return { ...emptyReport(page), outcome: 'error', error, notes };
}

function emptyReport(page: PageFacts): PageReport {
  const { url, target, finalUrl, status, title, lang, viewport, durationMs } = page;
  return {
    url,
    target,
    finalUrl,
    status,
    title,
    lang,
    viewport,
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
  };
}

/** Whether a check's failure makes the page fail: one that is bad enough, and not known in all its places. */
export function breaks(check: CheckResult, failOn: FailOn): boolean {
  return hasNewFailure(check) && reaches(check.impact, failOn);
}

/** The outcome of each area that one of the checks is of. */
export function areaOutcomes(checks: readonly CheckResult[]): Partial<Record<Area, Outcome>> {
  const areas = new Set(checks.map(({ area }) => area));
  return Object.fromEntries(
    [...areas].map((area) => [
      area,
      combinedOutcome(checks.filter((check) => check.area === area).map(({ outcome }) => outcome)),
    ]),
  );
}

/** The links that were tried, and those that should have been there to try, in the order of the page. */
function linksToShow(facts: SkipLinksFacts): TriedLink[] {
  const shown = new Set(skipLinksOf(facts));
  return facts.links.filter((link) => shown.has(link) || isMeantAndLost(link, facts));
}

/** What the reader gets of one skip link: where it points, where the keyboard got to, how it looks. */
function skipLinkEntry(link: TriedLink, checks: readonly CheckResult[]): SkipLinkEntry {
  const trial = 'notTried' in link.trial ? null : link.trial;
  const { name, href, element } = link;
  return {
    name,
    href,
    lands: trial && landsOn(link, trial),
    outcome:
      trial || link.unreachable
        ? worstAt(checks, element.selector, 'accessibility-links')
        : 'untested',
    selector: element.selector,
    picture: trial?.picture ?? null,
  };
}

/** The sizes that the page’s own controls gave the story, in the order of their first press. */
function textSizesOf(
  { controls, fontSizePx }: SizeControlsFacts,
  checks: readonly CheckResult[],
): TextSizeEntry[] {
  const entries = new Map<string, TextSizeEntry>();
  for (const { members, presses } of controls) {
    for (const { member, after } of withoutWayBack(presses, members)) {
      const found = members[member];
      if (!found || fontSizePx === null) continue;
      const name = found.name || found.label;
      const ratio = Math.round(after * 100) / 100;
      const outcome = worstAt(checks, found.element.selector, 'text-size');
      const entry = { name, fontSizePx: Math.round(fontSizePx * after * 10) / 10, ratio, outcome };
      entries.set(`${name} ${ratio}`, entry);
    }
  }
  return [...entries.values()];
}

/** Nearer to the usual size than this is that size. */
const ROUNDING = 0.005;

/**
 * The presses that changed the size; of a part that leads from the other sizes to its own by way of the
 * usual one, those beyond that: a “smaller” is not there for 140 %.
 */
function withoutWayBack(
  presses: readonly SizePress[],
  members: readonly SizeMember[],
): readonly SizePress[] {
  const isOwn = ({ member, after }: SizePress) => {
    const aim = members[member]?.aim;
    return aim === 'smaller' ? after < 1 - ROUNDING : aim !== 'larger' || after > 1 + ROUNDING;
  };
  const changes = presses.filter(({ before, after }) => before !== after);
  const withOwn = new Set(changes.filter(isOwn).map(({ member }) => member));
  return changes.filter((press) => isOwn(press) || !withOwn.has(press.member));
}

/** All pictures of enlarged text: by the page's own control first, then by other means. */
function filmStripOf({ sizeControls, textScaling }: Evidence['probes']): Shot[] {
  const byControl = sizeControls?.status === 'ok' ? sizeControls.value.controls : [];
  const scaled = textScaling?.status === 'ok' ? textScaling.value.shots : [];
  return [...byControl.flatMap(({ shots }) => shots), ...scaled];
}

/** Where the keyboard was after Enter, as a selector; null where it did not follow the link. */
function landsOn(link: TriedLink, trial: Trial): string | null {
  const { focus, focused, next } = trial.landing;
  if (followingOf({ link, trial }) !== 'followed') return null;
  if (focus !== 'body' && focus !== 'link') return focused?.selector.join(' ') ?? null;
  const place = link.target.kind === 'element' ? link.target.element : next?.element;
  return place?.selector.join(' ') ?? null;
}

/** The worst that the checks of an area said of one element. */
function worstAt(checks: readonly CheckResult[], selector: readonly string[], area: Area): Outcome {
  const key = selector.join(' ');
  const outcomes = checks
    .filter((check) => check.area === area)
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.selector.join(' ') === key)
    .map(({ outcome }) => outcome);
  return combinedOutcome(['passed', ...outcomes]);
}
