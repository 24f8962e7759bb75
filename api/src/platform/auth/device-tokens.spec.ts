import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { DeviceTokens } from './device-tokens.js';
import { VisitorTokens } from './visitor-tokens.js';

const config = testConfig('postgresql://nobody@127.0.0.1:1/nothing');
const devices = new DeviceTokens(config);

describe('a device token', () => {
  it('is known for the account that signed in there, however the address is written', () => {
    const token = devices.issue('Ada@Example.com');
    expect(devices.read(token, ' ada@example.com ')).toMatch(/^[\w-]{22}$/);
    expect(devices.read(token, 'ben@example.com')).toBeNull();
  });

  it('is not a visitor token, nor the other way round', () => {
    const visitors = new VisitorTokens(config);
    expect(visitors.read(devices.issue('').replace('fbd_', 'fbv_'))).toBeNull();
    expect(devices.read(visitors.issue().replace('fbv_', 'fbd_'), '')).toBeNull();
  });
});
