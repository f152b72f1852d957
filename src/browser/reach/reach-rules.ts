import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { type AddressSpace, spaceOf } from './address-space.ts';
import { patiently, type Resolve, systemResolve } from './resolve.ts';

/** Whom pages may reach though it is near, and the hosts with their ports that need no gate. */
export type Reach = { named: readonly string[]; direct: readonly string[] };

/** Whom a gate lets a browser reach. */
export type ReachOptions = {
  /** Hosts that the user named: they may be wherever they are. */
  named: readonly string[];
  /** The only hosts that may be asked at all; null for all. */
  onlyHosts: readonly string[] | null;
};

/** Why somebody was not reached; `code` is the system’s (ECONNREFUSED), `error` Chromium’s without `net::ERR_`. */
export type Refusal =
  | { why: 'not-found' | 'not-allowed' }
  | { why: 'too-near'; space: AddressSpace }
  | { why: 'no-connection'; code: string }
  | { why: 'proxy-failed'; error: 'PROXY_CONNECTION_FAILED' | 'SOCKS_CONNECTION_FAILED' };

/** The addresses at which a host may be connected to, at least one, or why at none. */
export type FindAddresses = (host: string) => Promise<LookupAddress[] | Refusal>;

/**
 * Looks each host up anew and lets through what is public. A host that was named is let through where it was at
 * first, and nowhere else: a name server that answers otherwise the second time would make a page of its owner’s
 * the same origin as a machine that is near.
 */
export function reachRules(
  { named, onlyHosts }: ReachOptions,
  resolve: Resolve = patiently(systemResolve),
): FindAddresses {
  const isNamed = new Set(named.map(bareHost));
  const isAsked = onlyHosts && new Set(onlyHosts.map(bareHost));
  const firstSpaces = new Map<string, AddressSpace>();
  return async (given) => {
    const host = bareHost(given);
    if (isAsked?.has(host) === false) return { why: 'not-allowed' };
    const family = isIP(host);
    const found = family > 0 ? [{ address: host, family }] : await resolve(host);
    const [first] = found;
    if (!first) return { why: 'not-found' };
    const space = spaceOf(first.address);
    const allowed = isNamed.has(host) ? remembered(firstSpaces, host, space) : 'public';
    const may = found.filter(({ address }) => spaceOf(address) === allowed);
    return may.length > 0 ? may : { why: 'too-near', space };
  };
}

function remembered<T>(known: Map<string, T>, key: string, value: T): T {
  if (!known.has(key)) known.set(key, value);
  return known.get(key) ?? value;
}

/** A host as it is looked up: without the brackets and the last dot that it may have in an address bar. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}
