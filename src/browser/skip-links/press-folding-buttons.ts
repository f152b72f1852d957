import type { StoryPlace, StoryStart } from '../../model/skip-links.ts';
import { callPage } from '../isolated-world.ts';
import { pressEnter } from '../keyboard.ts';
import type { LoadedPage } from '../loaded-page.ts';

const MOST_BUTTONS = 4;

/**
 * Presses the buttons before the story, to see whether one folds away what a reader would have to tab
 * through: a mechanism of its own for WCAG 2.4.1 (ACT cf77f2). Only where nothing else is one; each
 * press is undone by a second one.
 */
export async function pressFoldingButtons(
  { world, tab }: LoadedPage,
  story: StoryPlace,
): Promise<StoryStart> {
  const isBypassed = story.inMain || story.headingAtStart || story.start === null;
  if (isBypassed || story.buttonsBefore === 0)
    return { ...story, foldedBy: null, allPressed: true };
  const buttons = await callPage(world, 'foldingButtons', []);
  for (const { handle, element } of buttons.slice(0, MOST_BUTTONS)) {
    if (!(await callPage(world, 'focusElement', [handle]))) continue;
    await pressEnter(tab.session);
    await callPage(world, 'frames', [2]);
    const { stopsBefore } = await callPage(world, 'storyStart', []);
    await callPage(world, 'focusElement', [handle]);
    await pressEnter(tab.session);
    if (stopsBefore <= story.stopsBefore / 2)
      return { ...story, foldedBy: element, allPressed: true };
  }
  return { ...story, foldedBy: null, allPressed: buttons.length <= MOST_BUTTONS };
}
