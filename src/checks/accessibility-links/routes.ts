import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import {
  LANDMARK_ROLES,
  PRESS_SECONDS,
  type Route,
  type SpokenRole,
  type Utterance,
  type WayFacts,
} from '../../model/accessibility-links/way.ts';
import { followingOf, isMainLink, type Tried, triedLinks } from './skip-links.ts';

/** A route, and what of the transcript is heard on it. */
export type HeardRoute = Route & { heard: Utterance[] };

type Way = Pick<WayFacts, 'said' | 'headlineAt'>;

/**
 * The routes from the top of the page to its headline, in a fixed order, at a rate in words a minute. None where the headline
 * is not said: nothing leads a listener to it.
 */
export function routesTo(way: Way, skipLinks: SkipLinksFacts, speechRate: number): HeardRoute[] {
  const { said, headlineAt } = way;
  const headline = headlineAt === null ? undefined : said[headlineAt];
  if (headlineAt === null || !headline) return [];
  const before = said.slice(0, headlineAt);
  const cost = costAt(speechRate);
  return [
    cost({ kind: 'reading', works: true, how: 'estimated' }, 0, before),
    ...byTab(before, skipLinks, cost),
    ...bySkipLinks(before, skipLinks, cost),
    ...byHeadings(before, headline, cost),
    ...byMain(before, cost),
  ];
}

type Cost = (
  route: Omit<Route, 'presses' | 'words' | 'seconds'>,
  presses: number,
  heard: Utterance[],
  moreWords?: number,
) => HeardRoute;

function costAt(speechRate: number): Cost {
  return (route, presses, heard, moreWords = 0) => {
    const words = wordsOf(heard) + moreWords;
    return { ...route, presses, words, seconds: secondsFor(presses, words, speechRate), heard };
  };
}

/** Seconds that presses and words take, to a tenth. */
export function secondsFor(presses: number, words: number, speechRate: number): number {
  return Math.round((presses * PRESS_SECONDS + (words / speechRate) * 60) * 10) / 10;
}

function wordsOf(heard: readonly Utterance[]): number {
  return heard.reduce((sum, { words }) => sum + words, 0);
}

/** Tab until the first stop in the story: of every stop the name is heard. */
function byTab(before: Utterance[], { story }: SkipLinksFacts, cost: Cost): HeardRoute[] {
  if (!story.start) return [];
  const stops = before.filter(isStop);
  return [cost({ kind: 'tab', works: true, how: 'estimated' }, story.stopsBefore + 1, stops)];
}

function isStop({ stop }: Utterance): boolean {
  return stop === true;
}

/** Tab to each skip link and Enter, then reading from where one really lands. */
function bySkipLinks(before: Utterance[], skipLinks: SkipLinksFacts, cost: Cost): HeardRoute[] {
  return triedLinks(skipLinks).flatMap((tried) => {
    const { link, trial } = tried;
    const number = skipLinks.links.indexOf(link);
    const tabs = skipLinks.stops.findIndex((stop) => stop.link === number) + 1;
    if (tabs === 0 || !isRoute(tried)) return [];
    const heard = before.filter(isStop).slice(0, tabs);
    const works = isFollowed(tried) && trial.distance?.pastStory !== true;
    const onwards = works ? wordsFrom(tried, before) : wordsAfter(heard.at(-1), before);
    const promised = isMainLink(tried)
      ? { promisedSeconds: cost(SKIP_LINK, tabs + 1, heard).seconds }
      : {};
    const landing = landingOf(tried, heard.at(-1), before);
    const route = { ...SKIP_LINK, link: link.name, works, ...promised, ...landing };
    return [cost(route, tabs + 1, heard, onwards)];
  });
}

const SKIP_LINK = { kind: 'skip-link', works: true, how: 'tried' } as const;

/** Of a link that may or may not have worked nothing is told. */
function isRoute(tried: Tried): boolean {
  return followingOf(tried) !== 'undecided' && (isMainLink(tried) || leadsOn(tried));
}

/** A link to something else, such as the menu, is no way to the story where the story does not come next. */
function leadsOn(tried: Tried): boolean {
  return isFollowed(tried) && tried.trial.distance?.headlineAhead === true;
}

function isFollowed(tried: Tried): boolean {
  const { trial } = tried;
  return followingOf(tried) === 'followed' && trial.view.hidden === null;
}

