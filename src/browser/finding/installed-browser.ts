import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type FoundBrowser, plainBrowser } from './found-browser.ts';

const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell'];
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** An installed Chromium without its user interface, or null. */
export function installedShell(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  return firstOf(onPath(SHELLS, env));
}

/** An installed Chrome, Chromium or Edge, or null. */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): FoundBrowser | null {
  return firstOf(candidates(platform, env));
}

function firstOf(paths: readonly string[]): FoundBrowser | null {
  const path = paths.find((candidate) => existsSync(candidate));
  return path ? plainBrowser(path, 'machine') : null;
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root ? WINDOWS_PROGRAMS.map((path) => join(root, ...path)) : [],
    );
  }
  return onPath(COMMANDS, env);
}

function onPath(commands: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
