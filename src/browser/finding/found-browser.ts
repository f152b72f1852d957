import { basename } from 'node:path';

/** A browser to start, and why this one. */
export type FoundBrowser = {
  executablePath: string;
  /** One phrase: where it was found. */
  why: string;
  /** Chromium without its user interface: faster, and asked to be headless in another way. */
  headlessShell: boolean;
  /** Environment variables that it needs beside the usual ones. */
  env: Record<string, string>;
};

/** A browser that needs nothing special; whether it is a headless shell shows in its name. */
export function plainBrowser(executablePath: string, why: string): FoundBrowser {
  const headlessShell = /headless[-_]shell/.test(basename(executablePath));
  return { executablePath, why, headlessShell, env: {} };
}
