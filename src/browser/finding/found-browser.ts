import { basename } from 'node:path';
import type { UsageWords } from '../../model/usage/usage.words.ts';

/** Where a browser was found. */
export type BrowserOrigin = keyof UsageWords['browser']['origins'];

/** A browser to start, and why this one. */
export type FoundBrowser = {
  executablePath: string;
  origin: BrowserOrigin;
  /** Chromium without its user interface: faster, and asked to be headless in another way. */
  headlessShell: boolean;
  /** Environment variables that it needs beside the usual ones. */
  env: Record<string, string>;
};

/** A browser that needs nothing special; whether it is a headless shell shows in its name. */
export function plainBrowser(executablePath: string, origin: BrowserOrigin): FoundBrowser {
  const headlessShell = /headless[-_]shell/.test(basename(executablePath));
  return { executablePath, origin, headlessShell, env: {} };
}
