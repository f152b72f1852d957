import type { Tell } from '../../model/usage/usage.words.ts';
import { drawingFlags } from '../frame-pump.ts';
import { NO_ACCOUNTS } from '../reach/makers-hosts.ts';
import { BrowserStartError } from './browser-start-error.ts';
import type { FoundBrowser } from './found-browser.ts';
import { type OwnBrowser, startPiped } from './piped-browser.ts';

/** The way that a browser's connections go. */
export type Route = {
  /** The flags that lead them, through a gate or a proxy, or nowhere. */
  flags: readonly string[];
};

export type LaunchOptions = {
  /** Start without Chromium's sandbox even where it would work. */
  noSandbox: boolean;
  /** Given what a user should know about how the browser was started. */
  onNotice(tell: Tell): void;
};

/** What asks by itself: for the time, for hints and models, for devices nearby, for what fields of forms mean. */
const QUIET_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'OptimizationHintsFetching',
  'OptimizationTargetPrediction',
  'Translate',
];

/**
 * Chromium talks to its makers at start and in the background, also where only local pages are audited: noise in a
 * closed network, and an alarm where somebody watches what leaves.
 */
const QUIET = [
  '--allow-browser-signin=false',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  `--disable-features=${QUIET_FEATURES.join(',')}`,
  '--disable-sync',
  `--gaia-url=https://${NO_ACCOUNTS}`,
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--safebrowsing-disable-auto-update',
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

/** Starts a headless browser, with its sandbox wherever that can be had. It ends with this process. */
export async function launchBrowser(
  found: FoundBrowser,
  route: Route,
  options: LaunchOptions,
): Promise<OwnBrowser> {
  const { puppeteer } = await import('./puppeteer.ts');
  const start = (sandbox: boolean) =>
    startPiped({
      path: found.executablePath,
      flags: puppeteer.defaultArgs(launchArguments(found, route, sandbox)),
      env: { ...process.env, ...found.env },
    });
  if (options.noSandbox) return start(false);
  if (process.getuid?.() === 0) {
    options.onNotice((say) => say.browser.asRoot);
    return start(false);
  }
  try {
    return await start(true);
  } catch (error) {
    if (!(error instanceof BrowserStartError && /sandbox|namespace/i.test(error.said))) throw error;
    options.onNotice((say) => say.browser.noSandbox);
    return start(false);
  }
}

/** How a browser is started for pages: in the terms of puppeteer, for those who start one by themselves. */
export function launchArguments(
  { headlessShell }: FoundBrowser,
  route: Route,
  sandbox: boolean,
): { headless: 'shell' | true; args: string[] } {
  return {
    headless: headlessShell ? 'shell' : true,
    args: [
      ...QUIET,
      ...STEADY,
      ...LIKE_READERS,
      ...drawingFlags(headlessShell),
      ...route.flags,
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  };
}
