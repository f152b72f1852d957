import type { AuditOptions } from '../model/audit-options.ts';
import type { DeskAudit } from '../model/desk.ts';

/** What is audited, whichever way it was asked for: one page. */
export type Plan = {
  kind: DeskAudit['kind'];
  /** The same for the same page, so that one audit can be held against the last. */
  key: string;
  /** What the user calls it. */
  label: string;
  options: Pick<AuditOptions, 'targets' | 'root' | 'as' | 'basePath' | 'spa'>;
  /** Files that are answered with in place of others. */
  instead?: ReadonlyMap<string, string>;
  /** Whether its file is one of ours, which nobody can look into. */
  isOurs?: true;
  /** Its file, where that is the user’s. */
  file?: string;
};
