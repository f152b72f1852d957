import { rmSync } from 'node:fs';
import { type BrowserKeeper, openBrowserKeeper } from '../browser/finding/browser-keeper.ts';
import { catalogOf } from '../messages/catalogs.ts';
import { toldError } from '../model/usage/known-error.ts';
import type { UsageWords } from '../model/usage/usage.words.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { createAudits } from './audits/audits.ts';
import { createRunner, type Runner } from './audits/run-audit.ts';
import { createChannel } from './channel.ts';
import { createPlanner } from './drafts/planner.ts';
import type { Desk, DeskHooks, DeskOptions } from './open-desk.ts';
import { listPages } from './pages/list-pages.ts';
import { watchPages } from './pages/watch-pages.ts';
import { deskApp } from './server/desk-app.ts';
import { listen } from './server/listen.ts';
import { createToken } from './server/token.ts';

/** Opens a desk: its pages are listed, its server listens, a browser is started ahead. */
export async function startDesk(given: DeskOptions, hooks: DeskHooks): Promise<Desk> {
  const { port = 0, ...options } = given;
  const pages = await listPages(options, hooks);
  const folder = makeTemporaryFolder('presscheck-desk-');
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const { usage: say } = catalogOf(options.locale);
  const keeper = openBrowserKeeper();
  const channel = createChannel();
  const runner = createRunner({ options, hooks, keeper, folder });
  const audits = createAudits(runner, channel, say);
  const watcher = watchPages({ options, pages, audits, channel, hooks });
  const planner = createPlanner({ options, pages, folder, runner });
  const token = createToken();
  const parts = { options, pages, folder, audits, planner, channel, token };
  const server = await listen((origin) => deskApp(parts, origin), port).catch(async (error) => {
    await watcher.close();
    process.off('exit', removeFolder);
    removeFolder();
    throw error;
  });
  warm(keeper, runner, hooks, say);
  const address = `${server.origin}/open?token=${token.opening}`;
  const close = once(async () => {
    await watcher.close();
    channel.close();
    await audits.close();
    await server.close();
    await keeper.close();
    process.off('exit', removeFolder);
    removeFolder();
  });
  // It is closed when nothing of it is left, and not as soon as its server is.
  const closed = new Promise<void>((resolve, reject) => {
    const closeWhole = () => void close().then(resolve, reject);
    hooks.signal?.addEventListener('abort', closeWhole, { once: true });
    void server.closed.then(closeWhole);
  });
  if (hooks.signal?.aborted) await close();
  return { address, show: () => show(address), closed, close };
}

/** Where there is no browser the user hears of it at once; the first audit says it again. */
function warm(
  keeper: BrowserKeeper,
  runner: Runner,
  { onNotice }: DeskHooks,
  say: UsageWords,
): void {
  keeper.warm(runner.browserOptions).catch((error) => onNotice?.(toldError(error, say)));
}

async function show(address: string): Promise<boolean> {
  try {
    const { default: open } = await import('open');
    await open(address);
    return true;
  } catch {
    return false;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let working: Promise<void> | null = null;
  return () => {
    working ??= work();
    return working;
  };
}
