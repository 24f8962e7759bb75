import { describe, expect, it } from '@jest/globals';
import { describeForPayment } from './payment-description.js';

const line = (title: string, variantTitle = '') => ({ quantity: 2, title, variantTitle });

describe('the description of a payment', () => {
  it('has a line for each item', () => {
    expect(describeForPayment([line('Linen apron', 'Sage'), line('Mug')])).toBe(
      '2 × Linen apron (Sage)\n2 × Mug',
    );
  });

  it('stays below what a provider takes, however long the cart is', () => {
    const text = describeForPayment(
      Array.from({ length: 100 }, () => line('x'.repeat(200), 'y'.repeat(200))),
    );
    expect(text.length).toBeLessThan(4_000);
    expect(text).toMatch(/and 80 more$/);
  });
});
