import type { Area, Impact, Outcome } from './outcome.ts';
import type { PageOutcome } from './report.ts';

/** What the desk’s server and its page say to each other, as JSON. */

/** A page of the build that may be audited by a click. */
export type DeskPage = {
  /** What reports call it. */
  url: string;
  title: string;
  /** Whether it looks like a story, so that a draft may take its place. */
  isStory: boolean;
};

/** Where an audit of the desk is. `failed`: it could not begin, and `problem` says why. */
type DeskAuditState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

/** Something that is said of one place, as far as the desk tells it by itself. */
export type DeskFinding = { checkId: string; message: string; impact: Impact };

/** What is known of an area, on the way or at the end. */
export type DeskArea = {
  area: Area;
  /** How many of its checks have said something. */
  judged: number;
  outcome: Outcome | null;
  /** The first of the checks that failed, and how many did. */
  failed: DeskFinding[];
  failedCount: number;
};

/** How many failures an audit found fixed, new and still there since the last one of the same page. */
type DeskChanges = { fixed: number; new: number; still: number };

/** One audit of this desk. */
export type DeskAudit = {
  id: string;
  /** Audits of the same page have the same. */
  key: string;
  /** What the user calls it: an address, a path, the name of a file. */
  label: string;
  title: string;
  kind: DeskRequest['kind'] | 'file';
  state: DeskAuditState;
  /** When it was asked for. */
  askedAt: string;
  /** How far it is, in steps. */
  done: number;
  total: number;
  areas: DeskArea[];
  outcome: PageOutcome | null;
  /** Whether it was asked for by a change of its files, and not by a person. */
  byChange: boolean;
  changes: DeskChanges | null;
  /** What kept it from being made or from being whole, in a sentence. */
  problem: string | null;
};

/** What the desk shows when it is opened. */
export type DeskState = {
  pages: DeskPage[];
  /** The folders and files that are looked after, as they were named. */
  targets: string[];
  audits: DeskAudit[];
};

/** What may be asked of the desk, beside a file, which is sent as it is. */
export type DeskRequest =
  | { kind: 'address'; address: string }
  | { kind: 'page'; url: string }
  | { kind: 'draft'; text: string; headline: string; template: string | null }
  | { kind: 'again'; id: string };

/** What is told as it happens. */
export type DeskEvent =
  | { type: 'audit'; audit: DeskAudit }
  | { type: 'gone'; id: string }
  | { type: 'pages'; pages: DeskPage[] };

/** So many bytes may be sent at once. */
export const DESK_UPLOAD_BYTES = 5_000_000;
