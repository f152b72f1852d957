import type { LeadingLink } from '../../model/accessibility-links/leading-link.ts';
import type { FoundLink } from '../../model/accessibility-links/skip-link-functions.ts';
import { isSkipLink } from '../../model/accessibility-links/skip-link-signs.ts';
import type {
  Obstacle,
  SkipLinksFacts,
  TabStop,
} from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import type { NotTriedReason } from '../../model/reasons.ts';
import { accessibleNode, nameOf } from '../accessible-node.ts';
import { pressTab } from '../keyboard.ts';
import { callPage, type IsolatedWorld } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { takeNote } from '../loading/tab.ts';
import { isAsRemembered } from '../page-state.ts';
import { dismiss } from './dismiss.ts';
import { pressStoryButtons } from './press-story-buttons.ts';
import { tryLink } from './try-link.ts';

/** The stops of the first walk: those among which skip links are, and the ones that follow them. */
const FIRST_STOPS = 14;
const MOST_LINKS = 6;

type Stops = { facts: TabStop; handle: number }[];

/** What is carried along while the links are tried. */
type Exercise = {
  page: LoadedPage;
  links: FoundLink[];
  stops: Stops;
  obstacles: Obstacle[];
  blocked: boolean;
  /** The page moves the focus when it has loaded. */
  isMoved: boolean;
};

/**
 * Walks to the links at the start of the page with the Tab key, tries those that are meant as skip
 * links, and leaves the page as it was.
 */
export async function trySkipLinks(page: LoadedPage): Promise<SkipLinksFacts> {
  const start = await callPage(page.world, 'skipLinks.startOfPage', []);
  const exercise = await prepare(page, start.focusAtStart !== null);
  const tried = await tryAll(exercise);
  for (const { name, kind, dismissedBy } of exercise.obstacles) {
    takeNote(page.tab, { code: 'obstacle', name, kind, dismissedBy });
  }
  await callPage(page.world, 'focus.resetFocus', []);
  const groups = await callPage(page.world, 'skipLinks.describeGroups', [
    exercise.links.filter(({ facts }) => isOfAGroup(facts)).map(({ handle }) => handle),
  ]);
  return {
    ...start,
    missingScripts: page.tracker.lost.scripts.size,
    obstacles: exercise.obstacles,
    blockedBy: exercise.blocked ? (exercise.obstacles.at(-1)?.element ?? null) : null,
    stops: exercise.stops.map(({ facts }) => facts),
    links: tried,
    groups,
    story: await pressStoryButtons(page, await callPage(page.world, 'skipLinks.storyStart', [])),
  };
}

/** A link further down that shows at rest may be of the menu, and is too little to be held against the others. */
function isOfAGroup(link: LeadingLink): boolean {
  const isSure = link.beforeFirstOffPageLink || link.hiddenAtRest || link.group !== null;
  return isSure && isSkipLink(link);
}

/** The first walk, and a second one where a dialog had to be closed first. */
async function prepare(page: LoadedPage, isMoved: boolean): Promise<Exercise> {
  // What stays in place is told where it lies as the page opens.
  await callPage(page.world, 'page.pageAtTop', []);
  const found = await callPage(page.world, 'skipLinks.collectLeadingLinks', []);
  const links = await nameLinks(page.world, found);
  const obstacles: Obstacle[] = [];
  let stops = await walk(page, links, isMoved);
  const modal = await callPage(page.world, 'skipLinks.findModal', []);
  if (modal) {
    obstacles.push(await dismiss(page, modal));
    if (obstacles[0]?.dismissedBy) stops = await walk(page, links);
  }
  return {
    page,
    links,
    stops,
    obstacles,
    isMoved,
    blocked: obstacles.some(({ dismissedBy }) => !dismissedBy),
  };
}

/**
 * Tabs along the first stops. Only a page that moved the focus is put back to its top first: from there
 * the browser no longer begins with what a positive tabindex moves to the front.
 */
async function walk(
  page: LoadedPage,
  links: readonly FoundLink[],
  isMoved = false,
): Promise<Stops> {
  const { tab } = page;
  await callPage(page.world, isMoved ? 'focus.startWalk' : 'focus.startLog', []);
  await pressTab(tab.session, FIRST_STOPS);
  const stops = await callPage(page.world, 'skipLinks.describeStops', [
    links.map(({ handle }) => handle),
  ]);
  await callPage(page.world, 'focus.resetFocus', []);
  return stops;
}

async function tryAll(exercise: Exercise): Promise<TriedLink[]> {
  const tried: TriedLink[] = [];
  let tries = 0;
  for (const found of exercise.links) {
    const reason = reasonNotToTry(found.facts, exercise.blocked, tries);
    if (!reason) tries += 1;
    tried.push({
      ...found.facts,
      trial: reason ? { notTried: reason } : await tryOne(exercise, found),
    });
  }
  return tried;
}

function reasonNotToTry(link: LeadingLink, blocked: boolean, tries: number): NotTriedReason | null {
  if (!isSkipLink(link)) return 'no-skip-link';
  if (link.unreachable) return 'unreachable';
  if (blocked) return 'dialog';
  return tries >= MOST_LINKS ? 'too-many' : null;
}

async function tryOne(exercise: Exercise, found: FoundLink): Promise<TriedLink['trial']> {
  const { page, stops, obstacles } = exercise;
  const index = stops.findIndex(({ handle }) => handle === found.handle);
  const candidate = {
    subject: {
      link: found.handle,
      target: found.targetHandle,
      follower: index < 0 ? null : (stops[index + 1]?.handle ?? null),
    },
    presses: index < 0 ? null : index + 1,
    isButton: found.facts.role === 'button',
    hiddenAtRest: found.facts.hiddenAtRest,
  };
  const uncover = async (link: number) => {
    const cover = await callPage(page.world, 'skipLinks.findCover', [link]);
    if (!cover) return false;
    const obstacle = await dismiss(page, cover);
    obstacles.push(obstacle);
    return obstacle.dismissedBy !== null;
  };
  const trial = await tryLink(page, candidate, uncover);
  await callPage(page.world, 'skipLinks.endTrial', []);
  if (!(await isAsRemembered(page))) await startAfresh(exercise);
  return trial;
}

/** The page is another one than before: it is loaded again, and the links that are left are found anew. */
async function startAfresh(exercise: Exercise): Promise<void> {
  const { page, links } = exercise;
  await reopenPage(page, 'link-changed-it');
  const fresh = await callPage(page.world, 'skipLinks.collectLeadingLinks', []);
  for (const [index, link] of links.entries()) {
    const same = fresh[index];
    if (same) links[index] = { ...same, facts: link.facts };
  }
  exercise.stops = await walk(page, links, exercise.isMoved);
}

/** Gives the links that may be tried the names that the browser computes for them. */
async function nameLinks(world: IsolatedWorld, links: FoundLink[]): Promise<FoundLink[]> {
  return Promise.all(
    links.map(async (link) =>
      isSkipLink(link.facts)
        ? { ...link, facts: { ...link.facts, name: await accessibleName(world, link) } }
        : link,
    ),
  );
}

/** A page may take a link away while it is asked for. */
async function accessibleName(world: IsolatedWorld, { handle, facts }: FoundLink): Promise<string> {
  const node = await accessibleNode(world, handle);
  return node ? (nameOf(node) ?? '') : facts.name;
}
