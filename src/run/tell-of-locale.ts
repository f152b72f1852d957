import { axeLocales } from '../browser/axe/axe-source.ts';
import { catalogOf, isOurs } from '../messages/catalogs.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { AuditHooks } from './audit-hooks.ts';

/** Some languages have axe-core's words and none of ours, or the other way round. */
export function tellOfLocale(
  { locale = DEFAULTS.locale }: AuditOptions,
  { onNotice }: AuditHooks,
): void {
  const { options: say } = catalogOf(locale).usage;
  if (!isOurs(locale)) {
    onNotice?.(say.axeAlone(locale));
  } else if (!axeLocales().includes(locale)) {
    onNotice?.(say.axeLacks(locale));
  }
}
