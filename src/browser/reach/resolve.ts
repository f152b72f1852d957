import { type LookupAddress, lookup } from 'node:dns';
import { promisify } from 'node:util';

/** All addresses of a name, none for a name that nobody knows. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;

const lookUp = promisify(lookup);

/** As the system looks names up, with its hosts file. */
export const systemResolve: Resolve = (name) => lookUp(name, { all: true }).catch(() => []);

/** Of the four threads that files are read with as well, so many may wait for name servers that do not answer. */
const MOST_AT_ONCE = 3;
const UNKNOWN_MS = 60_000;

/** Looks few names up at once, each once at a time, and remembers for a while which nobody knows. */
export function patiently(resolve: Resolve, now: () => number = Date.now): Resolve {
  const underWay = new Map<string, Promise<LookupAddress[]>>();
  const unknownUntil = new Map<string, number>();
  const takeTurn = turns(MOST_AT_ONCE);
  const ask = async (name: string) => {
    try {
      const found = await takeTurn(() => resolve(name));
      if (found.length === 0) unknownUntil.set(name, now() + UNKNOWN_MS);
      return found;
    } finally {
      underWay.delete(name);
    }
  };
  return async (name) => {
    if ((unknownUntil.get(name) ?? 0) > now()) return [];
    const asked = underWay.get(name) ?? ask(name);
    underWay.set(name, asked);
    return asked;
  };
}

/** Has no more than so many things done at a time, in the order in which they were asked for. */
function turns(most: number): <T>(act: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
