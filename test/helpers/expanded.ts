import { openFetcher } from '../../src/browser/fetching/open-fetcher.ts';
import type { AuditOptions } from '../../src/index.ts';
import { usageWords } from '../../src/model/usage/usage.words.ts';
import { expandTargets } from '../../src/targets/expand-targets.ts';
import type { ExpandedTargets } from '../../src/targets/page-target.ts';

/** Expands targets as an audit does, and closes what that opened; what was told is in English. */
export async function expanded(options: AuditOptions, now?: number) {
  const targets = await expandTargets(options, openFetcher(options), now);
  await targets.close();
  return {
    pages: targets.pages,
    urls: targets.pages.map(({ url }) => url),
    leftOut: targets.leftOut,
    isRightlyEmpty: targets.isRightlyEmpty,
    delays: targets.delays,
    ...toldOf(targets),
  };
}

function toldOf({ notices, problems }: ExpandedTargets) {
  return {
    notices: notices.map((tell) => tell(usageWords)),
    problems: problems.map((tell) => tell(usageWords)),
  };
}
