import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const closed = new BlockList();
const RANGES: [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];
for (const [network, prefix, family] of RANGES) closed.addSubnet(network, prefix, family);

/** An address of the open internet: not ours, not our neighbours', not one that only wraps such a one. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  // The block list sees through IPv4 written as ::ffff:a.b.c.d by itself.
  return !closed.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Resolves names for a connection; an address that is not public counts as not there. */
export const lookupPublic: LookupFunction = (hostname, options, answer) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const open = (addresses ?? []).filter(({ address }) => isPublic(address));
    if (error || open.length === 0) answer(error ?? new PrivateAddress(hostname), '', 0);
    else if (options.all) answer(null, open);
    else answer(null, open[0]!.address, open[0]!.family);
  });
};

export class PrivateAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} is not on the open internet`);
  }
}
