import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#shared/id.js';
import { money } from '#shared/money.js';
import { startTestSandbox } from '../../payment-sandbox/testing.js';
import { RefundImpossible } from './index.js';
import { runPayments, until, type RunningPayments } from './testing/running-payments.js';

jest.setTimeout(15_000);

let room: RunningPayments;
beforeAll(async () => void (room = await runPayments(4336)), 30_000);
afterAll(() => room.close());

const REQUESTED = 'payments.refund-requested.v1';
const DONE = 'payments.refund-done.v1';
const count = async (checkoutId: string, topic: string) =>
  (await room.topicsOf(checkoutId)).filter((one) => one === topic).length;
const statusOf = async (checkoutId: string) =>
  (await room.payments.stateOf([checkoutId])).get(checkoutId)!.status;
const givenBack = async (reference: string) =>
  (await room.db.row<{ refunded: number }>(
    'SELECT refunded FROM payment_sandbox.payments WHERE reference = $1',
    reference,
  ))!.refunded;

async function paid() {
  const payment = await room.opened();
  await room.sandbox.choose(payment.url, 'pay');
  await room.payments.settle(payment.checkoutId);
  return payment;
}
const refund = (checkoutId: string, orderId: string, amount: number) =>
  room.payments.refund({ checkoutId, orderId, amount: money(amount, 'USD'), reason: 'changed their mind' });

describe('a refund', () => {
  it('happens once for an order, however often it is asked for', async () => {
    const { checkoutId, reference } = await paid();
    const orderId = newId();
    await Promise.all(Array.from({ length: 10 }, () => refund(checkoutId, orderId, 1_250)));
    await until(async () => (await count(checkoutId, DONE)) > 0);
    await refund(checkoutId, orderId, 1_250);
    expect(await count(checkoutId, REQUESTED)).toBe(1);
    expect(await count(checkoutId, DONE)).toBe(1);
    expect(await givenBack(reference)).toBe(1_250);
    expect(await statusOf(checkoutId)).toBe('succeeded');
    await expect(refund(checkoutId, orderId, 1_000)).rejects.toBeInstanceOf(RefundImpossible);
  });

  it('never gives back more than was taken, even when orders race', async () => {
    const { checkoutId, reference } = await paid();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => refund(checkoutId, newId(), 1_000)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
    await refund(checkoutId, newId(), 250);
    await until(async () => (await count(checkoutId, DONE)) === 5);
    expect(await givenBack(reference)).toBe(4_250);
    expect(await statusOf(checkoutId)).toBe('refunded');
    expect(await room.payments.settle(checkoutId)).toBe('refunded');
  });

  it('belongs to the transaction around it', async () => {
    const { checkoutId } = await paid();
    const attempt = room.db.transaction(async () => {
      await refund(checkoutId, newId(), 4_250);
      throw new Error('the order could not be cancelled');
    });
    await expect(attempt).rejects.toThrow('the order');
    expect(await count(checkoutId, REQUESTED)).toBe(0);
    await refund(checkoutId, newId(), 4_250);
    await until(async () => (await statusOf(checkoutId)) === 'refunded');
  });

  it('needs a payment that succeeded, in its currency', async () => {
    const { checkoutId } = await room.opened();
    await expect(refund(checkoutId, newId(), 1)).rejects.toBeInstanceOf(RefundImpossible);
    await expect(refund(newId(), newId(), 1)).rejects.toBeInstanceOf(RefundImpossible);
    const { checkoutId: dollars } = await paid();
    const yen = { checkoutId: dollars, orderId: newId(), amount: money(1, 'JPY'), reason: '' };
    await expect(room.payments.refund(yen)).rejects.toBeInstanceOf(RefundImpossible);
  });

  it('is carried out once the provider is back', async () => {
    const { checkoutId, reference } = await paid();
    await room.sandbox.close();
    await refund(checkoutId, newId(), 4_250);
    await until(
      async () =>
        !!(await room.db.row(`SELECT 1 AS one FROM refunds WHERE attempts > 0 AND status = 'pending'`)),
    );
    expect(await count(checkoutId, DONE)).toBe(0);
    room.sandbox = await startTestSandbox(room.databaseUrl, room.sandboxPort);
    await until(async () => (await count(checkoutId, DONE)) === 1);
    expect(await givenBack(reference)).toBe(4_250);
    expect(await statusOf(checkoutId)).toBe('refunded');
  });
});
