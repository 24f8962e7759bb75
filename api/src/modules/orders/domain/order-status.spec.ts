import { describe, expect, it } from '@jest/globals';
import { SEEN_BY_SELLER, TRANSITIONS, waysInto, type OrderStatus } from './order-status.js';

const all = Object.keys(TRANSITIONS) as OrderStatus[];

describe('the life of an order', () => {
  it('ends as delivered or refunded, and nowhere else', () => {
    expect(all.filter((status) => TRANSITIONS[status].length === 0)).toEqual(['delivered', 'refunded']);
  });

  it('never ships unpaid, and never cancels what has shipped', () => {
    expect(waysInto('shipped')).toEqual(['paid']);
    expect(waysInto('cancelled')).not.toContain('shipped');
  });

  it('takes money that came late', () => {
    expect(waysInto('paid')).toEqual(['awaiting-payment', 'expired']);
  });

  it('shows a seller nothing that was never paid', () => {
    expect(SEEN_BY_SELLER).not.toContain('awaiting-payment');
    expect(SEEN_BY_SELLER).not.toContain('expired');
  });
});
