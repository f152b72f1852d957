import type { LoadOptions } from '../browser/loading/load-options.ts';
import type { Settings } from '../judging/settings.ts';
import type { AuditStep } from '../model/audit-step.ts';
import type { Variant } from '../model/variant.ts';
import type { PageTarget } from '../targets/page-target.ts';
import type { Arrivals } from './arrivals.ts';
import type { Templates } from './templates/templates.ts';

/** One page to audit in one way. */
export type PageJob = {
  target: PageTarget;
  load: LoadOptions;
  /** The way in which it is shown; null where that is the only one. */
  variant: Variant | null;
  /** How long the probes may take, in milliseconds of a quiet machine. */
  budgetMs: number;
  settings: Settings;
  axeLocale: unknown;
  /** How often it is tried again where it may come the next time. */
  retries: number;
  /** What tells pages that are loaded and judged in the same way. */
  manner: string;
  /** Which job audits the page that several addresses lead to; null for one that audits whatever it comes to. */
  arrivals: Arrivals | null;
  /** What was tried on other pages of the run; null where every page is to be put through everything. */
  templates: Templates | null;
  /** Told what its checks say on the way; absent where nobody listens. */
  onStep?: (step: AuditStep) => void;
};
