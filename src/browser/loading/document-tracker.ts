import type { Protocol } from 'puppeteer-core';
import type { Passage } from '../reach/gate.ts';
import { errorBehindGate, TOO_NEAR } from '../reach/gate-error.ts';
import type { Tab } from './tab.ts';

type MainResponse = {
  url: string;
  status: number;
  mimeType: string;
  /** What the server says of when to ask again. */
  retryAfter: string | null;
};

/** What the browser tells of the tab's main document and of the requests still under way. */
export type DocumentTracker = {
  response: MainResponse | null;
  /** The addresses that were asked for as main documents, one after the other, each once in a row. */
  way: string[];
  /** The last request for a main document that failed: its host, and why, as Chromium names it (net::ERR_…). */
  failure: { host: string; errorText: string } | null;
  /** Where the page led to without an answer: then Chromium’s own error page is shown; null otherwise. */
  unreachable: string | null;
  /** The document that is shown, by its loader. */
  loaderId: string;
  /** Loaders of main documents whose parsing, or whose loading, has ended. */
  parsed: Set<string>;
  loaded: Set<string>;
  /** How many main documents were shown, and their addresses. */
  commits: number;
  addresses: Set<string>;
  /** A main document has been asked for and is not shown yet. */
  navigating: boolean;
  /** Requests under way, by id, streams and pings left out. */
  open: Set<string>;
  lastNetworkActivity: number;
  /** Hosts that could not be resolved. */
  unreachedHosts: Set<string>;
  /** Hosts of this machine or its network, which the page was not let at. */
  nearHosts: Set<string>;
  /** Requests of this page's own origin that were answered with an error, by path. */
  missing: Set<string>;
  /** Whatever the page asked for since it was opened first, by address, but for what is blocked; null for too much to be kept. */
  asked: Set<string> | null;
  /** Style sheets and scripts of the main document that could not be had, by address. */
  lost: { styleSheets: Set<string>; scripts: Set<string> };
  stop(): void;
};

/** Requests that stay open or that nothing waits for. */
const NEVER_AWAITED = new Set([
  'EventSource',
  'WebSocket',
  'Media',
  'Ping',
  'Preflight',
  'CSPViolationReport',
]);

/** Starts following the tab's main document. */
export function trackDocument(tab: Tab): DocumentTracker {
  const urls = new Map<string, Request>();
  const tracker: DocumentTracker = {
    response: null,
    way: [],
    failure: null,
    unreachable: null,
    loaderId: '',
    parsed: new Set(),
    loaded: new Set(),
    commits: 0,
    addresses: new Set(),
    navigating: false,
    open: new Set(),
    lastNetworkActivity: performance.now(),
    unreachedHosts: new Set(),
    nearHosts: new Set(),
    missing: new Set(),
    asked: new Set(),
    lost: { styleSheets: new Set(), scripts: new Set() },
    stop: () => {
      for (const [name, handler] of handlers) tab.session.off(name, handler);
    },
  };
  const handlers = Object.entries(handlersFor(tab, tracker, urls)).map(
    ([name, handle]) => [name, withNotice(tab, handle)] as const,
  );
  for (const [name, handler] of handlers) tab.session.on(name, handler);
  return tracker;
}

type Handler = (event: never) => void;

function withNotice(tab: Tab, handle: Handler): (event: unknown) => void {
  return (event) => {
    handle(event as never);
    tab.signal.notify();
  };
}

function handlersFor(
  tab: Tab,
  tracker: DocumentTracker,
  urls: Map<string, Request>,
): Record<string, Handler> {
  return { ...requestHandlers(tab, tracker, urls), ...navigationHandlers(tab, tracker) };
}

function requestHandlers(
  { mainFrameId, gate }: Tab,
  tracker: DocumentTracker,
  urls: Map<string, Request>,
): Record<string, Handler> {
  const isMain = (event: { type?: string; frameId?: string }) =>
    event.type === 'Document' && event.frameId === mainFrameId;
  return {
    'Network.requestWillBeSent': (event: Protocol.Network.RequestWillBeSentEvent) => {
      urls.set(event.requestId, { url: event.request.url, own: event.frameId === mainFrameId });
      if (isMain(event)) askedFor(tracker, event.request.url);
      noteAsked(tracker, event.request.url);
      if (NEVER_AWAITED.has(event.type ?? '') || event.request.url.startsWith('data:')) return;
      tracker.open.add(event.requestId);
      tracker.lastNetworkActivity = performance.now();
    },
    'Network.webSocketCreated': ({ url }: Protocol.Network.WebSocketCreatedEvent) => {
      noteAsked(tracker, url);
    },
    'Network.responseReceived': (event: Protocol.Network.ResponseReceivedEvent) => {
      const { url, status, mimeType } = event.response;
      if (isMain(event))
        tracker.response = { url, status, mimeType, retryAfter: retryAfterIn(event.response) };
      else if (status >= 400) {
        if (!isIcon(event)) noteMissing(tracker, url);
        noteLost(tracker, event.type, urls.get(event.requestId));
      }
    },
    'Network.loadingFinished': (event: Protocol.Network.LoadingFinishedEvent) => {
      ended(tracker, event.requestId);
    },
    'Network.loadingFailed': (event: Protocol.Network.LoadingFailedEvent) => {
      ended(tracker, event.requestId);
      const request = urls.get(event.requestId);
      noteLost(tracker, event.type, request);
      if (request && event.blockedReason === 'inspector') tracker.asked?.delete(request.url);
      if (request) noteFailure(tracker, event, request, gate);
    },
  };
}

