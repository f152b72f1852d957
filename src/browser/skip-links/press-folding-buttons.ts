import type { StoryPlace, StoryStart } from '../../model/skip-links.ts';
import { callPage } from '../isolated-world.ts';
import { pressEnter } from '../keyboard.ts';
import type { LoadedPage } from '../loaded-page.ts';

const MOST_BUTTONS = 4;
const FRAMES = 2;

/**
 * Presses the buttons before the story, to see whether they fold away what a reader would have to tab
 * through: a mechanism of its own for WCAG 2.4.1 (ACT 3e12e1). Only where nothing else is one; what was
 * folded is unfolded by a second press.
 */
export async function pressFoldingButtons(
  page: LoadedPage,
  story: StoryPlace,
): Promise<StoryStart> {
  const isBypassed = story.inMain || story.headingAtStart || story.start === null;
  if (isBypassed || story.buttonsBefore === 0) return { ...story, folding: null, allPressed: true };
  const buttons = await callPage(page.world, 'foldingButtons', []);
  const folded: typeof buttons = [];
  let left = story;
  for (const button of buttons.slice(0, MOST_BUTTONS)) {
    const now = await press(page, button.handle);
    if (isLess(now, left)) {
      folded.push(button);
      left = now;
    } else await press(page, button.handle);
  }
  for (const { handle } of folded) await press(page, handle);
  const [first] = folded;
  return {
    ...story,
    folding: first
      ? { by: first.element, stopsLeft: left.stopsBefore, blocksLeft: left.blocksBefore }
      : null,
    allPressed: buttons.length <= MOST_BUTTONS,
  };
}

async function press({ world, tab }: LoadedPage, handle: number): Promise<StoryPlace> {
  if (await callPage(world, 'focusElement', [handle])) await pressEnter(tab.session);
  await callPage(world, 'frames', [FRAMES]);
  return callPage(world, 'storyStart', []);
}

function isLess(now: StoryPlace, before: StoryPlace): boolean {
  return now.stopsBefore < before.stopsBefore || now.blocksBefore < before.blocksBefore;
}
