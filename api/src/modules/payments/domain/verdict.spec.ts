import { describe, expect, it } from '@jest/globals';
import { isFinal, REACHED_FROM, type PaymentStatus } from './payment-status.js';
import { judge, type Reported } from './verdict.js';

const expected = { reference: 'chk_1', amount: 4_250, currency: 'USD' };
const reported = (more: Partial<Reported>): Reported => ({
  ...expected,
  status: 'succeeded',
  failure: null,
  ...more,
});

describe('what the provider reports', () => {
  it('is followed when it is the payment that was asked for', () => {
    expect(judge(expected, reported({}))).toEqual({ kind: 'move', to: 'succeeded', failure: null });
    expect(judge(expected, reported({ status: 'failed', failure: 'card-declined' }))).toEqual({
      ...{ kind: 'move', to: 'failed', failure: 'card-declined' },
    });
    expect(judge(expected, reported({ status: 'pending' }))).toEqual({ kind: 'wait' });
  });

  it.each([
    [{ amount: 4_249 }, 'amount is 4249 instead of 4250'],
    [{ amount: 425_000 }, 'amount is 425000 instead of 4250'],
    [{ currency: 'JPY' }, 'currency is JPY instead of USD'],
    [{ reference: 'chk_2' }, 'reference is chk_2 instead of chk_1'],
  ])('is quarantined when it is not: %j', (difference, reason) => {
    expect(judge(expected, reported(difference))).toEqual({ kind: 'quarantine', reason });
  });
});

describe('the status of a payment', () => {
  const reaches = (from: PaymentStatus, to: keyof typeof REACHED_FROM) =>
    (REACHED_FROM[to] as readonly PaymentStatus[]).includes(from);

  it('never leaves success, but for a refund', () => {
    expect(
      (['succeeded', 'failed', 'cancelled', 'refunded'] as const).filter((to) => reaches('succeeded', to)),
    ).toEqual(['refunded']);
    expect(
      (['succeeded', 'failed', 'cancelled', 'refunded'] as const).some((to) => reaches('refunded', to)),
    ).toBe(false);
  });

  it('lets a failed payment succeed, and money that was taken count', () => {
    expect(reaches('failed', 'succeeded')).toBe(true);
    expect(reaches('cancelled', 'succeeded')).toBe(true);
    expect(reaches('cancelled', 'failed')).toBe(false);
  });

  it('is only asked for while it may change', () => {
    expect((['pending', 'failed', 'cancelled', 'succeeded', 'refunded'] as const).filter(isFinal)).toEqual([
      'succeeded',
      'refunded',
    ]);
  });
});
