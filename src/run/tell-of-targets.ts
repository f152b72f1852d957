import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';

/** What is in the targets and is not audited has to be known of. */
export function tellOfTargets(
  { notices }: ExpandedTargets,
  { locale }: AuditOptions,
  { onNotice }: AuditHooks,
): void {
  const { usage } = catalogOf(locale);
  for (const tell of notices) onNotice?.(tell(usage));
}
