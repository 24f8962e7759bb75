import type { Answer, Body, FlexBizz } from '@flexbizz/sdk';
import type { Person } from './people.js';
import { until } from './until.js';

export type Listed = Answer<'sellerProducts.create'>;
export type Checkout = Answer<'checkouts.start'>;

export const ADDRESS = {
  name: 'Ada Moreno',
  line1: '12 Canal Street',
  city: 'Portland',
  postalCode: '97209',
  country: 'US',
};
export const RETURN_URL = 'http://localhost:3000/checkout/done';
export const checkoutBody = { email: 'ada@example.com', shippingAddress: ADDRESS, returnUrl: RETURN_URL };

let listed = 0;

/** Lists one product with one variant and waits until everybody sees it. */
export async function listProduct(
  { shop }: Person,
  {
    price = 2_500,
    stock = 10,
    ...more
  }: { price?: number; stock?: number | null } & Partial<Body<'sellerProducts.create'>> = {},
): Promise<Listed & { variantId: string }> {
  const handle = `listed-${++listed}`;
  const variant = { sku: handle.toUpperCase(), price: { amount: price, currency: 'USD' }, stock };
  const body = {
    handle,
    title: `Enamel mug ${listed}`,
    status: 'published' as const,
    variants: [variant],
    ...more,
  };
  const product = await shop.sellerProducts.create({ body });
  await until(async () => (await shop.safe.products.get({ path: { slug: product.slug } })).data);
  return { ...product, variantId: product.variants[0]!.id };
}

export async function putInCart(shop: FlexBizz, ...variantIds: string[]): Promise<void> {
  for (const variantId of variantIds) await shop.cart.addItem({ body: { variantId } });
}

export const startCheckout = (shop: FlexBizz, idempotencyKey?: string) =>
  shop.checkouts.start({ body: checkoutBody, ...(idempotencyKey && { idempotencyKey }) });

/** What a buyer does on the provider's page. Gives the address they are sent back to. */
export async function onPaymentPage({ payment }: Checkout, choice: string): Promise<string> {
  const answer = await fetch(payment.url!, {
    method: 'POST',
    body: new URLSearchParams({ choice }),
    redirect: 'manual',
  });
  const next = answer.headers.get('location');
  if (!next) throw new Error(`The payment page answered ${answer.status}: ${await answer.text()}`);
  return next;
}

/** Checks out, pays, comes back. */
export async function buy(shop: FlexBizz, ...variantIds: string[]): Promise<Checkout> {
  await putInCart(shop, ...variantIds);
  const checkout = await startCheckout(shop);
  await onPaymentPage(checkout, 'pay');
  return shop.checkouts.confirm({ path: { checkoutId: checkout.id } });
}
