/** Why something was not had from a server; `detail` is a code, a host or a number, in no language. */
export type FetchFault = {
  why:
    | 'not-found'
    | 'not-allowed'
    | 'too-near'
    | 'no-connection'
    | 'bad-certificate'
    | 'too-slow'
    | 'too-many-redirects'
    | 'bad-redirect'
    | 'status'
    | 'broke-off';
  detail: string;
};

/** What is asked of a server. */
export type FetchAsk = {
  /** Hosts that the user named: they may be wherever they are. Others are reached only where the public is. */
  named: readonly string[];
  /** What goes to an address beside the usual headers; asked anew for each address that a redirect leads to. */
  headersFor(address: string): Readonly<Record<string, string>>;
  /** The media types that are wanted. */
  accept: string;
};

/** An answer whose body is being read; whoever leaves off reading it ends the connection. */
export type Fetched = {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  /** The header Content-Type, in lower case; empty where there is none. */
  type: string;
  /** How long the server wants to be left alone, in seconds or as a date; null where it says nothing. */
  retryAfter: string | null;
  /** As it came, but for the coding of the way. What breaks on the way is thrown as a `BrokenBody`. */
  body: AsyncIterable<Uint8Array>;
  /** Leaves the body unread. */
  dismiss(): void;
};

/** Asks servers outside of the browser, by the rules that its pages are bound to (docs/reach.md). */
export type Fetcher = (address: string, ask: FetchAsk) => Promise<Fetched | FetchFault>;

/** The answer ended before it was whole. */
export class BrokenBody extends Error {
  override name = 'BrokenBody';
  readonly fault: FetchFault;
  constructor(fault: FetchFault) {
    super(fault.why);
    this.fault = fault;
  }
}
