import type {
  FoundMotion,
  MotionFacts,
  MovingText,
  SeenChanges,
} from '../../../model/news-page/motion.ts';
import { pressEnter } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { reopenPage } from '../../loading/reopen-page.ts';
import { isAsRemembered } from '../../page-state.ts';

const LONGEST_WATCH_MS = 20_000;

/**
 * Begins to watch what changes by itself. Others may look at the page meanwhile, as long as nobody touches
 * it; `watchMotion` takes what was seen.
 */
export function beginWatching(page: LoadedPage): Promise<SeenChanges> {
  const watching = callPage(page.world, 'motion.watchLive', [], LONGEST_WATCH_MS);
  watching.catch(() => undefined);
  page.watching = watching;
  return watching;
}

/** Looks for text that moves or changes by itself, and presses the control beside it to see it stop. */
export async function watchMotion(page: LoadedPage): Promise<MotionFacts> {
  const moving = await callPage(page.world, 'motion.findMotion', []);
  const { live, changing, watchedMs } = await (page.watching ?? beginWatching(page));
  page.watching = null;
  page.restless = await callPage(page.world, 'pointer.knownRest', []);
  const tried: MovingText[] = [];
  for (const one of [...moving, ...changing]) tried.push(await tryToStop(page, one));
  // Where nothing was pressed the page keeps the focus that it gave.
  if (tried.some(({ control }) => control) && !(await isAsRemembered(page)))
    await reopenPage(page, 'motion-was-stopped');
  return { moving: tried, live, watchedMs };
}

async function tryToStop(
  page: LoadedPage,
  { handle, control, ...motion }: FoundMotion,
): Promise<MovingText> {
  const { tab } = page;
  if (control === null) return { ...motion, control: null };
  const [element] = await callPage(page.world, 'keyboard.describeHandles', [[control]]);
  if (await callPage(page.world, 'focus.focusElement', [control])) await pressEnter(tab.session);
  const moves = await callPage(
    page.world,
    'motion.stillMoves',
    [handle, motion.kind],
    LONGEST_WATCH_MS,
  );
  return { ...motion, control: element ? { element, stopped: !moves } : null };
}
