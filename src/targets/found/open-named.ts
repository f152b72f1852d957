import { dirname, join } from 'node:path';
import type { AuditOptions } from '../../model/audit-options.ts';
import type { FetchAsk, Fetcher } from '../../model/fetching.ts';
import { hiddenAddresses } from '../../support/hidden-address.ts';
import { bytePath } from '../byte-path.ts';
import { lookAtFile, realPath } from '../look-at-file.ts';
import { domainOf, isSitePath, siteLines } from '../site-lines.ts';
import { openAddress, openFile, type Source } from '../sources/open-source.ts';
import { isAddress } from '../sources/sniff.ts';
import type { SourceFault } from '../sources/source-fault.ts';
import type { NamedSource, SourceReport } from './collect-entries.ts';

/** What opens the sitemaps that an index names. */
export type Opening = {
  /** The file of the target that the index came from; null for an address. */
  file: string | null;
  options: Pick<AuditOptions, 'baseUrl' | 'origins' | 'root'>;
  fetch: Fetcher;
  ask: FetchAsk;
};

/**
 * Opens a sitemap that an index names: beside an index on disk the file of its path, else the address, which has to be
 * of the site of the index, or of one of the origins that are one site.
 */
export async function openNamed(
  address: string,
  from: Source,
  opening: Opening,
): Promise<NamedSource | SourceReport | 'foreign'> {
  const beside = from.address === null ? await fileBeside(address, opening) : null;
  if (beside !== null) return named(beside, await openFile(beside));
  const [placed = address] = siteLines([address], opening.options).lines;
  const at = from.address === null ? placed : address;
  const name = hiddenAddresses(at);
  if (!isAddress(at)) return unread(name, { why: 'unreadable', detail: '' });
  if (from.address !== null && !isOfSite(at, from.address, opening.options)) return 'foreign';
  return named(name, await openAddress(at, opening.fetch, opening.ask));
}

/** A build on disk has its sitemaps beside the index, or below --root, by the paths that they will have. */
async function fileBeside(address: string, { file, options }: Opening): Promise<string | null> {
  const path = pathOf(address);
  if (path === null || file === null) return null;
  const below = options.root === undefined ? null : await fileIn(options.root, path);
  return below ?? fileIn(dirname(file), path);
}

function pathOf(address: string): string | null {
  if (isSitePath(address)) return decodedPath(address);
  return isAddress(address) ? decodedPath(new URL(address).pathname) : null;
}

async function fileIn(folder: string, path: string): Promise<string | null> {
  const root = await realPath(bytePath(folder)).catch(() => null);
  if (root === null) return null;
  const { real } = await lookAtFile(root, join(root, bytePath(path)));
  return real === null ? null : join(folder, path);
}

function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isOfSite(address: string, from: string, { origins = [] }: Opening['options']): boolean {
  const url = new URL(address);
  return domainOf(url) === domainOf(new URL(from)) || origins.includes(url.origin);
}

function named(name: string, opened: Source | SourceFault): NamedSource | SourceReport {
  return 'why' in opened ? unread(name, opened) : { name, source: opened };
}

function unread(name: string, fault: SourceFault): SourceReport {
  return { name, faults: [], count: 0, fault, isPartly: false, harmless: null };
}
