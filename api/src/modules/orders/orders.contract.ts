import { z } from 'zod';
import {
  Id,
  Line,
  Money,
  OptionalLine,
  pageOf,
  PageQuery,
  Timestamp,
  Total,
} from '#platform/http/contract.js';
import { addressProblems } from './countries.js';
import { Email } from '#modules/identity/identity.contract.js';

export const Address = z
  .strictObject({
    name: Line(120),
    line1: Line(160),
    line2: OptionalLine(160).nullish(),
    city: Line(100),
    region: OptionalLine(100).nullish().describe('State, province or county.'),
    postalCode: OptionalLine(20).describe('Empty where the country has none.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Give the two letters of the country, e.g. US.')
      .describe('ISO 3166-1.'),
    phone: OptionalLine(40).nullish(),
  })
  .meta({
    id: 'Address',
    examples: [
      { name: 'Ada Moreno', line1: '12 Canal Street', city: 'Portland', postalCode: '97209', country: 'US' },
    ],
  });
export type Address = z.infer<typeof Address>;

/** What parcels are sent to: by the rules of its own country, see marketplace.countries. */
const ShippingAddress = Address.superRefine((address, context) => {
  for (const [field, message] of addressProblems(address))
    context.addIssue({ code: 'custom', path: [field], message });
});

const AskedField = z.strictObject({
  asked: z.boolean().describe('Whether addresses there have one.'),
  required: z.boolean(),
  label: z.string().describe('What people there call it.'),
});
export const Country = z
  .strictObject({
    code: z.string().describe('ISO 3166-1.'),
    name: z.string(),
    postalCode: AskedField,
    region: AskedField,
  })
  .meta({ id: 'Country' });
export const Countries = z.strictObject({ items: z.array(Country) }).meta({ id: 'Countries' });

export const KeptAddress = z
  .strictObject({ id: z.string(), address: Address, lastUsedAt: Timestamp })
  .meta({ id: 'KeptAddress', description: 'An address that you had something sent to.' });
export type KeptAddress = z.infer<typeof KeptAddress>;
export const KeptAddresses = z.strictObject({ items: z.array(KeptAddress) }).meta({ id: 'KeptAddresses' });

/** Buyers open these: nothing but a web page is one. */
const WebUrl = z
  .url({ protocol: /^https?$/, error: 'Give an address that begins with http:// or https://.' })
  .max(500);

export const StartCheckoutBody = z
  .strictObject({
    email: Email.optional().describe('Needed from a guest.'),
    shippingAddress: ShippingAddress,
    expectedTotal: Total.optional().describe('What the buyer saw: refused when the total is another.'),
    returnUrl: WebUrl.describe(
      'Where the payment page sends the buyer back to, at an allowed origin; `?checkout=<id>` is added.',
    ),
  })
  .meta({ id: 'StartCheckoutBody' });
export type StartCheckoutBody = z.infer<typeof StartCheckoutBody>;

export const OrderStatus = z
  .enum(['awaiting-payment', 'paid', 'shipped', 'delivered', 'cancelled', 'refunded', 'expired'])
  .meta({ id: 'OrderStatus' });

export const OrderLine = z
  .strictObject({
    id: Id,
    productId: Id,
    variantId: Id,
    slug: z.string(),
    title: z.string(),
    variantTitle: z.string(),
    sku: z.string().nullable(),
    imageUrl: z.string().nullable(),
    quantity: z.int(),
    unitPrice: Money,
    total: Money,
  })
  .meta({ id: 'OrderLine' });

const OrderParty = z
  .strictObject({ id: Id.nullable(), handle: z.string().nullable(), displayName: z.string() })
  .meta({ id: 'OrderParty' });

export const Order = z
  .strictObject({
    id: Id,
    number: z.string().describe('What people say on the phone, e.g. FB-100042.'),
    checkoutId: Id,
    status: OrderStatus,
    seller: OrderParty,
    buyer: OrderParty,
    shippingAddress: Address,
    lines: z.array(OrderLine),
    itemsTotal: Money,
    shippingTotal: Money,
    total: Money,
    tracking: z
      .strictObject({ carrier: z.string(), number: z.string(), url: z.string().nullable() })
      .nullable(),
    history: z.array(z.strictObject({ status: OrderStatus, at: Timestamp, note: z.string().nullable() })),
    placedAt: Timestamp,
  })
  .meta({ id: 'Order' });
export type Order = z.infer<typeof Order>;

export const OrderSummary = z
  .strictObject({
    id: Id,
    number: z.string(),
    status: OrderStatus,
    seller: OrderParty,
    buyer: OrderParty,
    itemCount: z.int(),
    firstTitle: z.string(),
    imageUrl: z.string().nullable(),
    total: Money,
    placedAt: Timestamp,
  })
  .meta({ id: 'OrderSummary' });
export type OrderSummary = z.infer<typeof OrderSummary>;
export const OrderPage = pageOf('OrderPage', OrderSummary);

/** Nine digits at most, for more are no number that the database could have given. */
const OrderNumber = z
  .string()
  .regex(/^FB-[0-9]{1,9}$/, 'Write it like FB-100042.')
  .meta({ examples: ['FB-100042'] });

export const OrderQuery = PageQuery.extend({
  status: OrderStatus.optional(),
  since: Timestamp.optional().describe('Placed at or after.'),
  number: OrderNumber.optional().describe('Only the order of this number.'),
});
export type OrderQuery = z.infer<typeof OrderQuery>;

export const Checkout = z
  .strictObject({
    id: Id,
    status: z.enum(['awaiting-payment', 'paid', 'failed', 'expired', 'cancelled']),
    token: z.string().nullable().describe('A guest reads the checkout again with it, as `Checkout-Token`.'),
    payment: z.strictObject({
      status: z.enum(['pending', 'succeeded', 'failed', 'cancelled', 'refunded']),
      url: z.string().nullable().describe('The hosted page to send the buyer to.'),
      failure: z.string().nullable().describe('A sentence to show.'),
    }),
    itemsTotal: Money,
    shippingTotal: Money,
    total: Money,
    expiresAt: Timestamp.describe('Until then the goods are held for this buyer.'),
    replacedBy: Id.nullable().describe(
      'The checkout of the same cart that took its place: the newest one is to be paid, and a payment that still arrives for this one is refunded.',
    ),
    orders: z.array(Order),
  })
  .meta({ id: 'Checkout' });
export type Checkout = z.infer<typeof Checkout>;

export const ShipOrderBody = z
  .strictObject({
    carrier: Line(60),
    trackingNumber: Line(80),
    trackingUrl: WebUrl.nullish(),
  })
  .meta({ id: 'ShipOrderBody', examples: [{ carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }] });
export type ShipOrderBody = z.infer<typeof ShipOrderBody>;

export const CancelOrderBody = z
  .strictObject({ reason: Line(200).optional().describe('The other side reads it.') })
  .meta({ id: 'CancelOrderBody' });
