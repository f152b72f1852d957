import type { BrowserOptions } from '../browser/finding/browser-source.ts';
import type { LoadOptions } from '../browser/loading/load-options.ts';
import type { HeardFacts, ListenerName } from '../model/listening/heard.ts';
import { openOrca } from './orca/open-orca.ts';

/** A page to be heard, loaded as for an audit. */
export type PageToHear = {
  address: string;
  load: LoadOptions;
  /** How long hearing it may take after it has loaded, in milliseconds of a quiet machine. */
  budgetMs: number;
};

/**
 * What every screen reader has to do for us, whichever it is. It hears one page at a time, starts what it needs with
 * the first one, and ends all of that with itself, or with this process however that ends.
 */
export type Listener = {
  name: ListenerName;
  hear(page: PageToHear): Promise<HeardFacts>;
  end(): Promise<void>;
};

const OPEN: Record<ListenerName, (browser: BrowserOptions) => Promise<Listener>> = {
  orca: openOrca,
};

/** Makes a listener ready. Throws a KnownError where something that it needs is not on this machine. */
export function openListener(name: ListenerName, browser: BrowserOptions): Promise<Listener> {
  return OPEN[name](browser);
}
