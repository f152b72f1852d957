import { axeLocales } from '../browser/axe/axe-source.ts';
import { isOurs } from '../messages/catalogs.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { AuditHooks } from './audit-hooks.ts';

/** Some languages have axe-core's words and none of ours, or the other way round. */
export function tellOfLocale(
  { locale = DEFAULTS.locale }: AuditOptions,
  { onNotice }: AuditHooks,
): void {
  if (!isOurs(locale)) {
    onNotice?.(
      `axe-core’s messages are in the language “${locale}”; those of presscheck’s own checks are in English.`,
    );
  } else if (!axeLocales().includes(locale)) {
    onNotice?.(`axe-core has no messages in the language “${locale}”; its own are in English.`);
  }
}
