import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { ipv6Prefix } from '#platform/limits/network.js';

const HOME = new BlockList();
for (const [address, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  HOME.addSubnet(address, prefix, 'ipv4');
HOME.addSubnet('fc00::', 7, 'ipv6');
HOME.addSubnet('fe80::', 10, 'ipv6');

/** What stays the same while a device is at one place: `203.0.113.0/24`, `2001:db8:1::/48`. Null for no address. */
export function deviceNetworkOf(address: string): string | null {
  const plain = withoutMapping(address);
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? `${ipv6Prefix(plain, 3)}::/48` : null;
}

/** As a mail says it. */
export function networkWords(address: string | null | undefined): string {
  const plain = withoutMapping(address ?? '');
  const family = isIPv4(plain) ? 'ipv4' : 'ipv6';
  if (family === 'ipv6' && !isIPv6(plain)) return 'An unknown network';
  if (plain === '::1' || plain.startsWith('127.')) return `The computer that runs the marketplace (${plain})`;
  return HOME.check(plain, family) ? `A local network (${plain})` : `Internet address ${plain}`;
}

const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
