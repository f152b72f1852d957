import robotsParser from 'robots-parser';
import type { FetchAsk, Fetcher } from '../../model/fetching.ts';
import { isNearName } from '../../support/loopback-name.ts';

/** What robots may ask of the hosts that pages were found on. */
export type Robots = {
  /** Whether a page that was found may be asked for; true on this machine, whose pages are nobody else’s. */
  mayVisit(address: string): Promise<boolean>;
  /** How long a host wants to be left alone between two pages, in milliseconds; none for a host that says nothing. */
  delays: ReadonlyMap<string, number>;
  /** The origins whose rules could not be had, so that nothing that was found there may be asked for. */
  silent: ReadonlySet<string>;
};

/** By what rules name us. */
const NAME = 'presscheck';
/** Rules may be longer, and need not be read so far (RFC 9309, 2.5). */
const MOST_SIGNS = 512_000;
/** A host that wants more patience is audited all the same. */
const LONGEST_DELAY_MS = 10_000;
const MOST_ORIGINS = 200;
/** Holding addresses against the rules of one origin may take no longer: hostile ones are all wildcards. */
const LONGEST_MS = 60_000;

/** Its types are those of a module that it is none of: what is imported is the function itself. */
const parseRobots = robotsParser as unknown as (typeof robotsParser)['default'];

type Rules = ReturnType<typeof parseRobots> | 'none' | 'silent';

/** Reads the rules of each origin once, as RFC 9309 says: none where there are none, and all is forbidden where the server fails. */
export function createRobots(fetch: Fetcher, askNow: () => FetchAsk): Robots {
  const known = new Map<string, Promise<Judge>>();
  const delays = new Map<string, number>();
  const silent = new Set<string>();
  const judgeOf = async ({ origin, host }: URL) => {
    const rules = await read(origin, fetch, askNow());
    const delay = typeof rules === 'string' ? undefined : rules.getCrawlDelay(NAME);
    if (delay) delays.set(host, Math.min(delay * 1000, LONGEST_DELAY_MS));
    return judgeBy(rules, () => silent.add(origin));
  };
  return {
    delays,
    silent,
    async mayVisit(address) {
      const url = new URL(address);
      if (isNearName(url.hostname)) return true;
      // A source that names pages on hosts without number is bounded: so many are asked for their rules.
      if (!known.has(url.origin) && known.size >= MOST_ORIGINS) return false;
      const judging = known.get(url.origin) ?? judgeOf(url);
      known.set(url.origin, judging);
      return (await judging)(address);
    },
  };
}

/** Whether an address may be asked for. */
type Judge = (address: string) => boolean;

/** By the rules of its origin; hears when there are none that can be gone by. */
function judgeBy(rules: Rules, onSilent: () => void): Judge {
  if (rules === 'none') return () => true;
  if (rules === 'silent') {
    onSilent();
    return () => false;
  }
  let spentMs = 0;
  return (address) => {
    if (spentMs > LONGEST_MS) {
      onSilent();
      return false;
    }
    const start = performance.now();
    const isAllowed = rules.isAllowed(address, NAME) !== false;
    spentMs += performance.now() - start;
    return isAllowed;
  };
}

async function read(origin: string, fetch: Fetcher, ask: FetchAsk): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  const answer = await fetch(address, { ...ask, accept: 'text/plain, */*;q=0.5' });
  // A host that is not there, or where nobody is let in, is told by the page itself.
  if ('why' in answer)
    return answer.why === 'too-slow' || answer.why === 'broke-off' ? 'silent' : 'none';
  if (answer.status < 200 || answer.status >= 300) {
    answer.dismiss();
    return answer.status >= 500 || answer.status === 429 ? 'silent' : 'none';
  }
  return textOf(answer.body).then(
    (text) => parseRobots(address, text),
    () => 'silent',
  );
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_SIGNS) break;
  }
  return text.slice(0, MOST_SIGNS);
}
