import { createHash } from 'node:crypto';
import { axeVersion } from '../../browser/axe/axe-source.ts';
import type { AuditOptions } from '../../model/audit-options.ts';
import type { NotKept } from '../../model/not-kept.ts';
import type { PageReport } from '../../model/report.ts';
import { isUnchanged } from '../../targets/asked-files.ts';
import type { FileDigests } from '../../targets/file-digests.ts';
import type { ExpandedTargets } from '../../targets/page-target.ts';
import type { PageJob } from '../page-job.ts';
import type { LookedAt } from '../page-outcome.ts';
import { resultOptions } from '../result-options.ts';
import { openCacheFolder } from './cache-folder.ts';
import { codeDigest } from './code-digest.ts';
import { readEntry, writeEntry } from './entry.ts';
import { whyNotKept } from './why-not-kept.ts';

/** The results of pages that an earlier run audited. */
export type PageCache = {
  /** The result of a page of which nothing has changed since, as it was before a baseline marked it; null for none. */
  find(job: PageJob): Promise<PageReport | null>;
  /** Keeps a result that is not to change before the page’s files do; returns why not where it may. */
  keep(job: PageJob, outcome: LookedAt, report: PageReport): Promise<NotKept | null>;
  /** Lets go of what nobody uses. */
  close(): Promise<void>;
};

/** Where the cache is, below the working directory. */
const CACHE_FOLDER = '.presscheck-cache';
const LARGEST = 1_000_000_000;

/** What a run is, beside its pages, for the results of these. */
type Setting = {
  options: AuditOptions;
  targets: ExpandedTargets;
  /** The browser and its version. */
  browser: string;
  /** The hosts that pages may reach; null for any. */
  onlyHosts: readonly string[] | null;
};

/** Opens the cache that a run asks for, for pages that are audited in one way; null for none. */
export function openPageCache(setting: Setting, digests: FileDigests): PageCache | null {
  const { cache } = setting.options;
  if (cache === undefined || cache === false) return null;
  const files = openCacheFolder(cache === true ? CACHE_FOLDER : cache);
  const keyOf = keysFor(setting, digests);
  const { plugins = [], listener } = setting.options;
  const isPrepared = plugins.length > 0 || listener !== undefined;
  const isForeign = foreignTest(setting);
  return {
    async find(job) {
      if (isPrepared) return null;
      const key = await keyOf(job);
      if (key === null) return null;
      return readEntry(files, key, (parts) => isUnchanged(parts, job.target, digests));
    },
    async keep(job, outcome, report) {
      if (isPrepared) return { code: 'prepared' };
      const why = whyNotKept({ job, outcome, isForeign });
      if (why) return why;
      const key = await keyOf(job);
      return key === null || !report.parts
        ? { code: 'changed-meanwhile' }
        : writeEntry(files, key, report);
    },
    close: () => files.shrink(LARGEST).catch(() => undefined),
  };
}

/** The key of a page: what it is, what is in its file, and how it is audited. */
function keysFor({ options, browser }: Setting, digests: FileDigests) {
  const asked = resultOptions(options);
  // Reading all of it takes a while, and a run may have no page that can be kept.
  let code: string | undefined;
  const common = [browser, axeVersion(), process.platform, asked];
  return async ({ target, manner }: PageJob) => {
    if (target.file === undefined || target.remote) return null;
    const own = await digests.digestAt(target.address);
    code ??= codeDigest();
    const parts = [code, ...common, manner, target.target, target.url, target.route ?? null, own];
    return own === null ? null : hashOf(JSON.stringify(parts));
  };
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether the run could have something from an address, and it is not of our own servers. */
function foreignTest({ targets, onlyHosts }: Setting): (address: string) => boolean {
  return (address) => {
    const { origin, hostname } = new URL(address);
    if (targets.ownOrigins.includes(origin)) return false;
    return onlyHosts === null || onlyHosts.includes(hostname);
  };
}
