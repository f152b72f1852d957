import { dirname, resolve } from 'node:path';
import { catalogOf } from '../../messages/catalogs.ts';
import { toldError } from '../../model/usage/known-error.ts';
import { bytePath } from '../../targets/byte-path.ts';
import { concernedPages, type KnownPage } from '../../watching/concerned-pages.ts';
import { type FolderWatch, openFolderWatch } from '../../watching/folder-watch.ts';
import { createQuietTime } from '../../watching/quiet-time.ts';
import type { Audits } from '../audits/audits.ts';
import type { Channel } from '../channel.ts';
import type { DeskHooks, DeskOptions } from '../open-desk.ts';
import type { Plan } from '../plan.ts';
import type { ListedPage, Pages } from './list-pages.ts';

type WatchParts = {
  options: DeskOptions;
  pages: Pages;
  audits: Audits;
  channel: Channel;
  hooks: DeskHooks;
};

/** A build writes many files, and each of them in several steps: so long nothing may have changed before it is looked at. */
const QUIET_MS = 200;

/**
 * Watches the folders of the listed pages. Of the pages that were audited those are audited again that are not made of
 * the same any more; and pages that come or go are listed anew.
 */
export function watchPages(parts: WatchParts): { close(): Promise<void> } {
  const quiet = createQuietTime();
  const folders = openFolderWatch(quiet.touch);
  const watching = watchOn(parts, folders, quiet).catch((error) => {
    // The desk goes on: pages are audited again by hand then.
    parts.hooks.onNotice?.(toldError(error, catalogOf(parts.options.locale).usage));
  });
  return {
    async close() {
      quiet.end();
      folders.close();
      await watching;
    },
  };
}

async function watchOn(
  parts: WatchParts,
  folders: FolderWatch,
  quiet: ReturnType<typeof createQuietTime>,
): Promise<void> {
  const { pages } = parts;
  await follow(pages, folders);
  while (await quiet.settled(QUIET_MS)) {
    await relist(parts);
    await follow(pages, folders);
    await auditConcerned(parts);
  }
}

function follow(pages: Pages, folders: FolderWatch): Promise<boolean> {
  const roots = new Set(pages.all().flatMap(({ plan }) => rootOf(plan) ?? []));
  return folders.follow([...roots].map((root) => ({ path: bytePath(root), isDeep: true })));
}

function rootOf({ file, options }: Plan): string | null {
  if (file === undefined) return null;
  return resolve(options.root ?? dirname(file));
}

async function relist({ pages, channel }: WatchParts): Promise<void> {
  const before = JSON.stringify(pages.all().map(shown));
  await pages.refresh();
  const after = pages.all().map(shown);
  if (JSON.stringify(after) !== before) channel.tell({ type: 'pages', pages: after });
}

/** A page without how it is audited. */
export function shown({ url, title, isStory }: ListedPage) {
  return { url, title, isStory };
}

/** A page that is gone is no longer audited; what was found of it stays. */
async function auditConcerned({ pages, audits }: WatchParts): Promise<void> {
  const plans = new Map<string, Plan>();
  const known: KnownPage[] = [];
  for (const { plan, report } of audits.latest()) {
    const listed = pages.all().find((page) => page.plan.key === plan.key);
    const parts = report.pages[0]?.parts;
    if (!listed || plan.file === undefined) continue;
    plans.set(listed.url, listed.plan);
    known.push({ url: listed.url, ...(parts ? { parts } : {}) });
  }
  if (known.length === 0) return;
  const { changed } = await pages.look(({ pages: all }, digests) => {
    const audited = all.filter(({ url }) => plans.has(url));
    return concernedPages(audited, known, digests);
  });
  for (const url of changed) {
    const plan = plans.get(url);
    if (plan) askQuietly(audits, plan);
  }
}

/** Where too many wait already, the next change asks again. */
function askQuietly(audits: Audits, plan: Plan): void {
  try {
    audits.ask(plan, true);
  } catch {
    // It is said where somebody asks.
  }
}
