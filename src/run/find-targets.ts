import { openFetcher } from '../browser/fetching/open-fetcher.ts';
import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { KnownError } from '../model/usage/known-error.ts';
import { unlessAborted } from '../support/unless-aborted.ts';
import { expandTargets } from '../targets/expand-targets.ts';
import { createFileDigests, type FileDigests } from '../targets/file-digests.ts';
import { leaveOut } from '../targets/found/findings.ts';
import type { ExpandedTargets, PageTarget } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';
import { onlyChanged } from './changed/only-changed.ts';
import { durationsIn } from './shards.ts';
import { tellOfTargets } from './tell-of-targets.ts';

/** The pages of the targets. Throws a KnownError where the run is ended before they are known. */
export async function findTargets(
  options: AuditOptions,
  hooks: AuditHooks,
  now: Date,
): Promise<{ targets: ExpandedTargets; digests: FileDigests }> {
  const durations =
    options.durations === undefined ? undefined : await durationsIn(options.durations);
  const fetch = openFetcher(options, hooks.signal);
  const { instead } = hooks;
  const asked = instead ? { ...options, instead } : options;
  const expanding = expandTargets(asked, fetch, now.getTime(), durations);
  const targets = await unlessAborted(expanding, hooks.signal);
  if (targets === 'aborted') {
    // Whatever it comes to, nobody will ask its servers.
    expanding.then(({ close }) => close()).catch(() => undefined);
    throw new KnownError((say) => say.commandLine.interrupted);
  }
  tellOfTargets(targets, options, hooks);
  const digests = createFileDigests(targets);
  try {
    const asked = await withoutUnchanged(targets, digests, options, hooks);
    return { targets: onlyAsked(asked, hooks), digests };
  } catch (error) {
    await targets.close();
    throw error;
  }
}

async function withoutUnchanged(
  targets: ExpandedTargets,
  digests: FileDigests,
  { changedSince, locale }: AuditOptions,
  { onNotice }: AuditHooks,
): Promise<ExpandedTargets> {
  if (changedSince === undefined) return targets;
  const { pages, left, notices } = await onlyChanged(targets.pages, changedSince, digests);
  for (const tell of notices) onNotice?.(tell(catalogOf(locale).usage));
  for (const { url } of left) leaveOut(targets, 'unchanged', url);
  return withPages(targets, pages);
}

/** The pages that the caller has use for. */
function onlyAsked(targets: ExpandedTargets, { only }: AuditHooks): ExpandedTargets {
  if (only === undefined) return targets;
  for (const { url } of targets.pages.filter((page) => !only.has(page.url)))
    leaveOut(targets, 'unchanged', url);
  return withPages(
    targets,
    targets.pages.filter(({ url }) => only.has(url)),
  );
}

/** Some of the pages, each in its place. */
function withPages(targets: ExpandedTargets, pages: readonly PageTarget[]): ExpandedTargets {
  const chosen = new Set<PageTarget | undefined>(pages);
  const { shard } = targets;
  const places = shard?.places.filter((_, at) => chosen.has(targets.pages[at]));
  return {
    ...targets,
    pages: [...pages],
    shard: shard && { ...shard, places: places ?? [] },
    isRightlyEmpty: targets.isRightlyEmpty || pages.length === 0,
  };
}
