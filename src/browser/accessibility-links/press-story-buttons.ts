import type { StoryButtons } from '../../model/accessibility-links/skip-link-functions.ts';
import type { StoryPlace, StoryStart } from '../../model/accessibility-links/story-start.ts';
import { pressEnter } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';

const MOST_BUTTONS = 4;
const FRAMES = 2;

/**
 * Presses the buttons before the story, to see whether one leads to it, or folds away what a reader would
 * have to tab through: mechanisms of their own for WCAG 2.4.1 (ACT 3e12e1). Where a landmark or heading is
 * one, only the buttons that are meant for skipping are pressed. What was folded is unfolded by a second press.
 */
export async function pressStoryButtons(page: LoadedPage, story: StoryPlace): Promise<StoryStart> {
  const nothing: StoryStart = { ...story, folding: null, leadsOn: null, allPressed: true };
  if (story.start === null || story.buttonsBefore === 0) return nothing;
  const { address, buttons } = await buttonsWorthATry(page, story);
  const folded: typeof buttons = [];
  let left = story;
  for (const button of buttons.slice(0, MOST_BUTTONS)) {
    const now = await press(page, button.handle);
    if (await callPage(page.world, 'skipLinks.hasGoneToStory', [address]))
      return { ...nothing, leadsOn: button.element };
    if (isLess(now, left)) {
      folded.push(button);
      left = now;
    } else await press(page, button.handle);
  }
  for (const { handle } of folded) await press(page, handle);
  const [first] = folded;
  return {
    ...nothing,
    folding: first
      ? { by: first.element, stopsLeft: left.stopsBefore, blocksLeft: left.blocksBefore }
      : null,
    allPressed: buttons.length <= MOST_BUTTONS,
  };
}

async function buttonsWorthATry(
  page: LoadedPage,
  { inMain, headingAtStart }: StoryPlace,
): Promise<StoryButtons> {
  const found = await callPage(page.world, 'skipLinks.storyButtons', []);
  if (!inMain && !headingAtStart) return found;
  return { ...found, buttons: found.buttons.filter(({ isMeantToSkip }) => isMeantToSkip) };
}

async function press(page: LoadedPage, handle: number): Promise<StoryPlace> {
  const { tab } = page;
  if (await callPage(page.world, 'focus.focusElement', [handle])) await pressEnter(tab.session);
  await callPage(page.world, 'page.frames', [FRAMES]);
  return callPage(page.world, 'skipLinks.storyStart', []);
}

function isLess(now: StoryPlace, before: StoryPlace): boolean {
  return now.stopsBefore < before.stopsBefore || now.blocksBefore < before.blocksBefore;
}
