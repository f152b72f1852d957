import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** How near an address is: this machine itself, a network that only some reach, or everybody's. */
export type AddressSpace = 'loopback' | 'private' | 'public';

type Range = [address: string, bits: number, family: 'ipv4' | 'ipv6'];

/** What a machine is to itself, and the addresses that mean “any of mine” (RFC 6890). */
const LOOPBACK = listOf([
  ['127.0.0.0', 8, 'ipv4'],
  ['0.0.0.0', 8, 'ipv4'],
  ['::', 127, 'ipv6'],
]);

/** What no router of the public network leads to, by the registries of special-purpose addresses (RFC 6890), but for those of examples. */
const PRIVATE = listOf([
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]);

/** IPv6 addresses that carry one of IPv4, and in which of their eight groups: mapped, translated (RFC 6052), by 6to4 (RFC 3056). */
const CARRIERS = [
  { range: listOf([['::ffff:0:0', 96, 'ipv6']]), group: 6 },
  { range: listOf([['::', 96, 'ipv6']]), group: 6 },
  { range: listOf([['64:ff9b::', 96, 'ipv6']]), group: 6 },
  { range: listOf([['2002::', 16, 'ipv6']]), group: 1 },
] as const;

/** The space of an IP address, written as in an address bar but without brackets. Throws for anything else. */
export function spaceOf(address: string): AddressSpace {
  const [bare = ''] = address.split('%');
  if (isIPv4(bare)) return spaceIn(bare, 'ipv4');
  if (!isIPv6(bare)) throw new TypeError(`“${address}” is no IP address`);
  if (LOOPBACK.check(bare, 'ipv6')) return 'loopback';
  const carrier = CARRIERS.find(({ range }) => range.check(bare, 'ipv6'));
  return carrier ? spaceIn(carriedIn(bare, carrier.group), 'ipv4') : spaceIn(bare, 'ipv6');
}

function spaceIn(address: string, family: 'ipv4' | 'ipv6'): AddressSpace {
  if (LOOPBACK.check(address, family)) return 'loopback';
  return PRIVATE.check(address, family) ? 'private' : 'public';
}

/** The IPv4 address in two groups of one of IPv6. */
function carriedIn(address: string, group: number): string {
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(group, group + 2);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** All eight groups, as the URL standard writes an address out: shortened, with no dots in it. */
function groupsOf(address: string): number[] {
  const { hostname } = new URL(`http://[${address}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const between = new Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...between, ...after].map((group) => Number.parseInt(group, 16));
}

function listOf(ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) list.addSubnet(...range);
  return list;
}
