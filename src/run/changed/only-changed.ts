import { stat } from 'node:fs/promises';
import { readReport } from '../../baseline/compare/read-report.ts';
import type { PageReport } from '../../model/report.ts';
import type { Tell } from '../../model/usage/usage.words.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { isUnchanged } from '../../targets/asked-files.ts';
import type { FileDigests } from '../../targets/file-digests.ts';
import type { PageTarget } from '../../targets/page-target.ts';
import { affectedPages } from './affected-pages.ts';
import { changedFiles } from './changed-files.ts';

/** The pages to audit, those that need not be, and what a user should know of how they were chosen. */
type Chosen = { pages: PageTarget[]; left: PageTarget[]; notices: Tell[] };

/**
 * Of the pages of folders those that are not as they were, with all they load: by an earlier report, or by a commit
 * of the repository that they are tracked in. Where neither tells, all of them. Throws a UsageError for what is
 * neither a report nor a commit.
 */
export async function onlyChanged(
  pages: readonly PageTarget[],
  since: string,
  digests: FileDigests,
): Promise<Chosen> {
  const local = pages.filter(({ remote }) => !remote);
  if (local.length === 0) throw new UsageError((say) => say.changed.noFolder(since));
  const isFile = (await stat(since).catch(() => null))?.isFile() ?? false;
  const changed = isFile ? await byReport(local, since, digests) : await byCommit(local, since);
  if (changed === null)
    return {
      pages: [...pages],
      left: [],
      notices: [(say) => say.changed.unknown(since, pages.length)],
    };
  const chosen = pages.filter((page) => page.remote || changed.has(page));
  const left = pages.filter((page) => !page.remote && !changed.has(page));
  return {
    pages: chosen,
    left,
    notices: [(say) => say.changed.left(since, chosen.length, left.length)],
  };
}

/** Null for a report that does not tell what its pages were made of. */
async function byReport(
  pages: readonly PageTarget[],
  file: string,
  digests: FileDigests,
): Promise<Set<PageTarget> | null> {
  const report = await readReport(file);
  if (!report.pages.some(({ parts }) => parts)) return null;
  const reported = new Map(report.pages.map((page) => [page.url, page]));
  const changed = new Set<PageTarget>();
  for (const page of pages)
    if (!(await isAsReported(page, reported.get(page.url), digests))) changed.add(page);
  return changed;
}

async function isAsReported(
  target: PageTarget,
  page: PageReport | undefined,
  digests: FileDigests,
): Promise<boolean> {
  if (!page?.parts || page.outcome === 'error' || page.outcome === 'incomplete') return false;
  return isUnchanged(page.parts, target, digests);
}

/** Null where the folders are not tracked. */
async function byCommit(
  pages: readonly PageTarget[],
  commit: string,
): Promise<Set<PageTarget> | null> {
  const files = await changedFiles(pages, commit);
  return files && affectedPages(pages, files);
}
