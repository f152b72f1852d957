import { requireBaseline } from '../baseline/baseline-file.ts';
import { axeLocales } from '../browser/axe/axe-source.ts';
import { requireKnownIds } from '../judging/settings.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';

/** Throws a UsageError for options that cannot be used, or not together. */
export function validateOptions(options: AuditOptions): void {
  requireKnownIds(options);
  requireBaseline(options);
  if (options.hermetic && options.connect) {
    throw new UsageError((say) => say.options.hermeticConnect);
  }
  const { locale } = options;
  const known = [...new Set([...Object.keys(CATALOGS), ...axeLocales()])].sort();
  if (locale && !known.includes(locale)) {
    throw new UsageError((say) => say.options.noLanguage(locale, known.join(', ')));
  }
}
