import { getDomain } from 'tldts';

/** The registrable domain of an address, such as `example.co.uk`, or its host where it has none. */
export function siteOf({ hostname }: URL): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}
