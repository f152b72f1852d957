import { UsageError } from '../model/usage-error.ts';
import { idsRun, type Settings } from './settings.ts';

/** Refuses settings that leave nothing to check on a page: it would pass unseen. Throws a UsageError. */
export function requireChecks(settings: Settings, url: string): void {
  if (idsRun(settings).size > 0) return;
  throw new UsageError(
    `No check is left for ${url}: the options switch off all of them. Take back one of --areas, --only, --skip, --standard, “checks” or “overrides”, or leave the page out with --exclude.`,
  );
}
