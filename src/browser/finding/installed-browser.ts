import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { type BrowserOrigin, type FoundBrowser, plainBrowser } from './found-browser.ts';

/** A whole browser, by whose it is. */
type Make = 'chrome' | 'chromium' | 'edge';

const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell'];
const COMMANDS: Readonly<Record<Make, readonly string[]>> = {
  chrome: ['google-chrome-stable', 'google-chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
};
const MAC_APPS: Readonly<Record<Make, string>> = {
  chrome: 'Google Chrome',
  chromium: 'Chromium',
  edge: 'Microsoft Edge',
};
const WINDOWS_PROGRAMS: Readonly<Record<Make, readonly string[]>> = {
  chrome: ['Google', 'Chrome', 'Application', 'chrome.exe'],
  chromium: ['Chromium', 'Application', 'chrome.exe'],
  edge: ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
};
const MAKES: readonly Make[] = ['chrome', 'chromium', 'edge'];

/** An installed Chromium without its user interface, or null. */
export function installedShell(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  return firstOf(onPath(SHELLS, env), 'machine');
}

/** An installed browser of one make, or Chrome, Chromium or Edge, in this order; or null. */
export function installedBrowser(
  make?: Make,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): FoundBrowser | null {
  const makes = make ? [make] : MAKES;
  return firstOf(
    makes.flatMap((one) => candidates(one, platform, env)),
    'machine',
  );
}

/** Variables that other tools look for a browser in, and that images for CI set. */
const VARIABLES: readonly [string, BrowserOrigin][] = [
  ['CHROME_PATH', 'chromePath'],
  ['CHROME_BIN', 'chromeBin'],
];

/**
 * The browser that the environment names for all programs, by its path or as a command; or null. They were not set
 * for presscheck, so one that leads nowhere is passed over.
 */
export function browserInEnvironment(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  for (const [variable, origin] of VARIABLES) {
    const named = env[variable];
    if (!named) continue;
    const found = firstOf(basename(named) === named ? onPath([named], env) : [named], origin);
    if (found) return found;
  }
  return null;
}

function firstOf(paths: readonly string[], origin: BrowserOrigin): FoundBrowser | null {
  const path = paths.find(isProgram);
  return path ? plainBrowser(path, origin) : null;
}

/** A folder of that name, or a program of others alone, is no browser for us. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidates(make: Make, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const app = MAC_APPS[make];
    return [`/Applications/${app}.app/Contents/MacOS/${app}`];
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? join(root, ...WINDOWS_PROGRAMS[make]) : []));
  }
  return onPath(COMMANDS[make], env);
}

function onPath(commands: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
