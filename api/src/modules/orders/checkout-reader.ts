import { Injectable } from '@nestjs/common';
import { Carts } from '#modules/cart/index.js';
import { Payments, type PaymentState } from '#modules/payments/index.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { GuestOrderLinks } from './guest-order-links.js';
import { OrderReader } from './order-reader.js';
import type { Checkout, Order } from './orders.contract.js';
import { CheckoutNotFound } from './orders.errors.js';
import type { CheckoutRow } from './persistence/checkout.repository.js';

type OwnCheckout = Pick<
  CheckoutRow,
  'id' | 'status' | 'currency' | 'itemsAmount' | 'shippingAmount' | 'totalAmount' | 'expiresAt' | 'replacedBy'
>;

type KnownPayment = Pick<PaymentState, 'status'> & Partial<Pick<PaymentState, 'url' | 'failure'>>;

/** A checkout as its buyer sees it. A guest is known by the token of the cart it came from, or of the mail. */
@Injectable()
export class CheckoutReader {
  constructor(
    private readonly db: Database,
    private readonly carts: Carts,
    private readonly payments: Payments,
    private readonly orders: OrderReader,
    private readonly guestLinks: GuestOrderLinks,
  ) {}

  async get(caller: Caller, checkoutId: string): Promise<Checkout> {
    const [row, payments, orders] = await Promise.all([
      this.own(caller, checkoutId),
      this.payments.stateOf([checkoutId]),
      this.orders.ofCheckout(checkoutId),
    ]);
    return this.view(caller, row, payments.get(checkoutId), orders);
  }

  /** Of a checkout and a payment that were moved just now, and are known. */
  async withOrders(caller: Caller, row: OwnCheckout, payment: KnownPayment): Promise<Checkout> {
    return this.view(caller, row, payment, await this.orders.ofCheckout(row.id));
  }

  /** Where the caller's own checkout stands; refused when it is somebody else's. */
  async own({ actor, checkoutToken }: Caller, checkoutId: string): Promise<OwnCheckout> {
    const row = await this.db.row<OwnCheckout>(
      `SELECT id, status, currency, items_amount AS "itemsAmount", shipping_amount AS "shippingAmount",
              total_amount AS "totalAmount", expires_at AS "expiresAt", replaced_by AS "replacedBy"
       FROM checkouts WHERE id = $1::uuid AND (buyer_id = $2::uuid OR token_hash = $3 OR (buyer_id IS NULL AND $4))`,
      checkoutId,
      actor?.userId ?? null,
      this.carts.guestHash({ actor: null, cartToken: checkoutToken }),
      this.guestLinks.opens(checkoutId, checkoutToken),
    );
    if (!row) throw new CheckoutNotFound('It is not yours, or there never was one.');
    return row;
  }

  /** Of what is known of all its parts. */
  view(
    { transport, actor, checkoutToken }: Caller,
    row: OwnCheckout,
    payment: KnownPayment | undefined,
    orders: Order[],
  ): Checkout {
    const price = (amount: number) => ({ amount, currency: row.currency });
    const paymentStatus = payment?.status ?? (row.totalAmount === 0 ? 'succeeded' : 'pending');
    return {
      id: row.id,
      status: row.status === 'awaiting-payment' && paymentStatus === 'failed' ? 'failed' : row.status,
      token: transport === 'token' && !actor ? checkoutToken : null,
      payment: {
        status: paymentStatus,
        // A page whose checkout is over is closed, or about to be.
        url: row.status === 'awaiting-payment' ? (payment?.url ?? null) : null,
        failure: payment?.failure ?? null,
      },
      itemsTotal: price(row.itemsAmount),
      shippingTotal: price(row.shippingAmount),
      total: price(row.totalAmount),
      expiresAt: row.expiresAt.toISOString(),
      replacedBy: row.replacedBy,
      orders,
    };
  }
}
