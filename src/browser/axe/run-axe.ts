import type { CDPSession, Protocol } from 'puppeteer-core';
import type { AxeFacts } from '../../model/axe-facts.ts';
import type { AxeFrame, FrameFacts, PageAxeOptions } from '../../model/page-functions.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { callPage, evaluate, type IsolatedWorld } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { axeSource } from './axe-source.ts';
import { attachFrames, enterFrame, type FrameSessions, findFrame } from './frames.ts';

const LONGEST_RUN_MS = 60_000;
const LONGEST_FRAME_MS = 8000;
const MOST_FRAMES = 10;

type SkippedFrame = AxeFacts['skippedFrames'][number];

/** What is carried along while an audit goes down into frames. */
type Descent = {
  options: PageAxeOptions;
  sessions: FrameSessions;
  skipped: SkippedFrame[];
  visited: number;
};

/**
 * Runs axe-core in the isolated world of the page and of each frame worth testing, those of other
 * sites too. Frames are given their part by us, one after the other: axe-core's own way would wait
 * half a second for each frame that has no axe-core inside.
 */
export async function runAxe({ world }: LoadedPage, options: PageAxeOptions): Promise<AxeFacts> {
  await injectAxe(world, LONGEST_RUN_MS);
  const listed = await callPage(world, 'axe.listFrames', [], LONGEST_RUN_MS);
  if (listed.every(({ notWorth }) => notWorth) || !(await hasFrameDocuments(world.session))) {
    const facts = await callPage(world, 'axe.runAxeAlone', [options], LONGEST_RUN_MS);
    return { ...facts, skippedFrames: listed.flatMap(skippedFrame) };
  }
  const sessions = await attachFrames(world.session);
  try {
    const frames = await callPage(world, 'axe.axeFrames', [options], LONGEST_RUN_MS);
    return await runInFrames(world, frames, { options, sessions, skipped: [], visited: 0 });
  } finally {
    await sessions.stop();
  }
}

/** Whether any frame holds a document: many are blank, or could not be loaded. Those of other sites count. */
async function hasFrameDocuments(session: CDPSession): Promise<boolean> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { targetInfos } = await session.send('Target.getTargets');
  const foreign = targetInfos.some(({ type, url }) => type === 'iframe' && holdsDocument(url));
  return foreign || documentsBelow(frameTree);
}

function documentsBelow({ childFrames = [] }: Protocol.Page.FrameTree): boolean {
  return childFrames.some((child) => holdsDocument(child.frame.url) || documentsBelow(child));
}

function holdsDocument(url: string): boolean {
  return !/^(?:about:blank|chrome-error:)/.test(url) && url !== '';
}

/** Puts axe-core into a world, unless it is there already. */
export async function injectAxe(world: IsolatedWorld, limitMs: number): Promise<void> {
  if ((await evaluate(world, 'typeof axe', limitMs)) === 'object') return;
  await evaluate(world, `${axeSource()};0`, limitMs);
}

function skippedFrame({ selector, notWorth }: FrameFacts): SkippedFrame[] {
  return notWorth ? [{ selector, reason: notWorth }] : [];
}

async function runInFrames(
  world: IsolatedWorld,
  frames: AxeFrame[],
  descent: Descent,
): Promise<AxeFacts> {
  const { options, skipped } = descent;
  const partials = await partialsOf(world, frames, descent);
  const facts = partials.every((partial) => partial === null)
    ? await callPage(world, 'axe.runAxeAlone', [options], LONGEST_RUN_MS)
    : await callPage(world, 'axe.finishAxe', [options, partials], LONGEST_RUN_MS);
  return { ...facts, skippedFrames: skipped };
}

/** The partial results of the frames, depth first, as axe-core wants them; null for each one left out. */
async function partialsOf(
  parent: IsolatedWorld,
  frames: AxeFrame[],
  descent: Descent,
): Promise<unknown[]> {
  const partials: unknown[] = [];
  for (const frame of frames) partials.push(...(await partialsBelow(parent, frame, descent)));
  return partials;
}

async function partialsBelow(
  parent: IsolatedWorld,
  { frameSelector, frameContext }: AxeFrame,
  descent: Descent,
): Promise<unknown[]> {
  const { selector, notWorth, frameId } = await findFrame(parent, frameSelector);
  const reason = notWorth ?? (descent.visited >= MOST_FRAMES ? 'too-many' : null);
  if (reason || !frameId) {
    return leaveOut(descent, { selector, reason: reason ?? 'no-document' });
  }
  descent.visited += 1;
  try {
    const world = await enterFrame(parent, descent.sessions, frameId, LONGEST_FRAME_MS);
    await injectAxe(world, LONGEST_FRAME_MS);
    const args = [descent.options, frameContext] as [PageAxeOptions, unknown];
    const { partial, frames } = await callPage(world, 'axe.runAxeInFrame', args, LONGEST_FRAME_MS);
    return [partial, ...(await partialsOf(world, frames, descent))];
  } catch (error) {
    return leaveOut(descent, { selector, reason: 'broke-off', detail: reasonOf(error) });
  }
}

function leaveOut({ skipped }: Descent, frame: SkippedFrame): unknown[] {
  skipped.push(frame);
  return [null];
}
