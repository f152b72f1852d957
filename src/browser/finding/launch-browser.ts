import type { Tell } from '../../model/usage/usage.words.ts';
import { drawingFlags } from '../frame-pump.ts';
import { BrowserStartError } from './browser-start-error.ts';
import type { FoundBrowser } from './found-browser.ts';
import { type OwnBrowser, startPiped } from './piped-browser.ts';

/** The way that a browser's connections go. */
export type Route = {
  /** Hosts that may be reached; null for all. */
  onlyHosts: readonly string[] | null;
  /** The flags that lead them through a gate or a proxy. */
  proxy: readonly string[];
};

export type LaunchOptions = {
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
      ...hostRules(route.onlyHosts),
      ...route.proxy,
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  };
}

/** Every other host fails at once, whoever asks for it: page, frame or worker. */
function hostRules(hosts: Route['onlyHosts']): string[] {
  if (!hosts) return [];
  const exceptions = hosts.map((host) => `, EXCLUDE ${host}`).join('');
  return [`--host-resolver-rules=MAP * ~NOTFOUND${exceptions}`];
}
