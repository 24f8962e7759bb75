import type { FlexBizz } from '@flexbizz/sdk';

const address = {
  name: 'Ada Moreno',
  line1: '12 Canal Street',
  city: 'Portland',
  postalCode: '97209',
  country: 'US',
};

/** Buys one unit, signed in or without an account, and pays on the page of the payment provider. */
export async function buys(shop: FlexBizz, slug: string, variantId: string): Promise<void> {
  await eventually(() => shop.products.get({ path: { slug } }));
  const { token } = await shop.cart.addItem({ body: { variantId } });
  const headers = { 'cart-token': token ?? '', 'checkout-token': token ?? '' };
  const body = {
    email: 'ada@example.com',
    shippingAddress: address,
    returnUrl: `${process.env.STOREFRONT_URL}/thanks`,
  };
  const { id, payment, token: checkoutToken } = await shop.checkouts.start({ body, headers });
  const choice = new URLSearchParams({ choice: 'pay' });
  await fetch(payment.url!, { method: 'POST', body: choice, redirect: 'manual' });
  await eventually(async () => {
    const path = { checkoutId: id };
    const { status } = await shop.checkouts.get({ path, headers: { 'checkout-token': checkoutToken ?? '' } });
    if (status !== 'paid') throw new Error(`The checkout is ${status}.`);
  });
}

/** Read models and payments follow a moment later. */
async function eventually(look: () => PromiseLike<unknown>): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;)
    try {
      return void (await look());
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((later) => setTimeout(later, 200));
    }
}
