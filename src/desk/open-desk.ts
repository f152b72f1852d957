import type { AuditOptions } from '../model/audit-options.ts';

/** What a desk is opened with: how it audits, and whose pages it lists. */
export type DeskOptions = AuditOptions & {
  /** The port on loopback; a free one by default. */
  port?: number;
};

export type DeskHooks = {
  /** Aborting it closes the desk. */
  signal?: AbortSignal;
  /** Called with what a user should know, in a sentence. */
  onNotice?: (message: string) => void;
};

/** A desk that is open. */
export type Desk = {
  /** What the user opens; whoever has it has the desk. */
  address: string;
  /** Opens it in the user’s own browser; false where there is none. */
  show(): Promise<boolean>;
  /** Resolves once it is closed. */
  closed: Promise<void>;
  close(): Promise<void>;
};

/** Opens the editor’s desk on this machine. Throws a UsageError for targets or a port that cannot be had. */
export async function openDesk(options: DeskOptions, hooks: DeskHooks = {}): Promise<Desk> {
  // Its server is nothing that an audit needs.
  const { startDesk } = await import('./start-desk.ts');
  return startDesk(options, hooks);
}