function navigationHandlers(
  { mainFrameId }: Tab,
  tracker: DocumentTracker,
): Record<string, Handler> {
  return {
    'Page.frameNavigated': ({ frame }: Protocol.Page.FrameNavigatedEvent) => {
      if (frame.id !== mainFrameId) return;
      tracker.loaderId = frame.loaderId;
      tracker.unreachable = frame.unreachableUrl ?? null;
      tracker.commits += 1;
      tracker.addresses.add(frame.url);
      tracker.navigating = false;
    },
    'Page.frameStoppedLoading': ({ frameId }: Protocol.Page.FrameStoppedLoadingEvent) => {
      if (frameId === mainFrameId) tracker.navigating = false;
    },
    'Page.lifecycleEvent': (event: Protocol.Page.LifecycleEventEvent) => {
      if (event.frameId !== mainFrameId) return;
      if (event.name === 'DOMContentLoaded') tracker.parsed.add(event.loaderId);
      if (event.name === 'load') tracker.loaded.add(event.loaderId);
    },
  };
}

const MOST_ASKED = 5000;

function noteAsked(tracker: DocumentTracker, url: string): void {
  if (!/^(?:https?|wss?):/.test(url)) return;
  tracker.asked?.add(url.replace(/#.*/s, ''));
  if ((tracker.asked?.size ?? 0) > MOST_ASKED) tracker.asked = null;
}

function askedFor(tracker: DocumentTracker, url: string): void {
  tracker.navigating = true;
  if (tracker.way.at(-1) !== url) tracker.way.push(url);
}

function ended(tracker: DocumentTracker, requestId: string): void {
  if (tracker.open.delete(requestId)) tracker.lastNetworkActivity = performance.now();
}

function noteFailure(
  tracker: DocumentTracker,
  { type, errorText: said }: Protocol.Network.LoadingFailedEvent,
  { url, own }: Request,
  gate: Passage | null,
): void {
  const { host, hostname } = new URL(url);
  const errorText = errorBehindGate(said, url, gate);
  if (type === 'Document' && own) {
    tracker.failure = { host, errorText };
    tracker.navigating = false;
  }
  if (errorText === 'net::ERR_NAME_NOT_RESOLVED') tracker.unreachedHosts.add(hostname);
  if (errorText === TOO_NEAR) tracker.nearHosts.add(host);
}

/** A request, and whether the main document itself asked for it. */
type Request = { url: string; own: boolean };

/** Sheets that bring nothing but fonts change no layout that a verdict hangs on. */
const FONT_HOST = /^(?:fonts|use\.typekit|fast\.fonts|kit|cloud\.typography)\b/;

function noteLost({ lost }: DocumentTracker, type: string, request: Request | undefined): void {
  if (!request?.own) return;
  if (type === 'Script') lost.scripts.add(request.url);
  if (type === 'Stylesheet' && !FONT_HOST.test(new URL(request.url).hostname)) {
    lost.styleSheets.add(request.url);
  }
}

function retryAfterIn({ headers }: Protocol.Network.Response): string | null {
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'retry-after');
  return name === undefined ? null : (headers[name] ?? null);
}

/** Browsers ask for it without the page’s doing. */
function isIcon({ type, response }: Protocol.Network.ResponseReceivedEvent): boolean {
  return type === 'Other' && new URL(response.url).pathname === '/favicon.ico';
}

function noteMissing(tracker: DocumentTracker, url: string): void {
  const main = tracker.response && new URL(tracker.response.url);
  const { origin, pathname } = new URL(url);
  if (main?.origin === origin) tracker.missing.add(pathname);
}

/** How long the network has been quiet, in milliseconds; nothing while a request is open. */
export function networkQuietFor(tracker: DocumentTracker): number {
  return tracker.open.size > 0 ? 0 : performance.now() - tracker.lastNetworkActivity;
}
