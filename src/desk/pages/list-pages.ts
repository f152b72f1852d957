import { isUtf8 } from 'node:buffer';
import { sep } from 'node:path';
import type { DeskPage } from '../../model/desk.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { findTargets } from '../../run/find-targets.ts';
import { hiddenTarget } from '../../support/hidden-address.ts';
import { bytePath, onDisk } from '../../targets/byte-path.ts';
import { detectTarget } from '../../targets/detect-target.ts';
import type { FileDigests } from '../../targets/file-digests.ts';
import type { ExpandedTargets, PageTarget } from '../../targets/page-target.ts';
import type { DeskHooks, DeskOptions } from '../open-desk.ts';
import type { Plan } from '../plan.ts';
import { readHead } from './read-head.ts';

/** A page that the desk lists, and how it is audited. */
export type ListedPage = DeskPage & { plan: Plan };

/** The pages of the desk’s targets. They are looked for anew when files come or go. */
export type Pages = {
  all(): readonly ListedPage[];
  find(url: string): ListedPage | null;
  refresh(): Promise<void>;
  /** Looks at them as they are now, with what our own servers answer. */
  look<T>(work: (targets: ExpandedTargets, digests: FileDigests) => Promise<T>): Promise<T>;
};

/** So many files are read at once for their titles. */
const READ_AT_ONCE = 32;

/** Lists the pages of the targets. Throws a UsageError for a target that the desk does not take. */
export async function listPages(options: DeskOptions, hooks: DeskHooks): Promise<Pages> {
  for (const target of options.targets) await requireNear(target, options);
  let listed = await pagesOf(options, hooks);
  return {
    all: () => listed,
    find: (url) => listed.find((page) => page.url === url) ?? null,
    async refresh() {
      // A build that is being written may have no page for a moment.
      listed = await pagesOf(options, {}).catch(() => listed);
    },
    look: (work) => withTargets(options, {}, work),
  };
}

/** What strangers name is nothing to choose from: those pages would be named by the user, and trusted more. */
async function requireNear(target: string, options: DeskOptions): Promise<void> {
  const { kind } = await detectTarget(target, options);
  if (['url', 'file', 'folder', 'pattern', 'route'].includes(kind)) return;
  throw new UsageError((say) => say.desk.otherTarget(hiddenTarget(target)));
}

async function pagesOf(options: DeskOptions, hooks: DeskHooks): Promise<ListedPage[]> {
  if (options.targets.length === 0) return [];
  const all = await withTargets(options, hooks, async ({ pages }) => pages);
  const named = all.filter(({ found, file = '' }) => !found && isText(file));
  const listed: ListedPage[] = [];
  for (let at = 0; at < named.length; at += READ_AT_ONCE) {
    const some = named.slice(at, at + READ_AT_ONCE);
    listed.push(...(await Promise.all(some.map((one) => listPage(one, options)))));
  }
  return listed;
}

/** Servers run as long as somebody looks. */
async function withTargets<T>(
  { port: _, ...options }: DeskOptions,
  hooks: DeskHooks,
  work: (targets: ExpandedTargets, digests: FileDigests) => Promise<T>,
): Promise<T> {
  const { targets, digests } = await findTargets(options, hooks, new Date());
  try {
    return await work(targets, digests);
  } finally {
    await targets.close();
  }
}

function isText(path: string): boolean {
  return isUtf8(onDisk(path));
}

async function listPage(page: PageTarget, options: DeskOptions): Promise<ListedPage> {
  const file = page.file === undefined ? null : onDisk(page.file).toString();
  const { title, isStory } = file === null ? { title: '', isStory: false } : await readHead(file);
  return { url: page.url, title, isStory, plan: planOf(page, file, options) };
}

function planOf(page: PageTarget, file: string | null, options: DeskOptions): Plan {
  const { url, target, route } = page;
  const named = { kind: 'page', key: `page ${target} ${url}`, label: url } as const;
  if (file === null || route !== undefined) return { ...named, options: { targets: [target] } };
  const root = options.root ?? rootOf(file, url);
  return {
    ...named,
    file,
    options: { targets: [file], as: 'file', ...(root === null ? {} : { root }) },
  };
}

/** The folder that a page is called from: its name is the end of its path. Null for a file by itself. */
function rootOf(file: string, url: string): string | null {
  if (!url.startsWith('/')) return null;
  const steps = bytePath(file).split(sep).join('/');
  const name = bytePath(url);
  return steps.endsWith(name)
    ? file.slice(0, -Buffer.from(name, 'latin1').toString().length)
    : null;
}