/** Where reading goes on: after a link that is not followed, else as many letters before the headline as were measured. */
function landingOf(
  tried: Tried,
  link: Utterance | undefined,
  before: readonly Utterance[],
): Pick<Route, 'landsAt'> {
  if (!isFollowed(tried)) return { landsAt: link ? before.indexOf(link) + 1 : 0 };
  const { distance } = tried.trial;
  if (distance?.pastStory) return {};
  let letters = distance?.headlineAhead ? distance.charactersBetween : 0;
  let landsAt = before.length;
  while (letters > 0 && landsAt > 0) {
    landsAt -= 1;
    letters -= before[landsAt]?.text.length ?? 0;
  }
  return { landsAt };
}

/** What is read between landing place and headline: so many letters, at so many words a letter as all before it has. */
function wordsFrom({ trial: { distance } }: Tried, before: readonly Utterance[]): number {
  if (!distance?.headlineAhead) return 0;
  const letters = before.reduce((sum, { text }) => sum + text.length, 0);
  const share = letters === 0 ? 0 : wordsOf(before) / letters;
  return Math.round(distance.charactersBetween * share);
}

/** What is still to be read where a link leaves its reader at the link. */
function wordsAfter(link: Utterance | undefined, before: readonly Utterance[]): number {
  return link ? wordsOf(before.slice(before.indexOf(link) + 1)) : wordsOf(before);
}

/** The keys for the next heading, and for the next heading of level 1. */
function byHeadings(before: Utterance[], headline: Utterance, cost: Cost): HeardRoute[] {
  const level = levelOf(headline);
  if (level === null) return [];
  const headings = before.filter((one) => levelOf(one) !== null);
  const tops = headings.filter((one) => levelOf(one) === 1);
  const routes = [cost({ ...ESTIMATED, kind: 'heading' }, headings.length + 1, headings)];
  if (level === 1) routes.push(cost({ ...ESTIMATED, kind: 'heading-1' }, tops.length + 1, tops));
  return routes;
}

const ESTIMATED = { works: true, how: 'estimated' } as const;

function levelOf({ roles, leaving }: Utterance): number | null {
  const heading = leaving ? undefined : roles.find(({ role }) => role === 'heading');
  return heading ? (heading.count ?? null) : null;
}

/** The key for the next landmark until the main one, then reading. */
function byMain(before: Utterance[], cost: Cost): HeardRoute[] {
  const at = before.findLastIndex((one) => isEntry(one, 'main'));
  const hasLeft = before.slice(at + 1).some((one) => isLeaving(one, 'main'));
  if (at < 0 || hasLeft) return [];
  const landmarks = before.slice(0, at).filter(isLandmark);
  const heard = [...landmarks, ...before.slice(at)];
  return [cost({ ...ESTIMATED, kind: 'main' }, landmarks.length + 1, heard)];
}

function isLandmark({ roles, leaving }: Utterance): boolean {
  return !leaving && roles.some(({ role }) => LANDMARK_ROLES.has(role));
}

function isEntry({ roles, leaving }: Utterance, wanted: SpokenRole): boolean {
  return !leaving && roles.some(({ role }) => role === wanted);
}

function isLeaving({ roles, leaving }: Utterance, wanted: SpokenRole): boolean {
  return leaving === true && roles.some(({ role }) => role === wanted);
}

/** The quickest of the routes that work. */
export function bestOf<R extends Route>(routes: readonly R[]): R | null {
  return quickest(routes.filter(({ works }) => works));
}

/** The quickest of those that are promised, by what it would cost if the promise held. */
export function bestPromised<R extends Route>(routes: readonly R[]): R | null {
  const promised = routes.filter(({ promisedSeconds }) => promisedSeconds !== undefined);
  return (
    promised.toSorted(
      (one, other) => (one.promisedSeconds ?? 0) - (other.promisedSeconds ?? 0),
    )[0] ?? null
  );
}

function quickest<R extends Route>(routes: readonly R[]): R | null {
  return routes.toSorted((one, other) => one.seconds - other.seconds)[0] ?? null;
}

/** What stands in a listener’s way, worst first: a part of the page, how many links are in it, and how long it takes. */
export type WayObstacle = { part: number; links: number; seconds: number };

/** The parts of the page that what is heard is in, with what of it each takes. */
export function obstaclesIn(heard: readonly Utterance[], speechRate: number): WayObstacle[] {
  const byPart = new Map<number, { links: number; words: number }>();
  for (const { part, roles, words, leaving } of heard) {
    const sum = byPart.get(part) ?? { links: 0, words: 0 };
    const isLink = !leaving && roles.some(({ role }) => role === 'link');
    byPart.set(part, { links: sum.links + (isLink ? 1 : 0), words: sum.words + words });
  }
  return [...byPart]
    .map(([part, { links, words }]) => ({ part, links, seconds: secondsFor(0, words, speechRate) }))
    .sort((one, other) => other.seconds - one.seconds);
}
