import { isSiteUnclear } from '../baseline/is-site-unclear.ts';
import type { PageKeys } from '../baseline/page-key.ts';
import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';

/** That a baseline’s pages are not found among those of several sites has to be known before they all fail. */
export function tellOfSites(
  baseline: Baseline | null,
  keys: PageKeys,
  { pages }: ExpandedTargets,
  { locale }: AuditOptions,
  { onNotice }: AuditHooks,
): void {
  if (!baseline || !isSiteUnclear(baseline.lines, pages, keys)) return;
  onNotice?.(catalogOf(locale).usage.baseline.whichSite(baseline.file));
}
