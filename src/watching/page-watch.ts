import type { AuditOptions } from '../model/audit-options.ts';
import type { Fetcher } from '../model/fetching.ts';
import { KnownError } from '../model/usage/known-error.ts';
import { expandTargets } from '../targets/expand-targets.ts';
import { createFileDigests, type FileDigests } from '../targets/file-digests.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import { type ConcernedPages, concernedPages, type KnownPage } from './concerned-pages.ts';
import { openFolderWatch, type WatchedFolder } from './folder-watch.ts';
import { createQuietTime, type QuietTime } from './quiet-time.ts';
import { foldersOf, type WatchedTarget, watchedTarget } from './watched-folders.ts';

/** What a look at the files came to: pages are concerned, or why they cannot be told, such as a folder that is gone. */
export type Look = ConcernedPages | { fault: KnownError };

/** Watches the files that pages are made of. */
export type PageWatch = {
  /**
   * Waits until changes concern pages, by what is known of those that were audited, and all is quiet. What changed
   * between two calls is told by the second; the first looks at once. Null when the watch was closed. Throws a
   * UsageError where the system lets no more be watched.
   */
  next(known: readonly KnownPage[]): Promise<Look | null>;
  close(): void;
};

export type WatchOptions = Pick<
  AuditOptions,
  'targets' | 'as' | 'root' | 'basePath' | 'spa' | 'include' | 'exclude' | 'maxPages'
>;

/** Begins to watch files and folders; throws a UsageError for a target that is neither. */
export async function openPageWatch(options: WatchOptions): Promise<PageWatch> {
  const watched = await Promise.all(options.targets.map((one) => watchedTarget(one, options)));
  const quiet = createQuietTime();
  const folders = openFolderWatch(quiet.touch);
  const look = createLook(options);
  const follow = async (known: readonly KnownPage[]) =>
    folders.follow(await foldersOfAll(watched, known, options));
  await follow([]).catch((error) => {
    folders.close();
    throw error;
  });
  quiet.touch();
  const isNews = newsTest();
  const lookAt = async (known: readonly KnownPage[]) => {
    await follow(known);
    return look(known);
  };
  return {
    async next(known) {
      // New pages may have asked for something in other folders.
      if (await follow(known)) quiet.touch();
      return nextLook(() => lookAt(known), quiet, isNews);
    },
    close() {
      quiet.end();
      folders.close();
    },
  };
}

async function nextLook(
  look: () => Promise<Look>,
  quiet: QuietTime,
  isNews: (seen: Look) => boolean,
): Promise<Look | null> {
  let isSure = false;
  while (await quiet.settled(isSure ? SURELY_QUIET_MS : QUIET_MS)) {
    const seen = await look();
    // What a build takes away it may be about to write anew.
    isSure = !isSure && lacksSome(seen);
    if (isSure) quiet.touch();
    else if (isNews(seen)) return seen;
  }
  return null;
}

/** So long nothing may change before pages are looked at, and before one is taken to be gone. */
const QUIET_MS = 200;
const SURELY_QUIET_MS = 1500;

function lacksSome(seen: Look): boolean {
  return 'fault' in seen || seen.gone.length > 0;
}

/** Whether a look is to be told: where it concerns pages, and a fault once. */
function newsTest(): (seen: Look) => boolean {
  let told: string | null = null;
  return (seen) => {
    const [before, now] = [told, 'fault' in seen ? seen.fault.message : null];
    told = now;
    return 'fault' in seen ? now !== before : seen.changed.length + seen.gone.length > 0;
  };
}

async function foldersOfAll(
  watched: readonly WatchedTarget[],
  known: readonly KnownPage[],
  options: WatchOptions,
): Promise<WatchedFolder[]> {
  const asked = new Set(known.flatMap(({ parts }) => Object.keys(parts ?? {})));
  const folders: WatchedFolder[] = [];
  for (const target of watched) folders.push(...(await foldersOf(target, asked, options)));
  return folders;
}

/** Looks at the pages as they now are; what was read of a file is kept from look to look. */
function createLook(options: WatchOptions): (known: readonly KnownPage[]) => Promise<Look> {
  let current: ExpandedTargets | null = null;
  const fileAt: ExpandedTargets['fileAt'] = async (address) => current?.fileAt(address) ?? null;
  const digests: FileDigests = createFileDigests({ fileAt });
  return async (known) => {
    try {
      current = await expandTargets(localOptions(options), ASKS_NOBODY);
      return await concernedPages(current.pages, known, digests);
    } catch (error) {
      if (error instanceof KnownError) return { fault: error };
      throw error;
    } finally {
      await current?.close();
      current = null;
    }
  };
}

/** All pages, however many of them are audited. */
function localOptions({ targets, as, root, basePath, spa, ...options }: WatchOptions) {
  const { include, exclude, maxPages } = options;
  return {
    targets,
    ...(as === undefined ? {} : { as }),
    ...(root === undefined ? {} : { root }),
    ...(basePath === undefined ? {} : { basePath }),
    ...(spa === undefined ? {} : { spa }),
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(maxPages === undefined ? {} : { maxPages }),
  };
}

/** Files and folders lead to no other server. */
const ASKS_NOBODY: Fetcher = async () => ({ why: 'not-allowed', detail: '' });
