import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Report } from '../../model/report.ts';
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
const QUIET_MS = 300;

/**
 * Watches the folders of the listed pages. Of the pages that were audited those are audited again whose file has changed,
 * or one that they asked for; and pages that come or go are listed anew.
 */
export function watchPages(parts: WatchParts): { close(): Promise<void> } {
  const roots = new Set(parts.pages.all().flatMap(({ plan }) => rootOf(plan) ?? []));
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let settling: Promise<void> = Promise.resolve();
  const onChange = (path: string) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...changed];
      changed.clear();
      settling = settling.then(() => settle(all, parts)).catch(() => undefined);
    }, QUIET_MS);
  };
  const watchers = [...roots].flatMap((root) => watcherOf(root, onChange) ?? []);
  return {
    async close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await settling;
    },
  };
}

function rootOf({ file, options }: Plan): string | null {
  if (file === undefined) return null;
  return resolve(options.root ?? dirname(file));
}

/** Null where the system does not tell: pages are audited again by hand then. */
function watcherOf(root: string, onChange: (path: string) => void): FSWatcher | null {
  try {
    const watcher = watch(root, { recursive: true }, (_event, name) => {
      if (name !== null) onChange(resolve(root, name.toString()));
    });
    watcher.on('error', () => undefined);
    return watcher;
  } catch {
    return null;
  }
}

async function settle(
  changed: readonly string[],
  { pages, audits, channel }: WatchParts,
): Promise<void> {
  if (changed.some((path) => PAGE_FILE.test(path))) await relist(pages, channel);
  for (const { plan, report } of audits.latest()) {
    if (!isConcerned(plan, report, changed)) continue;
    // A page that is gone is no longer audited; what was found of it stays.
    if (await stat(plan.file ?? '').catch(() => null)) askQuietly(audits, plan);
  }
}

async function relist(pages: Pages, channel: Channel): Promise<void> {
  const before = JSON.stringify(pages.all().map(shown));
  await pages.refresh();
  const after = pages.all().map(shown);
  if (JSON.stringify(after) !== before) channel.tell({ type: 'pages', pages: after });
}

/** A page without how it is audited. */
export function shown({ url, title, isStory }: ListedPage) {
  return { url, title, isStory };
}

const PAGE_FILE = /\.(?:html?|xhtml)$/i;

/** Whether a page’s own file has changed, or one that it asked for the last time. */
function isConcerned(plan: Plan, report: Report, changed: readonly string[]): boolean {
  const root = rootOf(plan);
  if (root === null || plan.file === undefined || plan.isOurs) return false;
  const own = resolve(plan.file);
  const parts = report.pages[0]?.parts;
  // Where not all is known that it asked for, whatever is no page of its own may be a part of it.
  if (!parts) return changed.some((path) => path === own || !PAGE_FILE.test(path));
  const files = new Set(Object.keys(parts).map((path) => partPath(root, path, plan)));
  return changed.some((path) => path === own || files.has(path));
}

/** The file of a part, by its path on the server. */
function partPath(root: string, path: string, { options }: Plan): string {
  const base = options.basePath ?? '';
  const [bare = ''] = path.split(/[?#]/, 1);
  const below = base !== '' && bare.startsWith(base) ? bare.slice(base.length) : bare;
  return resolve(root, `.${sep}${decoded(below)}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
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
