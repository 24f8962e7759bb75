import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../../test/support/config.js';
import { isPublic } from './public-addresses.js';
import { PushService } from './push-service.js';
import { VapidKeys } from './vapid-keys.js';

const settings = (more = {}) => testConfig('postgresql://localhost/nowhere', more);

describe('an address of the open internet', () => {
  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    'is %s',
    (address) => expect(isPublic(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '127.0.0.1', '100.64.0.1', '169.254.169.254', '172.16.0.1', '192.168.1.1'],
    ...['224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::7f00:1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', 'fd00::1', 'fe80::1', 'ff02::1', 'localhost', ''],
  ])('is not %s', (address) => expect(isPublic(address)).toBe(false));
});

describe('an endpoint of pushes', () => {
  const config = settings({ EMBEDDED: 'false' });
  const service = new PushService(config, new VapidKeys(config));

  it.each([
    ...['http://8.8.8.8/x', 'https://8.8.8.8:8443/x', 'https://me:secret@8.8.8.8/x', 'https://127.0.0.1/x'],
    ...['https://[::1]/x', 'https://[::ffff:10.0.0.1]/x', 'https://2130706433/x', 'https://0x7f.1/x'],
    ...['https://localhost/x', 'https://169.254.169.254/latest/meta-data'],
  ])('is refused: %s', async (endpoint) => expect(await service.objection(endpoint)).toMatch(/^It must be/));

  it('is taken on the open internet', async () => {
    expect(await service.objection('https://8.8.8.8/x')).toBeUndefined();
  });

  it('is not connected to when its name leads inside by then', async () => {
    const device = {
      endpoint: 'https://localhost/x',
      p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
      auth: 'tBHItJI5svbpez7KI4CCXg',
    };
    const push = { payload: {}, topic: 'x', ttlSeconds: 60 };
    await expect(service.send(device, push)).rejects.toThrow('localhost is not on the open internet');
    const inside = { ...device, endpoint: 'https://127.0.0.1/x' };
    await expect(service.send(inside, push)).rejects.toThrow('127.0.0.1 is not on the open internet');
  });
});

describe('the keys that pushes are signed with', () => {
  it('follow from the secret of the marketplace, or are given', () => {
    expect(new VapidKeys(settings())).toEqual(new VapidKeys(settings()));
    const other = new VapidKeys(settings({ AUTH_SECRET: 'w'.repeat(32) }));
    expect(other.publicKey).not.toBe(new VapidKeys(settings()).publicKey);
    const given = Buffer.alloc(32, 7).toString('base64url');
    expect(new VapidKeys(settings({ VAPID_PRIVATE_KEY: given })).privateKey).toBe(given);
  });
});
