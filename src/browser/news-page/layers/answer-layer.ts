import type { Answer, LayerButton } from '../../../model/news-page/layers.ts';
import { clickAt, pressEnter, pressEscape, pressSpace } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';

const MOST_BUTTONS = 6;
const MOST_AGAIN = 3;

/**
 * Answers a layer: with the button that refuses, else closes, else saves or accepts; else with Escape;
 * else by mouse. Null where nothing makes it go away.
 */
export async function answerLayer(page: LoadedPage, layer: number): Promise<Answer | null> {
  const buttons = (await callPage(page.world, 'layers.layerButtons', [layer])).slice(
    0,
    MOST_BUTTONS,
  );
  for (const button of buttons) {
    if (await pressed(page, button, layer))
      return { kind: button.kind, by: button.name, withKeyboard: true };
  }
  await pressEscape(page.tab.session);
  if (await isGone(page, layer)) return { kind: 'escape', by: 'Escape', withKeyboard: true };
  for (const button of buttons) {
    if (await clicked(page, button, layer))
      return { kind: button.kind, by: button.name, withKeyboard: false };
  }
  return null;
}

async function pressed(page: LoadedPage, { handle }: LayerButton, layer: number): Promise<boolean> {
  const { tab } = page;
  for (const press of [pressEnter, pressSpace]) {
    if (!(await callPage(page.world, 'focus.focusElement', [handle]))) return false;
    await press(tab.session);
    if (await isGone(page, layer)) return true;
  }
  return false;
}

async function clicked(page: LoadedPage, { handle }: LayerButton, layer: number): Promise<boolean> {
  const point = await callPage(page.world, 'sizeControls.clickPoint', [handle]);
  if (!point) return false;
  await clickAt(page.tab.session, point);
  return isGone(page, layer);
}

function isGone({ world }: LoadedPage, layer: number): Promise<boolean> {
  return callPage(world, 'layers.isGone', [layer]);
}

/** Answers what came back with the page as it was answered before: by the button of the same name, or by any that ends it. */
export async function answerAgain(page: LoadedPage, answers: readonly Answer[]): Promise<void> {
  for (let count = 0; count < Math.min(answers.length, MOST_AGAIN); count += 1) {
    const found = await callPage(page.world, 'layers.findLayer', []);
    if (!found) return;
    const buttons = await callPage(page.world, 'layers.layerButtons', [found.handle]);
    const known = buttons.find(({ name }) => answers.some(({ by }) => by === name));
    if (known && (await pressed(page, known, found.handle))) continue;
    if ((await answerLayer(page, found.handle)) === null) return;
  }
  await callPage(page.world, 'focus.resetFocus', []);
}
