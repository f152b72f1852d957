import type { BrowserKeeper } from '../browser/finding/browser-keeper.ts';
import type { AuditStep } from '../model/audit-step.ts';
import type { Evidence } from '../model/evidence.ts';

/** What the caller of `audit` may hear of on the way. */
export type AuditHooks = {
  /** Aborting it ends the run; pages not finished get an error entry with the code `interrupted`. */
  signal?: AbortSignal;
  /** Called once the targets are expanded, with the number of pages and how many of them an earlier run has done. */
  onStart?: (total: number, done: number) => void;
  /** Called with what a user should know of how the run was started, in a sentence. */
  onNotice?: (message: string) => void;
  /** The only pages to audit of all that the targets come to, by what reports call them; all where this is left out. */
  only?: ReadonlySet<string>;
  /** Called with each page's evidence, before it is forgotten. */
  onEvidence?: (evidence: Evidence) => void | Promise<void>;
  /**
   * Called on the way through each page with what its checks say so far; the report is made of the whole evidence, and
   * may say otherwise.
   */
  onStep?: (step: AuditStep) => void;
  /** Lends the run its browser, and keeps it for the next one; by default each run starts and ends its own. */
  keeper?: BrowserKeeper;
  /** What our own servers answer with in place of a file: the path of another, by the path of the one that is there. */
  instead?: ReadonlyMap<string, string>;
};
