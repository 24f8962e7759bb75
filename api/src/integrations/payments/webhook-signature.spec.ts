import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { WebhookForged } from './payment-provider.js';
import { verifiedEventId } from './webhook-signature.js';

const secret = 's'.repeat(32);
const now = Date.UTC(2026, 4, 1);
const seconds = now / 1000;
const body = Buffer.from('{"type":"payment.succeeded"}');

const sign = (id: string, timestamp: number | string, payload: Buffer, key = secret) =>
  `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(payload).digest('base64')}`;

const headers = (more: Record<string, string | undefined> = {}) => ({
  'webhook-id': 'evt_1',
  'webhook-timestamp': String(seconds),
  'webhook-signature': sign('evt_1', seconds, body),
  ...more,
});

describe('the signature of a webhook', () => {
  it('fits what the provider sent', () => {
    expect(verifiedEventId(secret, body, headers(), now)).toBe('evt_1');
  });

  it('may stand beside one made with a newer secret', () => {
    const both = `${sign('evt_1', seconds, body, 'n'.repeat(32))} ${sign('evt_1', seconds, body)}`;
    expect(verifiedEventId(secret, body, headers({ 'webhook-signature': both }), now)).toBe('evt_1');
  });

  it('allows clocks to differ by five minutes', () => {
    expect(verifiedEventId(secret, body, headers(), now + 299_000)).toBe('evt_1');
    expect(verifiedEventId(secret, body, headers(), now - 299_000)).toBe('evt_1');
  });

  const right = sign('evt_1', seconds, body);
  it.each<[string, Record<string, string | undefined>]>([
    ['without id', { 'webhook-id': undefined }],
    ['without timestamp', { 'webhook-timestamp': undefined }],
    ['without signature', { 'webhook-signature': undefined }],
    ['with an empty signature', { 'webhook-signature': '' }],
    ['with only the version', { 'webhook-signature': 'v1,' }],
    ['signed with another secret', { 'webhook-signature': sign('evt_1', seconds, body, 'x'.repeat(32)) }],
    ['signed for another body', { 'webhook-signature': sign('evt_1', seconds, Buffer.from('{}')) }],
    ['signed for another id', { 'webhook-id': 'evt_2' }],
    ['signed for another time', { 'webhook-timestamp': String(seconds + 1) }],
    ['of another version', { 'webhook-signature': right.replace('v1,', 'v0,') }],
    ['cut short', { 'webhook-signature': right.slice(0, -4) }],
    ['with characters base64 skips', { 'webhook-signature': `${right}!` }],
    ['in hex', { 'webhook-signature': `v1,${Buffer.from(right.slice(3), 'base64').toString('hex')}` }],
    ['with a time that is no number', { 'webhook-timestamp': 'NaN' }],
  ])('is refused %s', (_name, more) => {
    expect(() => verifiedEventId(secret, body, headers(more), now)).toThrow(WebhookForged);
  });

  it('is refused when it is old, or from the future', () => {
    expect(() => verifiedEventId(secret, body, headers(), now + 301_000)).toThrow(WebhookForged);
    expect(() => verifiedEventId(secret, body, headers(), now - 301_000)).toThrow(WebhookForged);
  });
});
