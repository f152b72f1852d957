import { UsageError } from '../model/usage/usage-error.ts';
import { idsRun, type Settings } from './settings.ts';

/** Refuses settings that leave nothing to check on a page: it would pass unseen. Throws a UsageError. */
export function requireChecks(settings: Settings, url: string): void {
  if (idsRun(settings).size === 0) throw new UsageError((say) => say.options.nothingToCheck(url));
}
