import puppeteer, { type Browser } from 'puppeteer-core';
import type { Tell } from '../../model/usage/usage.words.ts';
import { drawingFlags } from '../frame-pump.ts';
import type { FoundBrowser } from './found-browser.ts';

export type LaunchOptions = {
  /** Hosts that may be reached; null for all. */
  onlyHosts: readonly string[] | null;
  /** Start without Chromium's sandbox even where it would work. */
  noSandbox: boolean;
  /** Given what a user should know about how the browser was started. */
  onNotice(tell: Tell): void;
};

/** Chromium talks to its makers at start and in the background; a closed network turns that into noise. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** The same pixels and widths on every machine, and no windows but ours. */
const STEADY = [
  // What a page plays by itself has to be caught, and a browser that was used before lets it play.
  '--autoplay-policy=no-user-gesture-required',
  '--block-new-web-contents',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--mute-audio',
];

/** Pages see what readers' browsers show: automation is hidden, and the language is a common one. */
const LIKE_READERS = [
  '--disable-blink-features=AutomationControlled',
  '--lang=en-US',
  '--accept-lang=en-US,en',
];

/** Starts a headless browser, with its sandbox wherever that can be had. */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<Browser> {
  if (options.noSandbox) return launch(found, options, false);
  if (process.getuid?.() === 0) {
    options.onNotice((say) => say.browser.asRoot);
    return launch(found, options, false);
  }
  try {
    return await launch(found, options, true);
  } catch (error) {
    if (!/sandbox|namespace/i.test(String(error))) throw error;
    options.onNotice((say) => say.browser.noSandbox);
    return launch(found, options, false);
  }
}

function launch(found: FoundBrowser, options: LaunchOptions, sandbox: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: found.executablePath,
    headless: found.headlessShell ? 'shell' : true,
    args: [
      ...QUIET,
      ...STEADY,
      ...LIKE_READERS,
      ...drawingFlags(found.headlessShell),
      ...hostRules(options.onlyHosts),
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
    env: { ...process.env, ...found.env },
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 60_000,
    protocolTimeout: 120_000,
  });
}

/** Every other host fails at once, whoever asks for it: page, frame or worker. */
function hostRules(hosts: readonly string[] | null): string[] {
  if (!hosts) return [];
  const exceptions = hosts.map((host) => `, EXCLUDE ${host}`).join('');
  return [`--host-resolver-rules=MAP * ~NOTFOUND${exceptions}`];
}
