import { describe, expect, it } from '@jest/globals';
import { deviceNetworkOf, networkWords } from './network.js';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['::ffff:203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:db8::6', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', null],
  ])('%s is in %s', (address, network) => {
    expect(deviceNetworkOf(address)).toBe(network);
  });

  it.each([
    ['203.0.113.9', 'Internet address 203.0.113.9'],
    ['::ffff:192.168.1.4', 'A local network (192.168.1.4)'],
    ['fd00::1', 'A local network (fd00::1)'],
    ['127.0.0.1', 'The computer that runs the marketplace (127.0.0.1)'],
    ['', 'An unknown network'],
    [null, 'An unknown network'],
  ])('%s reads as "%s"', (address, words) => {
    expect(networkWords(address)).toBe(words);
  });
});
