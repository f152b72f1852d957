import type { AuditOptions } from '../../model/audit-options.ts';
import type { Tell } from '../../model/usage/usage.words.ts';
import type { AuditHooks } from '../../run/audit-hooks.ts';
import type { RunName } from './run-name.ts';
import type { RunPlan } from './run-plan.ts';

/** A run to be enqueued. */
export type EnqueueOptions = {
  /** Checks are named by the modules that bring them. */
  audit: AuditOptions;
  /** What it is called; by default after its time. */
  name?: string;
  /** The address that is told of its end. */
  notify?: string;
  /** Whether pages that have not changed since the run before of its name are taken from there. */
  onlyChanged?: boolean;
};

/** What was enqueued. */
export type Enqueued = { run: RunName; plan: RunPlan };

/** Hooks of an audit, and what is told in the words of a language. */
export type EnqueueHooks = AuditHooks & { tell(tell: Tell): void };
