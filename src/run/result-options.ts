import type { AuditOptions } from '../model/audit-options.ts';
import { redactedOptions } from './secrets/redact.ts';
import { WAYS } from './ways.ts';

/**
 * They do not change what a page comes to, or are told of each page by its job: which pages there are, and what is
 * made of the results.
 */
const ASIDE: readonly string[] = [
  ...WAYS,
  'as',
  'baseline',
  'browser',
  'changedSince',
  'crawl',
  'exclude',
  'ignore',
  'ignoreRobots',
  'include',
  'maxFailures',
  'maxPages',
  'newOnly',
  'overrides',
  'retries',
  'sample',
  'shard',
  'since',
  'targets',
  'timings',
];

/** The options that decide what any page comes to, by their names, in one order. Secrets are not in them. */
export function resultOptions(options: AuditOptions): [name: string, value: unknown][] {
  return Object.entries(redactedOptions(options))
    .filter(([name]) => !ASIDE.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
