import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { newId } from '#shared/id.js';
import { startTestSandbox } from '../../payment-sandbox/testing.js';
import { ReceiveProviderEvent } from './commands/receive-provider-event.js';
import { opening, runPayments, until, type RunningPayments } from './testing/running-payments.js';

jest.setTimeout(15_000);

let room: RunningPayments;
beforeAll(async () => void (room = await runPayments(4324)), 30_000);
afterAll(() => room.close());

const SUCCEEDED = 'payments.payment-succeeded.v1';
const FAILED = 'payments.payment-failed.v1';
const statusOf = async (checkoutId: string) =>
  (await room.payments.stateOf([checkoutId])).get(checkoutId)?.status;
const stored = async () => (await room.db.rows('SELECT event_key FROM provider_events')).length;
const allProcessed = async () =>
  !(await room.db.row('SELECT 1 AS one FROM provider_events WHERE processed_at IS NULL'));

const seconds = () => Math.floor(Date.now() / 1000);
const bodyAbout = (reference: string, type = 'payment.succeeded') =>
  JSON.stringify({ type, data: { reference, status: 'succeeded', amount: 4_250, currency: 'USD' } });
function signed(id: string, body: string, { secret = room.sandbox.secret, at = String(seconds()) } = {}) {
  const signature = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` };
}
const post = (body: string, headers: Record<string, string>, url = room.webhookUrl) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe('webhooks of the provider', () => {
  it('complete a payment without the buyer coming back, once for five copies', async () => {
    const { checkoutId, reference, url } = await room.opened();
    await room.sandbox.misbehave(reference, { duplicates: 5 });
    await room.sandbox.choose(url, 'pay');
    await until(async () => (await statusOf(checkoutId)) === 'succeeded');
    const undelivered = () =>
      room.db.row(`SELECT 1 AS one FROM payment_sandbox.webhooks WHERE delivered_at IS NULL`);
    await until(async () => !(await undelivered()) && (await allProcessed()));
    const copies = await room.db.rows('SELECT 1 AS one FROM payment_sandbox.webhooks');
    expect(copies).toHaveLength(5);
    const [event] = await room.db.rows<{ key: string }>('SELECT event_key AS key FROM provider_events');
    expect(await stored()).toBe(1);
    expect(await room.topicsOf(event!.key)).toHaveLength(1);
    expect(await room.topicsOf(checkoutId)).toEqual([SUCCEEDED]);
  });

  it('are sent when the provider comes back from a restart', async () => {
    const { checkoutId, reference, url } = await room.opened();
    await room.sandbox.misbehave(reference, { delayMs: 300 });
    await room.sandbox.choose(url, 'pay');
    await room.sandbox.close();
    room.sandbox = await startTestSandbox(room.databaseUrl, room.sandboxPort);
    await until(async () => (await statusOf(checkoutId)) === 'succeeded');
  });

  it('may come in any order', async () => {
    const { checkoutId, reference, url } = await room.opened();
    await room.sandbox.misbehave(reference, { outOfOrder: true, duplicates: 2 });
    await room.sandbox.choose(url, 'decline');
    await room.sandbox.choose(url, 'pay');
    const arrived = () =>
      room.db.rows<{ type: string }>(
        `SELECT payload->>'type' AS type FROM provider_events WHERE reference = $1 ORDER BY received_at`,
        reference,
      );
    await until(async () => (await arrived()).length === 2 && (await allProcessed()));
    expect((await arrived()).map(({ type }) => type)).toEqual(['payment.succeeded', 'payment.failed']);
    expect(await statusOf(checkoutId)).toBe('succeeded');
    expect(await room.topicsOf(checkoutId)).toEqual([SUCCEEDED]);
  });

  it('are not believed: a signed lie pays nothing', async () => {
    const { checkoutId, reference } = await room.opened();
    const body = bodyAbout(reference);
    expect((await post(body, signed('evt_lie', body))).status).toBe(200);
    await until(allProcessed);
    expect(await statusOf(checkoutId)).toBe('pending');
  });

  it('about a payment that hangs keep no other waiting, and leave it to reconciliation', async () => {
    const hangs = await room.opened();
    const paid = await Promise.all(Array.from({ length: 9 }, () => room.opened()));
    await room.sandbox.misbehave(hangs.reference, { hangMs: 60_000 });
    for (const { reference, url } of paid) {
      await room.sandbox.misbehave(reference, { silent: true });
      await room.sandbox.choose(url, 'pay');
    }
    // One batch holds everything that arrived meanwhile; the payment that hangs comes first.
    await room.db.transaction(async () => {
      for (const { reference } of [hangs, ...paid]) {
        const body = bodyAbout(reference);
        const told = new ReceiveProviderEvent('sandbox', Buffer.from(body), signed(`evt_${reference}`, body));
        await room.app.get(CommandBus, { strict: false }).execute(told);
      }
    });
    const unreadable = async () =>
      (await room.db.row(
        'SELECT 1 AS one FROM payments WHERE checkout_id = $1::uuid AND read_failures = 1',
        hangs.checkoutId,
      )) !== undefined;
    const checkoutIds = paid.map(({ checkoutId }) => checkoutId);
    await until(async () =>
      [...(await room.payments.stateOf(checkoutIds)).values()].every(({ status }) => status === 'succeeded'),
    );
    expect(await unreadable()).toBe(false); // reconciliation has not given up on it yet
    await until(unreadable);
    await until(allProcessed);
  }, 30_000);

  it('wait for a payment that is not here yet', async () => {
    const checkoutId = newId();
    const body = bodyAbout(`chk_${checkoutId}`);
    expect((await post(body, signed('evt_early', body))).status).toBe(200);
    const tried = () =>
      room.db.row<{ attempts: number }>(
        `SELECT attempts FROM provider_events WHERE event_key = 'evt_early' AND attempts > 0`,
      );
    await until(async () => (await tried()) !== undefined);
    expect(await allProcessed()).toBe(false);
    const { url } = await room.payments.open(opening(checkoutId));
    await room.sandbox.misbehave(`chk_${checkoutId}`, { silent: true });
    await room.sandbox.choose(url, 'decline');
    await until(allProcessed);
    expect(await room.topicsOf(checkoutId)).toEqual([FAILED]);
  });

  it('are refused when forged, and nothing is stored', async () => {
    const { checkoutId, reference } = await room.opened();
    const before = await stored();
    const body = bodyAbout(reference);
    const right = signed('evt_f', body);
    const signature = right['webhook-signature'];
    const unknownType = bodyAbout(reference, 'payment.invented');
    const withoutReference = JSON.stringify({ type: 'payment.succeeded', data: {} });
    const forgeries: [string, Record<string, string>][] = [
      [body, {}],
      [body, { ...right, 'webhook-signature': '' }],
      [body, { ...right, 'webhook-signature': 'v1,' }],
      [body, { ...right, 'webhook-signature': signature.replace('v1,', 'v0,') }],
      [body, { ...right, 'webhook-signature': signature.replace('v1,', '') }],
      [body, { ...right, 'webhook-signature': signature.slice(0, -3) }],
      [body, { ...right, 'webhook-signature': `${signature}=` }],
      [body, { ...right, 'webhook-id': 'evt_g' }],
      [body, { ...right, 'webhook-timestamp': String(seconds() + 7) }],
      [body, signed('evt_f', body, { secret: 'q'.repeat(32) })],
      [body, signed('evt_f', body, { secret: '' })],
      [body, signed('evt_f', body, { at: String(seconds() - 301) })],
      [body, signed('evt_f', body, { at: String(seconds() + 400) })],
      [body, signed('evt_f', body, { at: '1e12' })],
      [body.replace('4250', '1'), right],
      [`${body} `, right],
      [unknownType, signed('evt_f', unknownType)],
      [withoutReference, signed('evt_f', withoutReference)],
      ['[]', signed('evt_f', '[]')],
      ['', signed('evt_f', '')],
    ];
    const statuses = await Promise.all(
      forgeries.map(async ([forged, headers]) => (await post(forged, headers)).status),
    );
    expect(statuses).toEqual(forgeries.map(() => 401));
    expect(await stored()).toBe(before);
    expect(await room.topicsOf('evt_f')).toEqual([]);
    expect(await statusOf(checkoutId)).toBe('pending');
    expect((await post(body, right)).status).toBe(200);
    expect(await stored()).toBe(before + 1);
  });
});
