import { cardAsItIs, hasOtherVariants, productAsItIs } from './product-now';

type Product = Parameters<typeof productAsItIs>[0];
type Now = Parameters<typeof productAsItIs>[1];
type Card = Parameters<typeof cardAsItIs>[0];

const usd = (amount: number) => ({ amount, currency: 'USD' });
const variant = { id: 'blue', price: usd(1800), compareAtPrice: null, inStock: true, stockLeft: 3 };
const product = { title: 'Mug', variants: [{ ...variant, sku: 'MUG-1' }] } as Product;
const now = (variants: Now['variants']): Now => ({
  ...{ title: 'Mug', price: usd(1500), priceVaries: false, compareAtPrice: usd(1800), inStock: true },
  rating: { average: 4.5, count: 2 },
  variants,
});
const cheaper = { ...variant, price: usd(1500), stockLeft: 1 };

it('changes price and stock of a variant, and nothing else about it', () => {
  const [changed] = productAsItIs(product, now([cheaper])).variants;
  expect(changed).toEqual({ ...cheaper, sku: 'MUG-1' });
});

it('reads again when there are other variants, or too many to tell', () => {
  expect(hasOtherVariants(product, now([cheaper]))).toBe(false);
  expect(hasOtherVariants(product, now([{ ...cheaper, id: 'red' }]))).toBe(true);
  expect(hasOtherVariants(product, now(null))).toBe(true);
});

it('shows a card that is no longer on sale as sold out', () => {
  const card = { price: usd(1800), inStock: true } as Card;
  expect(cardAsItIs(card, undefined)).toBe(card);
  expect(cardAsItIs(card, null)).toMatchObject({ inStock: false });
  expect(cardAsItIs(card, now(null))).toMatchObject({
    ...{ price: usd(1500), compareAtPrice: usd(1800) },
    rating: { average: 4.5, count: 2 },
  });
});
