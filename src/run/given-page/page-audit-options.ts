import { requireOptions } from '../../config/program-options.ts';
import type { AuditOptions } from '../../model/audit-options.ts';
import { UsageError } from '../../model/usage/usage-error.ts';

/** They say what to audit, how it is shown and in which browser: of a page that is open, all of that is decided. */
const DECIDED = [
  'targets',
  'as',
  'root',
  'basePath',
  'spa',
  'include',
  'exclude',
  'maxPages',
  'shard',
  'overrides',
  'concurrency',
  'viewport',
  'device',
  'colorScheme',
  'reducedMotion',
  'forcedColors',
  'userAgent',
  'storageState',
  'hermetic',
  'allowHost',
  'allowPrivate',
  'browser',
  'connect',
  'sandbox',
  'listener',
  'everyPage',
  'givenAt',
] as const satisfies (keyof AuditOptions)[];

/** What `auditPage` takes. Everything has a default. */
export type PageAuditOptions = Omit<AuditOptions, (typeof DECIDED)[number]> & {
  /**
   * Where keys, links, clicks and larger text are tried: in a second tab of the same browser, with the same login
   * (the default), or nowhere; then the checks that go by that are left out, and the report says so.
   */
  exercises?: 'second-tab' | 'none';
};

/** The options as those of a run of one page. Throws a UsageError for what is none, or decided by the page. */
export function asRunOptions(given: PageAuditOptions, url: string): AuditOptions {
  const { exercises, ...options } = given;
  const decided = DECIDED.find((name) => Object.hasOwn(given, name));
  if (decided !== undefined) throw new UsageError((say) => say.given.decided(decided));
  if (exercises !== undefined && exercises !== 'second-tab' && exercises !== 'none') {
    const value = JSON.stringify(exercises);
    throw new UsageError((say) => say.given.exercises(value));
  }
  const asked = { ...options, targets: [url] };
  requireOptions(asked);
  return asked;
}
