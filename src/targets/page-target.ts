/** One page to audit. */
export type PageTarget = {
  /** What the browser opens. */
  address: string;
  /** What reports call it: the address as asked, the path below the folder, or the file's path as given. */
  url: string;
  /** The target that it came from, as the user named it. */
  target: string;
  /** Whether it comes from a server that is not ours. */
  remote: boolean;
  /** The file that it is read from, for pages that our own server serves. */
  file?: string;
  /** Credentials that stood in the address. */
  auth: { username: string; password: string } | null;
};

/** The pages of all targets, and what has to be closed when they are done. */
export type ExpandedTargets = {
  pages: PageTarget[];
  /** The origins of our own servers, which no report may name. */
  ownOrigins: string[];
  close(): Promise<void>;
};
