import type { Page } from 'puppeteer-core';
import type { Arrival, ArrivalSigns } from '../../model/arrival.ts';
import type { Cookie } from '../../model/cookie.ts';
import type { Viewport } from '../../model/evidence.ts';
import type { Preferences, Screen } from '../../model/given-page.ts';
import type { StorageState } from '../../model/storage-state.ts';
import type { IsolatedWorld } from './isolated-world.ts';

/** What to wait for beside the page's own coming to rest. */
export type WaitFor =
  | { kind: 'selector'; selector: string }
  | { kind: 'time'; ms: number }
  | { kind: 'networkidle' };

/** A user's module that prepares each page. */
export type BeforeModule = {
  /** Called with an empty tab, before the page is opened: to log in, say. */
  beforeLoad?: (page: Page, info: { url: string }) => unknown;
  /** Called with the loaded page, before it is looked at: to close a dialog, say. */
  default?: (page: Page, info: { url: string }) => unknown;
  /** Called after that, each in an audit of its own: they bring the page into a state, by the name that reports tell. */
  states?: Record<string, (page: Page, info: { url: string }) => unknown>;
};

/** A state that the user’s module brings a loaded page into. */
export type GivenState = {
  name: string;
  prepare: NonNullable<BeforeModule['default']>;
};

/** How a page is loaded. */
export type LoadOptions = {
  viewport: Viewport;
  /** The screen that this window is on. */
  screen: Screen;
  preferences: Preferences;
  /** The longest that loading may take, in milliseconds. */
  timeoutMs: number;
  /** How often the address may lead on to another before it is an error; null for as often as browsers allow. */
  maxRedirects: number | null;
  waitFor: readonly WaitFor[];
  /** Sent to the target's own origin only. */
  headers: Readonly<Record<string, string>>;
  /** Sent to the target's own origin too, and to a host that the cookie itself names. */
  cookies: readonly Cookie[];
  auth: { username: string; password: string } | null;
  /** A login that the tab has before the page is asked for; each part of it for its own hosts alone. */
  storage: StorageState | null;
  /** Tells by its signs whether a page is the one that was asked for, at which address, and where it came to. */
  recognise: (signs: ArrivalSigns, asked: URL, final: URL) => Arrival;
  /** How the browser calls itself to pages; null for its own name, as readers' browsers have it. */
  userAgent: string | null;
  /** URL patterns with * that are never requested. */
  block: readonly string[];
  acceptBadCertificates: boolean;
  before: BeforeModule | null;
  /** The one of its states that the page is brought into, whenever it is loaded; null for none. */
  state: GivenState | null;
  /** Called with the page's world while the page comes to rest: what it puts there costs no time of its own. */
  whileSettling: ((world: IsolatedWorld) => Promise<void>) | null;
};
