import type { Tell } from '../../model/usage/usage.words.ts';
import { drawingFlags } from '../frame-pump.ts';
import { NO_ACCOUNTS } from '../reach/makers-hosts.ts';
import { BrowserStartError } from './browser-start-error.ts';
import type { FoundBrowser } from './found-browser.ts';
import { type OwnBrowser, type Program, startPiped } from './piped-browser.ts';

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

/** A window for a browser, on a desktop that somebody looks after. */
export type BrowserWindow = Required<Pick<Program, 'env' | 'profile' | 'onProcess'>>;

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

/** One window without an address bar that keys could reach, and nothing that the browser itself would say or ask. */
const IN_A_WINDOW = [
  '--app=data:text/html,',
  '--deny-permission-prompts',
  '--force-renderer-accessibility',
  '--ozone-platform=x11',
  // Else a bar says that the sandbox is off.
  '--test-type',
  '--window-position=0,0',
  '--window-size=1280,1000',
];

/** Starts a headless browser, with its sandbox wherever that can be had. It ends with this process. */
export async function launchBrowser(
  found: FoundBrowser,
  route: Route,
  options: LaunchOptions,
): Promise<OwnBrowser> {
  const { puppeteer } = await import('./puppeteer.ts');
  return withOrWithoutSandbox(options, (sandbox) =>
    startPiped({
      path: found.executablePath,
      flags: puppeteer.defaultArgs(launchArguments(found, route, sandbox)),
      env: { ...process.env, ...found.env },
    }),
  );
}

/** Starts the same with a window. */
export async function launchInWindow(
  found: FoundBrowser,
  route: Route,
  options: LaunchOptions,
  { env, ...place }: BrowserWindow,
): Promise<OwnBrowser> {
  const { puppeteer } = await import('./puppeteer.ts');
  return withOrWithoutSandbox(options, (sandbox) => {
    const { args } = launchArguments(found, route, sandbox);
    const flags = puppeteer.defaultArgs({ headless: false, args: [...args, ...IN_A_WINDOW] });
    return startPiped({
      path: found.executablePath,
      // A bar would say that the browser is automated, and a second window would be an ordinary one.
      flags: flags.filter((flag) => flag !== '--enable-automation' && flag !== 'about:blank'),
      env: { ...env, ...found.env },
      ...place,
    });
  });
}

async function withOrWithoutSandbox(
  options: LaunchOptions,
  start: (sandbox: boolean) => Promise<OwnBrowser>,
): Promise<OwnBrowser> {
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
