import { expect, test } from '@jest/globals';
import { spaceOf } from '../../src/browser/reach/address-space.ts';

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['0.0.0.0', 'loopback'],
  ['::1', 'loopback'],
  ['::', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['::7f00:1', 'loopback'],
  ['2002:7f00:1::', 'loopback'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['9.255.255.255', 'public'],
  ['10.0.0.0', 'private'],
  ['10.255.255.255', 'private'],
  ['11.0.0.0', 'public'],
  ['100.63.255.255', 'public'],
  ['100.64.0.1', 'private'],
  ['100.128.0.0', 'public'],
  ['169.254.169.254', 'private'],
  ['172.15.255.255', 'public'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['192.0.0.1', 'private'],
  ['192.168.1.1', 'private'],
  ['192.169.0.0', 'public'],
  ['198.18.0.1', 'private'],
  ['198.20.0.0', 'public'],
  ['203.0.113.10', 'public'],
  ['223.255.255.255', 'public'],
  ['224.0.0.1', 'private'],
  ['255.255.255.255', 'private'],
  ['::ffff:10.0.0.1', 'private'],
  ['2002:c0a8:101::1', 'private'],
  ['64:ff9b::a00:1', 'private'],
  ['64:ff9b:1::1', 'private'],
  ['fbff::1', 'public'],
  ['fc00::1', 'private'],
  ['fdff::1', 'private'],
  ['fe80::1', 'private'],
  ['fe80::1%eth0', 'private'],
  ['fec0::1', 'private'],
  ['ff02::1', 'private'],
  ['2001:db8::1', 'public'],
  ['2606:4700::1111', 'public'],
  ['::ffff:8.8.8.8', 'public'],
  ['64:ff9b::808:808', 'public'],
])('%s is %s', (address, space) => {
  expect(spaceOf(address)).toBe(space);
});

test('what is no address is refused', () => {
  expect(() => spaceOf('localhost')).toThrow('“localhost” is no IP address');
});
