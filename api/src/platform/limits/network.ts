import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What one subscriber has: an IPv4 address, or the /64 of IPv6 in which every machine may choose its addresses. */
export function networkOf(address: string): string {
  if (!address.includes(':') || !isIPv6(address)) return address; // the first is quick, and asked of every request
  const parsed = ipaddr.parse(address) as ipaddr.IPv6;
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString();
  return `${ipv6Prefix(address, 4)}::/64`;
}

/** Returns the first groups of an IPv6 address, without leading zeros. */
export const ipv6Prefix = (address: string, groups: number): string =>
  (ipaddr.parse(address) as ipaddr.IPv6).parts
    .slice(0, groups)
    .map((part) => part.toString(16))
    .join(':');
