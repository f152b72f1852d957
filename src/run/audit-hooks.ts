import type { Evidence } from '../model/evidence.ts';

/** What the caller of `audit` may hear of on the way. */
export type AuditHooks = {
  /** Aborting it ends the run; pages not finished get an error entry with the code `interrupted`. */
  signal?: AbortSignal;
  /** Called once the targets are expanded, with the number of pages and how many of them an earlier run has done. */
  onStart?: (total: number, done: number) => void;
  /** Called with what a user should know of how the run was started, in a sentence. */
  onNotice?: (message: string) => void;
  /** Called with each page's evidence, before it is forgotten. */
  onEvidence?: (evidence: Evidence) => void | Promise<void>;
};
