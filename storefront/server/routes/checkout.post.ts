import { randomUUID } from 'node:crypto';

export default defineFormAction('checkout', async (fields, flexbizz, event) => {
  const { email, name = '', line1 = '', line2, city = '', region, postalCode = '', phone } = fields;
  const country = (fields.country ?? '').toUpperCase();
  const { total, currency } = fields;
  const checkout = await startCheckout(
    flexbizz,
    {
      ...(email && { email }),
      ...(total && currency && { expectedTotal: { amount: Number(total), currency } }),
      shippingAddress: {
        ...{ name, line1, city, postalCode, country },
        ...{ line2: line2 || null, region: region || null, phone: phone || null },
      },
      returnUrl: `${event.context.visitor.origin}/checkout/return`,
    },
    fields.attempt || randomUUID(),
  );
  rememberCheckout(event, checkout.id, checkout.token);
  keepCheckoutForm(event, fields);
  return checkout.payment.url ?? `/checkout/return?checkout=${checkout.id}`;
});
