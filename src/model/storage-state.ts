/** A login as Playwright's `storageState` writes it to a file: what a browser keeps, for whichever site. */
export type StorageState = {
  cookies: StoredCookie[];
  /** What each origin has in its localStorage, and in the sessionStorage of the tab, as pairs of key and value. */
  origins: { origin: string; pairs: [string, string][]; ofSession?: [string, string][] }[];
};

/** A cookie as a browser keeps it. */
export type StoredCookie = {
  name: string;
  value: string;
  /** With a dot before it for a host and those below it; else for that host alone. */
  domain: string;
  path: string;
  /** Seconds since 1970; below zero for one that ends with the session. */
  expires: number;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'Strict' | 'Lax' | 'None' | null;
};
