import type { AuditOptions } from '../model/audit-options.ts';

/**
 * Options that decide how a run comes to its results, and not to which: how fast, by whose help, with what it knows
 * already. Machines that share a run, and runs that go on from another, may differ in them.
 */
export const WAYS: readonly (keyof AuditOptions)[] = [
  'cache',
  'concurrency',
  'connect',
  'delay',
  'durations',
  'perHost',
  'sandbox',
];
