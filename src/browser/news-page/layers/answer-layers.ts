import type {
  AfterAnswer,
  FoundLayer,
  Layer,
  LayersFacts,
} from '../../../model/news-page/layers.ts';
import { isModal } from '../../../model/news-page/layers.ts';
import { deadlineIn } from '../../../support/within.ts';
import { pressKey, pressTab, turnWheel } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { settle } from '../../loading/settle.ts';
import { takeNote } from '../../loading/tab.ts';
import { rest } from '../../rest.ts';
import { answerAgain, answerLayer } from './answer-layer.ts';

/** Consent first, then the offer of a letter, then a survey: nobody shows more. */
const MOST_LAYERS = 3;
/** The first presses come to a layer that was made for the keyboard; the others only tell how late it comes. */
const FIRST_PRESSES = [8, 32];
const SPARE_PRESSES = 2;
const MOST_STOPS = 30;
/** What an answer sets in motion is over by then, or goes on for other reasons. */
const LONGEST_SETTLING_MS = 2000;

/**
 * Deals with what lies over the page when it has loaded, as a reader without a mouse would who agrees to
 * nothing: comes to it with Tab, tries to leave it, and answers it. From then on the page is as readers
 * meet it; each time it is loaded again, what comes back is answered again.
 */
export async function answerLayers(page: LoadedPage): Promise<LayersFacts> {
  if (page.isInState) return { layers: await layerAsItIs(page) };
  const layers: Layer[] = [];
  for (let count = 0; count < MOST_LAYERS; count += 1) {
    const found = await callPage(page.world, 'layers.findLayer', []);
    if (!found) break;
    const back = layers.findIndex(({ element }) => isSame(element.selector, found));
    if (back >= 0) {
      layers.splice(back, 1, unanswered(layers[back] as Layer));
      break;
    }
    layers.push(await dealWith(page, found));
    if (layers.at(-1)?.answer === null) break;
  }
  const answers = layers.flatMap(({ answer }) => answer ?? []);
  if (answers.length > 0) {
    takeNote(page.tab, { code: 'layers-answered', layers: answersTo(layers) });
    page.afterLoad = (again) => answerAgain(again, answers);
  }
  return { layers };
}

/** What a user’s module has opened is neither tried nor answered; what it covers cannot be told of. */
async function layerAsItIs(page: LoadedPage): Promise<Layer[]> {
  const found = await callPage(page.world, 'layers.findLayer', []);
  if (!found) return [];
  return [{ ...found.facts, firstStop: null, leaksTo: null, answer: null, after: null }];
}

/** What opens again when it is closed was not answered. */
function unanswered(layer: Layer): Layer {
  return { ...layer, answer: null, after: null };
}

function isSame(selector: readonly string[], { facts }: FoundLayer): boolean {
  return selector.join() === facts.element.selector.join();
}

function answersTo(layers: readonly Layer[]): { name: string; by: string }[] {
  return layers.flatMap(({ name, answer }) => (answer ? [{ name, by: answer.by }] : []));
}

async function dealWith(page: LoadedPage, found: FoundLayer): Promise<Layer> {
  const { facts, handle } = found;
  const firstStop = facts.holdsFocus ? 0 : await tabInto(page, found);
  const leaksTo = isModal(facts) && facts.stops > 0 ? await tabOut(page, found) : null;
  const answer = await answerLayer(page, handle);
  return { ...facts, firstStop, leaksTo, answer, after: answer ? await lookOn(page) : null };
}

/** Tabs from where the page put the reader until the layer has the focus. */
async function tabInto(page: LoadedPage, { handle, facts }: FoundLayer): Promise<number | null> {
  const { tab } = page;
  if (facts.stops === 0) return null;
  await callPage(page.world, 'focus.startLog', []);
  for (const presses of FIRST_PRESSES) {
    await pressTab(tab.session, presses);
    const first = await callPage(page.world, 'layers.firstStopIn', [handle]);
    if (first !== null) return first;
  }
  return null;
}

/** Tabs on from the layer's first stop past its last one: where the layer holds the keyboard, nothing else is reached. */
async function tabOut(page: LoadedPage, { handle, facts }: FoundLayer): Promise<Layer['leaksTo']> {
  const { tab } = page;
  if (!(await callPage(page.world, 'layers.focusIntoLayer', [handle]))) return null;
  await callPage(page.world, 'focus.startLog', []);
  await pressTab(tab.session, Math.min(facts.stops, MOST_STOPS) + SPARE_PRESSES);
  return callPage(page.world, 'layers.leakFrom', [handle]);
}

/** Where a reader is now: one Tab tells, and whether the page scrolls. */
async function lookOn(page: LoadedPage): Promise<AfterAnswer> {
  const { tab } = page;
  // A layer that fades out is there until it has.
  await settle(page, deadlineIn(LONGEST_SETTLING_MS), () => false);
  await rest(page);
  await callPage(page.world, 'focus.startLog', []);
  await pressTab(tab.session, 1);
  const after = await callPage(page.world, 'layers.afterAnswer', []);
  await callPage(page.world, 'focus.resetFocus', []);
  return { ...after, scrollLocked: await isScrollLocked(page) };
}

/** Turns the wheel and presses Page Down where style seems to forbid scrolling: a shell may scroll all the same. */
async function isScrollLocked(page: LoadedPage): Promise<boolean> {
  const { tab } = page;
  const at = await callPage(page.world, 'layers.scrollLockSuspected', []);
  if (!at) return false;
  const before = await callPage(page.world, 'layers.scrollPlace', []);
  await tab.pump.painting(() => turnWheel(tab.session, at, WHEEL_PX));
  await pressKey(tab.session, 'PageDown');
  await callPage(page.world, 'page.frames', [SCROLL_FRAMES]);
  return (await callPage(page.world, 'layers.scrollPlace', [])) === before;
}

const WHEEL_PX = 200;
const SCROLL_FRAMES = 6;
