import { resolve } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import type { ExpandedTargets, PageTarget } from './page-target.ts';
import { createServers, type Servers } from './servers.ts';

/** A page as another machine is told of it: what a server of ours answers is told by the folder that this one serves. */
export type KeptTarget = Omit<PageTarget, 'address'> & { at: string; folder?: string };

/** Where pages that are kept can be opened again; each folder gets a server when its first page is asked for. */
export type Reopening = Pick<Servers, 'fileAt' | 'origins' | 'close'> & {
  /** Throws what keeps the folder from being served. */
  open(kept: KeptTarget): Promise<PageTarget>;
};

/** A page in the form that outlives this run's servers. Pure. */
export function keptTarget(
  { address, ...page }: PageTarget,
  { servedAt }: Pick<ExpandedTargets, 'servedAt'>,
): KeptTarget {
  const { origin } = new URL(address);
  const served = page.remote ? null : servedAt(origin);
  if (!served) return { ...page, at: address };
  return { ...page, at: address.slice(origin.length), folder: resolve(served.folder) };
}

/** Opens pages that another run has kept, by the options of that run. */
export function reopenTargets(options: Pick<AuditOptions, 'basePath' | 'spa'>): Reopening {
  const servers = createServers(options);
  const serving = new Map<string, ReturnType<Servers['serve']>>();
  return {
    async open({ at, folder, ...page }) {
      if (folder === undefined) return { ...page, address: at };
      const server = serving.get(folder) ?? servers.serve(folder);
      serving.set(folder, server);
      const { origin } = await server;
      return { ...page, address: `${origin}${at}` };
    },
    fileAt: servers.fileAt,
    origins: servers.origins,
    close: servers.close,
  };
}
