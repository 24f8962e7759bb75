import { describe, expect, it } from '@jest/globals';
import { shownMoney } from '#shared/money.js';
import { compileFrame } from './compile-frame.js';
import { FRAME } from './frame.generated.js';
import { letterOf, type TemplateData } from './index.js';
import { renderLetter } from './render-letter.js';

const OWN = new Set(['https://shop.example']);
const usd = (amount: number) => ({ amount, currency: 'USD' });
const order: TemplateData<'order-confirmed'> = {
  name: 'Mara',
  number: 'FB-100042',
  sellerName: 'North & Loom',
  buyerName: 'Mara',
  lines: [
    { title: 'Wool blanket', variantTitle: 'Grey / Large', quantity: 2, total: usd(19600) },
    { title: 'Mug', quantity: 1, total: usd(1800) },
  ],
  itemsTotal: usd(21400),
  shippingTotal: usd(0),
  total: usd(21400),
  shipTo: ['Mara Lindqvist', '12 Canal Street'],
  url: 'https://shop.example/account/orders/1',
};

describe('a letter', () => {
  it('says the same in HTML and in plain text', () => {
    const { subject, html, text } = renderLetter(letterOf('order-confirmed', order, OWN));
    expect(subject).toBe('Your order FB-100042');
    for (const said of [
      '2 × Wool blanket',
      'Grey / Large',
      '$196.00',
      'Free',
      '$214.00',
      '12 Canal Street',
    ]) {
      expect(html).toContain(said);
      expect(text).toContain(said);
    }
    expect(html).toContain('North &amp; Loom');
    expect(text).toContain('North & Loom');
    expect(html).not.toMatch(/\[\[\w+\]\]/);
  });

  it('shows what people typed and never runs it', () => {
    const name = '<img src=x onerror=alert(1)>[[url]]"';
    const url = 'https://shop.example/verify?token=a&b';
    const { html } = renderLetter(letterOf('verify', { name, url }, OWN));
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;[[url]]&quot;');
    expect(html).toContain('href="https://shop.example/verify?token=a&amp;b"');
  });

  it('loads nothing from anywhere', () => {
    const { html } = renderLetter(letterOf('order-confirmed', order, OWN));
    expect(html.match(/(?:src|@import|url\()[^>]*https?:/gi)).toBeNull();
  });

  it('stands in the frame that frame.mjml describes', async () => {
    expect(FRAME).toBe(await compileFrame());
  });

  it('shows money with the decimals its currency has', () => {
    expect(shownMoney(usd(1999))).toBe('$19.99');
    expect(shownMoney({ amount: 1999, currency: 'JPY' })).toBe('¥1,999');
    expect(shownMoney({ amount: 1999, currency: 'KWD' })).toContain('1.999');
  });
});
