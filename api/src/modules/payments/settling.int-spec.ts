import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#shared/id.js';
import { money } from '#shared/money.js';
import { startTestSandbox } from '../../payment-sandbox/testing.js';
import { PaymentClosed, ProviderUnavailable } from './index.js';
import { ReconcileWithProvider } from './reactions/reconcile-with-provider.js';
import { opening, runPayments, until, type RunningPayments } from './testing/running-payments.js';

jest.setTimeout(15_000);

let room: RunningPayments;
beforeAll(async () => void (room = await runPayments(4312)), 30_000);
afterAll(() => room.close());

const SUCCEEDED = 'payments.payment-succeeded.v1';
const FAILED = 'payments.payment-failed.v1';
const CANCELLED = 'payments.payment-cancelled.v1';
const stateOf = async (checkoutId: string) => (await room.payments.stateOf([checkoutId])).get(checkoutId)!;

describe('a payment', () => {
  it('is opened once for a checkout', async () => {
    const checkoutId = newId();
    const pages = await Promise.all(Array.from({ length: 5 }, () => room.payments.open(opening(checkoutId))));
    expect(new Set(pages.map(({ url }) => url)).size).toBe(1);
    expect(await room.db.rows('SELECT id FROM payments WHERE checkout_id = $1', checkoutId)).toHaveLength(1);
    expect(await stateOf(checkoutId)).toMatchObject({ status: 'pending', url: pages[0]!.url, failure: null });
  });

  it('is not opened inside a transaction, nor with another amount', async () => {
    const { checkoutId } = await room.opened();
    await expect(room.db.transaction(() => room.payments.open(opening(newId())))).rejects.toThrow(/outside/);
    const dearer = room.payments.open({ ...opening(checkoutId), amount: money(9_999, 'USD') });
    await expect(dearer).rejects.toThrow(/another amount/);
  });

  it('succeeds once, however many look at the same time', async () => {
    const { checkoutId, reference, url } = await room.opened();
    await room.sandbox.misbehave(reference, { silent: true });
    expect(await room.payments.settle(checkoutId)).toBe('pending');
    expect(await room.sandbox.choose(url, 'pay')).toBe(opening(checkoutId).returnUrl);
    const answers = await Promise.all(Array.from({ length: 20 }, () => room.payments.settle(checkoutId)));
    expect(new Set(answers)).toEqual(new Set(['succeeded']));
    expect(await room.topicsOf(checkoutId)).toEqual([SUCCEEDED]);
    expect(await stateOf(checkoutId)).toMatchObject({ status: 'succeeded', url: null });
    await expect(room.payments.open(opening(checkoutId))).rejects.toBeInstanceOf(PaymentClosed);
  });

  it('is settled together with what others make of it, or not at all', async () => {
    const { checkoutId, reference, url } = await room.opened();
    await room.sandbox.misbehave(reference, { silent: true });
    await room.sandbox.choose(url, 'pay');
    const refuses = () => Promise.reject(new Error('not now'));
    await expect(room.payments.settle(checkoutId, refuses)).rejects.toThrow('not now');
    expect(await room.topicsOf(checkoutId)).toEqual([]);
    expect((await stateOf(checkoutId)).status).toBe('pending');

    const heard: { status: string; together: boolean }[] = [];
    const listens = async (status: string) => void heard.push({ status, together: room.db.inTransaction });
    await Promise.all(Array.from({ length: 5 }, () => room.payments.settle(checkoutId, listens)));
    expect(heard).toHaveLength(5);
    expect(heard.filter(({ together }) => together)).toEqual([{ status: 'succeeded', together: true }]);
    expect(new Set(heard.map(({ status }) => status))).toEqual(new Set(['succeeded']));
  });

  it('may be declined and then succeed on the same page', async () => {
    const { checkoutId, url } = await room.opened();
    await room.sandbox.choose(url, 'decline');
    expect(await room.payments.settle(checkoutId)).toBe('failed');
    expect(await stateOf(checkoutId)).toMatchObject({ url, failure: expect.stringContaining('declined') });
    await room.sandbox.choose(url, 'insufficient');
    expect(await room.payments.settle(checkoutId)).toBe('failed');
    expect((await stateOf(checkoutId)).failure).toContain('not enough');
    await room.sandbox.choose(url, 'challenge');
    await room.sandbox.answerChallenge(url, 'confirm');
    expect(await room.payments.settle(checkoutId)).toBe('succeeded');
    expect(await room.topicsOf(checkoutId)).toEqual([FAILED, SUCCEEDED]);
    expect((await stateOf(checkoutId)).failure).toBeNull();
  });

  it('is cancelled by the shop or by the buyer, and then cannot be paid', async () => {
    const byShop = await room.opened();
    expect(await room.payments.cancel(byShop.checkoutId)).toBe('cancelled');
    await room.sandbox.choose(byShop.url, 'pay');
    expect(await room.payments.settle(byShop.checkoutId)).toBe('cancelled');
    expect(await room.topicsOf(byShop.checkoutId)).toEqual([CANCELLED]);

    const byBuyer = await room.opened();
    await room.sandbox.choose(byBuyer.url, 'cancel');
    expect(await room.payments.settle(byBuyer.checkoutId)).toBe('cancelled');
  });

  it('of a slow bank can neither be hurried nor cancelled', async () => {
    const { checkoutId, url } = await room.opened();
    expect(await room.sandbox.choose(url, 'slow')).toBe(new URL(url).pathname);
    expect(await room.payments.settle(checkoutId)).toBe('pending');
    expect(await room.payments.cancel(checkoutId)).toBe('pending');
    await until(async () => (await stateOf(checkoutId)).status === 'succeeded');
    expect(await room.topicsOf(checkoutId)).toEqual([SUCCEEDED]);
  });

  it('stays paid when the shop cancels too late', async () => {
    const { checkoutId, url } = await room.opened();
    await room.sandbox.choose(url, 'pay');
    expect(await room.payments.cancel(checkoutId)).toBe('succeeded');
    expect(await room.topicsOf(checkoutId)).toEqual([SUCCEEDED]);
  });

  it.each([[{ amount: 1 }], [{ currency: 'JPY' }], [{ reference: 'chk_other' }]])(
    'is quarantined and never paid when the provider says %j',
    async (claims) => {
      const { checkoutId, reference, url } = await room.opened();
      await room.sandbox.misbehave(reference, { claims, silent: true });
      await room.sandbox.choose(url, 'pay');
      await Promise.all(Array.from({ length: 5 }, () => room.payments.settle(checkoutId)));
      expect(await room.payments.settle(checkoutId)).toBe('failed');
      expect(await stateOf(checkoutId)).toMatchObject({
        url: null,
        failure: expect.stringContaining('match'),
      });
      expect(await room.topicsOf(checkoutId)).toEqual([FAILED]);
    },
  );
});

