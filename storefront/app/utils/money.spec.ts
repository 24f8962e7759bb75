import { formatMoney, inMinorUnits, priceParts, savedPercent } from './money';

const usd = (amount: number) => ({ amount, currency: 'USD' });

it.each([
  [usd(9800), '$98.00'],
  [usd(5), '$0.05'],
  [usd(123456789), '$1,234,567.89'],
  [{ amount: 9800, currency: 'JPY' }, '¥9,800'],
  [{ amount: 1234, currency: 'KWD' }, 'KWD\u00a01.234'],
])('writes %j as %s', (money, written) => {
  expect(formatMoney(money)).toBe(written);
});

it('splits a price where a ticket does', () => {
  expect(priceParts(usd(123456))).toEqual({ whole: '$1,234', fraction: '.56' });
  expect(priceParts({ amount: 9800, currency: 'JPY' })).toEqual({ whole: '¥9,800', fraction: '' });
});

it('turns what a person typed into minor units without a rounding slip', () => {
  expect(inMinorUnits(19.99)).toBe(1999);
  expect(inMinorUnits(1.005 * 100)).toBe(10050);
  expect(inMinorUnits(500, 'JPY')).toBe(500);
});

it('tells a saving only where there is one', () => {
  expect(savedPercent(usd(7500), usd(10000))).toBe(25);
  expect(savedPercent(usd(10000), usd(10000))).toBeNull();
  expect(savedPercent(usd(10000), usd(9000))).toBeNull();
  expect(savedPercent(usd(9999), usd(10000))).toBeNull();
  expect(savedPercent(usd(5000), { amount: 10000, currency: 'EUR' })).toBeNull();
  expect(savedPercent(usd(5000), null)).toBeNull();
});
