import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What one subscriber has: an IPv4 address, or the /64 of IPv6 in which every machine may choose its addresses. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const parsed = ipaddr.parse(address) as ipaddr.IPv6;
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
