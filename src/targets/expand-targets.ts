import { basename, dirname, join } from 'node:path';
import type { AuditOptions, TargetKind } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenAddresses, hiddenTarget } from '../support/hidden-address.ts';
import type { BytePath } from './byte-path.ts';
import { detectTarget } from './detect-target.ts';
import { filePage, folderPages } from './local-pages.ts';
import { realPath } from './look-at-file.ts';
import type { ExpandedTargets, PageTarget } from './page-target.ts';
import { portion } from './portion.ts';
import { readList } from './read-list.ts';
import { createServers, type Servers } from './servers.ts';

type TargetOptions = Pick<
  AuditOptions,
  'targets' | 'as' | 'root' | 'include' | 'exclude' | 'maxPages' | 'shard'
>;

/** What is there of the targets so far. */
type Expansion = { options: TargetOptions; servers: Servers; notices: Tell[] };

/** Expands targets to pages and starts the servers that these need. Throws a UsageError. */
export async function expandTargets(options: TargetOptions): Promise<ExpandedTargets> {
  if (options.targets.length === 0) {
    throw new UsageError((say) => say.targets.none);
  }
  const servers = createServers();
  const expansion: Expansion = { options, servers, notices: [] };
  try {
    const pages: PageTarget[] = [];
    for (const target of options.targets) pages.push(...(await expand(target, expansion)));
    const mine = portion(named(await distinct(pages)), options);
    return {
      pages: mine.pages,
      ownOrigins: servers.origins(),
      notices: [...expansion.notices, ...mine.notices],
      close: servers.close,
    };
  } catch (error) {
    await servers.close();
    throw error;
  }
}

async function expand(target: string, expansion: Expansion): Promise<PageTarget[]> {
  const { options, servers, notices } = expansion;
  const { kind, name } = await detectTarget(target, options.as);
  const expanders: Record<TargetKind, () => Promise<PageTarget[]>> = {
    url: async () => [urlPage(target, name)],
    file: async () => [await filePage(target, name, options, servers)],
    folder: async () => {
      const found = await folderPages(target, name, options, servers);
      notices.push(...found.notices);
      return found.pages;
    },
    list: () => listedPages(name, expansion),
  };
  return expanders[kind]();
}

function urlPage(target: string, name: string): PageTarget {
  try {
    const url = new URL(name);
    const { username, password } = url;
    const auth = username
      ? { username: decodeURIComponent(username), password: decodeURIComponent(password) }
      : null;
    url.username = '';
    url.password = '';
    const shown = hiddenAddresses(auth ? url.href : target);
    return { address: url.href, url: shown, target: hiddenTarget(target), remote: true, auth };
  } catch {
    throw new UsageError((say) => say.targets.incomplete(hiddenTarget(target)));
  }
}

async function listedPages(name: string, expansion: Expansion): Promise<PageTarget[]> {
  const { as: _list, ...options } = expansion.options;
  const pages: PageTarget[] = [];
  for (const target of await readList(name))
    pages.push(...(await expand(target, { ...expansion, options })));
  return pages;
}

/** A page that several targets name is audited once: the same address, or the same file in whichever way. */
async function distinct(pages: readonly PageTarget[]): Promise<PageTarget[]> {
  const seen = new Map<string, PageTarget>();
  for (const page of pages) {
    const id = page.file === undefined ? page.address : await fileId(page.file);
    if (!seen.has(id)) seen.set(id, page);
  }
  return [...seen.values()];
}

/** A file that is itself a link is a page of its own; the folders on the way to it may be links. */
async function fileId(file: BytePath): Promise<string> {
  return join(await realPath(dirname(file)), basename(file));
}

/** Pages that differ in a hidden value alone are told apart by a number in its place, so that none stands for another. */
function named(pages: readonly PageTarget[]): PageTarget[] {
  const times = new Map<string, number>();
  return pages.map((page) => {
    const time = (times.get(page.url) ?? 0) + 1;
    times.set(page.url, time);
    const isHidden = page.remote && page.url.includes('=…');
    return time > 1 && isHidden ? { ...page, url: page.url.replace('=…', `=…${time}`) } : page;
  });
}
