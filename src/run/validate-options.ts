import { requireBaseline } from '../baseline/baseline-file.ts';
import { axeLocales } from '../browser/axe/axe-source.ts';
import { requireKnownIds } from '../judging/settings.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage-error.ts';

/** Throws a UsageError for options that cannot be used, or not together. */
export function validateOptions(options: AuditOptions): void {
  requireKnownIds(options);
  requireBaseline(options);
  if (options.hermetic && options.connect) {
    throw new UsageError(
      '--hermetic cannot be used with --connect: only a browser that presscheck starts itself can be closed off. Leave one of them out.',
    );
  }
  const { locale } = options;
  const known = [...new Set([...Object.keys(CATALOGS), ...axeLocales()])].sort();
  if (locale && !known.includes(locale)) {
    throw new UsageError(
      `There are no messages in the language “${locale}”. Choose one of ${known.join(', ')}.`,
    );
  }
}
