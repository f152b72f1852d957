import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { within } from '../support/within.ts';

/**
 * Has a headless shell draw only when it is told to. Nobody looks at most frames: style, layout,
 * observers and `requestAnimationFrame` run in each, and pixels are made for pictures and gestures alone.
 */
const DRAW_ON_DEMAND = [
  '--enable-begin-frame-control',
  '--run-all-compositor-stages-before-draw',
  '--disable-threaded-animation',
  '--disable-threaded-scrolling',
  '--disable-checker-imaging',
  '--disable-new-content-rendering-timeout',
];

/** How a browser is told when to draw. Only a headless shell lets itself be told, and none on macOS. */
export function drawingFlags(isHeadlessShell: boolean): string[] {
  return isHeadlessShell && process.platform !== 'darwin'
    ? DRAW_ON_DEMAND
    : ['--disable-frame-rate-limit'];
}

/** Gives a tab its frames. */
export type FramePump = {
  /** Has frames painted while something is done that needs their pixels. */
  painting<T>(act: () => Promise<T>): Promise<T>;
  stop(): void;
};

/** A browser that draws by itself. */
export const NO_PUMP: FramePump = { painting: (act) => act(), stop: () => undefined };

/** Between two frames, in milliseconds: half of what screens show is enough for what moves by itself. */
const PAUSE_MS = 33;
/** What waits for frames gets so many, one right after the other. */
const EAGER_FRAMES = 16;
/** What is answered sooner than this waits for no frame, and gets none. */
const NEEDS_NONE_MS = 4;
const OPENING_MS = 30_000;

/** Opens the first page of a context, whose frames come from us where the browser was started for that; else an ordinary one. */
export async function openDrawnPage(
  browser: Browser,
  context: BrowserContext,
): Promise<{ page: Page; startPump(session: CDPSession): FramePump }> {
  if (!(await drawsOnDemand(browser)))
    return { page: await context.newPage(), startPump: () => NO_PUMP };
  const session = await browserSession(browser);
  await session.send('Target.createTarget', {
    url: 'about:blank',
    enableBeginFrameControl: true,
    ...(context.id ? { browserContextId: context.id } : {}),
  });
  // The context is new, and has no other page.
  // Within a limit of ours: puppeteer’s own would keep the process alive when the browser is gone.
  const opened = context.waitForTarget((one) => one.type() === 'page', { timeout: 0 });
  const target = await within(opened, OPENING_MS, 'Opening a tab');
  const page = await target.page();
  if (!page) throw new Error('The tab closed again');
  return { page, startPump };
}

/**
 * The one session of a browser as a whole, as long as it lives. Of several that are opened at once puppeteer
 * takes some for its own, and when these are detached it no longer finds its browser.
 */
const browserSession = oncePerBrowser((browser) => browser.target().createCDPSession());

/** Whether the browser was started with the flags above, by whomever. */
const drawsOnDemand = oncePerBrowser(async (browser) => {
  const session = await browserSession(browser);
  try {
    const { arguments: flags } = await session.send('Browser.getBrowserCommandLine');
    return DRAW_ON_DEMAND.every((flag) => flags.includes(flag));
  } catch {
    // Browsers that no program has started keep their command line to themselves.
    return false;
  }
});

function oncePerBrowser<T>(
  ask: (browser: Browser) => Promise<T>,
): (browser: Browser) => Promise<T> {
  const known = new WeakMap<Browser, Promise<T>>();
  return (browser) => {
    const answer = known.get(browser) ?? ask(browser);
    known.set(browser, answer);
    return answer;
  };
}

const hurries = new WeakMap<CDPSession, () => () => void>();

/** Does something with the page that may need frames, and has them come without a pause until it is done. */
export async function withoutPauses<T>(session: CDPSession, act: () => Promise<T>): Promise<T> {
  const end = hurries.get(session)?.();
  try {
    return await act();
  } finally {
    end?.();
  }
}

/** Asks for one frame after the other: the browser takes no second one before the first is done. */
function startPump(session: CDPSession): FramePump {
  const state = { painters: 0, isStopped: false, wake: () => undefined as unknown };
  const looks: Looks = new Set();
  const isEager = () => [...looks].some(({ framesLeft }) => framesLeft > 0);
  const pause = () =>
    new Promise<void>((resolve) => {
      if (isEager()) return void setImmediate(resolve);
      const timer = setTimeout(resolve, PAUSE_MS);
      state.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const pump = async () => {
    // A tab may go without being closed by us.
    while (!(state.isStopped || session.detached)) {
      for (const look of looks) look.framesLeft -= 1;
      const frame = session.send('HeadlessExperimental.beginFrame', {
        noDisplayUpdates: state.painters === 0,
      });
      await frame.catch(() => undefined);
      await pause();
    }
  };
  hurries.set(session, () => hurry(looks, () => state.wake()));
  const stop = () => {
    state.isStopped = true;
    state.wake();
  };
  void pump();
  return {
    painting: (act) => whilePainting(session, state, act),
    stop,
  };
}

/** What waits for frames, and how many it may have without a pause. */
type Looks = Set<{ framesLeft: number }>;

/** Has frames come without a pause, if it is not over in a moment; returns what ends that. */
function hurry(looks: Looks, wake: () => void): () => void {
  const look = { framesLeft: EAGER_FRAMES };
  const waiting = setTimeout(() => {
    looks.add(look);
    wake();
  }, NEEDS_NONE_MS);
  return () => {
    clearTimeout(waiting);
    looks.delete(look);
  };
}

async function whilePainting<T>(
  session: CDPSession,
  state: { painters: number },
  act: () => Promise<T>,
): Promise<T> {
  state.painters += 1;
  try {
    return await withoutPauses(session, act);
  } finally {
    state.painters -= 1;
  }
}
