import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { WebhookForged } from './payment-provider.js';

const TOLERANCE_SECONDS = 5 * 60;

/** Checks the three headers of https://www.standardwebhooks.com and gives the event's id. */
export function verifiedEventId(
  secret: string,
  rawBody: Buffer,
  headers: IncomingHttpHeaders,
  now = Date.now(),
): string {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (typeof id !== 'string' || !/^[\w.:-]{1,120}$/.test(id)) throw new WebhookForged('no webhook-id');
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) throw new WebhookForged('no timestamp');
  if (typeof signatures !== 'string') throw new WebhookForged('no signature');
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_SECONDS)
    throw new WebhookForged('the timestamp is more than five minutes off');

  const expected = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(rawBody).digest();
  // Several signatures stand side by side while a secret is being changed.
  const matches = signatures.split(' ').some((one) => one.startsWith('v1,') && same(one.slice(3), expected));
  if (!matches) throw new WebhookForged('the signature does not fit the body');
  return id;
}

function same(base64: string, expected: Buffer): boolean {
  // Buffer.from skips what is not base64, so the text is compared, not what it decodes to.
  const given = Buffer.from(base64);
  const wanted = Buffer.from(expected.toString('base64'));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