describe('when nobody tells', () => {
  const reconcile = () => room.app.get(ReconcileWithProvider).run();
  const age = (checkoutId: string) =>
    room.db.run(
      `UPDATE payments SET next_check_at = now() - interval '1 second' WHERE checkout_id = $1`,
      checkoutId,
    );

  it('reconciliation finds the payment, and leaves fresh ones alone', async () => {
    const old = await room.opened();
    const fresh = await room.opened();
    for (const { reference, url } of [old, fresh]) {
      await room.sandbox.misbehave(reference, { silent: true });
      await room.sandbox.choose(url, 'pay');
    }
    await age(old.checkoutId);
    await reconcile();
    expect((await stateOf(old.checkoutId)).status).toBe('succeeded');
    expect((await stateOf(fresh.checkoutId)).status).toBe('pending');
  });

  it('a provider that is away leaves nothing stuck', async () => {
    const waiting = await room.opened();
    await room.sandbox.misbehave(waiting.reference, { silent: true });
    await room.sandbox.choose(waiting.url, 'pay');
    await room.sandbox.close();
    const checkoutId = newId();
    await expect(room.payments.open(opening(checkoutId))).rejects.toBeInstanceOf(ProviderUnavailable);
    await expect(room.payments.settle(waiting.checkoutId)).rejects.toBeInstanceOf(ProviderUnavailable);
    await expect(room.payments.cancel(waiting.checkoutId)).rejects.toBeInstanceOf(ProviderUnavailable);
    await age(waiting.checkoutId);
    await reconcile();
    expect((await stateOf(waiting.checkoutId)).status).toBe('pending');

    room.sandbox = await startTestSandbox(room.databaseUrl, room.sandboxPort);
    await age(waiting.checkoutId); // a minute at most
    await reconcile();
    await until(async () => (await stateOf(waiting.checkoutId)).status === 'succeeded');
    const { url } = await room.payments.open(opening(checkoutId));
    await room.sandbox.choose(url, 'pay');
    expect(await room.payments.settle(checkoutId)).toBe('succeeded');
  });

  it('a payment that never reached the provider can be closed', async () => {
    const checkoutId = newId();
    await room.sandbox.close();
    await expect(room.payments.open(opening(checkoutId))).rejects.toBeInstanceOf(ProviderUnavailable);
    room.sandbox = await startTestSandbox(room.databaseUrl, room.sandboxPort);
    expect(await room.payments.cancel(checkoutId)).toBe('cancelled');
    expect(await room.topicsOf(checkoutId)).toEqual([CANCELLED]);
    await expect(room.payments.open(opening(checkoutId))).rejects.toBeInstanceOf(PaymentClosed);
  });
});
