import type { PageFault } from '../model/page-error.ts';
import type { PagesLeftOut } from '../model/pages-left-out.ts';
import type { ShardFacts } from '../model/report.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import type { BytePath } from './byte-path.ts';
import type { FileAt } from './serve-folder.ts';

/** One page to audit. */
export type PageTarget = {
  /** What the browser opens. */
  address: string;
  /**
   * What reports call it: the address as asked, the path below the folder, or the file's path as given; what
   * cannot be shown of a path is escaped.
   */
  url: string;
  /** The target that it came from, as the user named it. */
  target: string;
  /** Whether it comes from a server that is not ours. */
  remote: boolean;
  /** The file that it is read from, for pages that our own server serves. */
  file?: BytePath;
  /** Which of the pages that a script makes of the file it is, where it is one of several. */
  route?: string;
  /** Why it need not be opened: there is no file that could be read. */
  fault?: PageFault;
  /** Set where nobody named it: a sitemap, a feed or a link led to it, and it is a stranger’s to write there. */
  found?: true;
  /** When it was changed, as what led to it says, in milliseconds since 1970; absent where nothing says it. */
  changed?: number;
  /** What pages of its template have in common, where its source was read. */
  structure?: string;
  /** Credentials that stood in the address. */
  auth: { username: string; password: string } | null;
};

/** The pages of all targets, and what has to be closed when they are done. */
export type ExpandedTargets = {
  pages: PageTarget[];
  /** Which part of all pages they are; null for all of them. */
  shard: ShardFacts | null;
  /** The origins of our own servers, which no report may name. */
  ownOrigins: string[];
  /** What a user should know of how they were found. */
  notices: Tell[];
  /** What one of our own servers answers at an address; null for an address of none. */
  fileAt(address: string): Promise<FileAt | null>;
  /** The folder that is served at an origin of ours; null for any other. */
  servedAt(origin: string): { folder: string } | null;
  /** What kept them from being found whole. */
  problems: Tell[];
  /** What was found and rightly is not among them. */
  leftOut: PagesLeftOut[];
  /** The hosts and origins that the user named, beside those of pages. */
  named: { hosts: string[]; origins: string[] };
  /** Whether there are none because nothing has changed since the time that was asked for. */
  isRightlyEmpty: boolean;
  /** How long hosts want to be left alone between two pages, in milliseconds. */
  delays: ReadonlyMap<string, number>;
  close(): Promise<void>;
};
