import type { PageReport } from '../model/report.ts';
import { grouped } from '../support/grouped.ts';
import { isUnchanged } from '../targets/asked-files.ts';
import type { FileDigests } from '../targets/file-digests.ts';
import type { PageTarget } from '../targets/page-target.ts';

/** What is known of a page that was audited. */
export type KnownPage = Pick<PageReport, 'url' | 'parts'>;

/** The pages that changes concern, as reports call them. */
export type ConcernedPages = {
  /** Those to audit: they are new, or something that they loaded is not as it was. */
  changed: string[];
  /** Those that were audited and are no pages any more. */
  gone: string[];
};

/**
 * Holds pages against what they were made of when they were audited (in several windows, perhaps), by what is in the
 * files: what a build writes anew as it was concerns nobody. A page of which that is not known may have changed.
 */
export async function concernedPages(
  pages: readonly PageTarget[],
  known: Iterable<KnownPage>,
  digests: FileDigests,
): Promise<ConcernedPages> {
  const before = grouped([...known], ({ url }) => url);
  const once = askedOnce(digests);
  const changed: string[] = [];
  for (let at = 0; at < pages.length; at += READ_AT_ONCE) {
    const some = pages.slice(at, at + READ_AT_ONCE);
    const are = await Promise.all(some.map((page) => isAsItWas(page, before.get(page.url), once)));
    changed.push(...some.filter((_, order) => !are[order]).map(({ url }) => url));
  }
  const urls = new Set(pages.map(({ url }) => url));
  return { changed, gone: [...before.keys()].filter((url) => !urls.has(url)) };
}

/** Most of the time is the disk’s. */
const READ_AT_ONCE = 16;

async function isAsItWas(
  page: PageTarget,
  windows: readonly KnownPage[] | undefined,
  digests: FileDigests,
): Promise<boolean> {
  if (!windows) return false;
  for (const { parts } of windows)
    if (!parts || !(await isUnchanged(parts, page, digests))) return false;
  return true;
}

/** Pages have most of their files in common. */
function askedOnce({ digestAt }: FileDigests): FileDigests {
  const answers = new Map<string, Promise<string | null>>();
  return {
    digestAt(address) {
      const answer = answers.get(address) ?? digestAt(address);
      answers.set(address, answer);
      return answer;
    },
  };
}
