import { Injectable } from '@nestjs/common';
import { Carts, type CheckedCart } from '#modules/cart/index.js';
import { Identity } from '#modules/identity/index.js';
import { Config } from '#platform/config/config.js';
import type { Caller } from '#platform/http/caller.js';
import { MOST_MINOR_UNITS } from '#platform/http/contract.js';
import { shownMoney } from '#shared/money.js';
import { networkOf } from '#platform/limits/network.js';
import { splitBySeller } from './domain/split-by-seller.js';
import type { StartCheckoutBody } from './orders.contract.js';
import {
  CartEmpty,
  CartHasProblems,
  EmailNeeded,
  ReturnUrlRefused,
  TotalChanged,
  TotalTooLarge,
} from './orders.errors.js';
import type { NewCheckout } from './persistence/checkout.repository.js';

/** Makes a checkout of the caller's cart, and refuses whatever could not be paid before anything is held. */
@Injectable()
export class CheckoutPlan {
  constructor(
    private readonly config: Config,
    private readonly carts: Carts,
    private readonly identity: Identity,
  ) {}

  async of(caller: Caller, id: string, body: StartCheckoutBody): Promise<NewCheckout> {
    this.refuseStrangeReturn(body.returnUrl);
    const checked = await this.carts.check(caller);
    const { CURRENCY: currency, HOLD_MINUTES } = this.config.settings;
    refuseWhatCannotBeBought(checked);
    const email = body.email ?? (await this.emailOf(caller));
    const lines = linesOf(checked);
    const shares = splitBySeller(lines, this.config.shipping, currency);
    const total = shares.reduce((amount, share) => amount + share.total.amount, 0);
    refuseTotal({ amount: total, currency }, body.expectedTotal);
    return {
      id,
      cartId: checked.cart.id!,
      buyerId: caller.actor?.userId ?? null,
      email,
      tokenHash: this.carts.guestHash(caller),
      address: body.shippingAddress,
      currency,
      total,
      expiresAt: new Date(Date.now() + HOLD_MINUTES * 60_000),
      held: { units: finite(lines, checked), ...holderOf(caller) },
      shares,
    };
  }

  private refuseStrangeReturn(returnUrl: string): void {
    const { origin } = new URL(returnUrl);
    if (this.config.allowedOrigins.has(origin)) return;
    const message = `${origin} is not one of ${[...this.config.allowedOrigins].join(', ')}.`;
    throw new ReturnUrlRefused(`${message} An operator adds it to ALLOWED_ORIGINS.`, {
      errors: [{ pointer: '/returnUrl', code: 'origin', message }],
    });
  }

  private async emailOf({ actor }: Caller): Promise<string> {
    const contact = actor && (await this.identity.contactOf(actor.userId));
    if (contact) return contact.email;
    const errors = [{ pointer: '/email', code: 'missing', message: 'Say where to send the confirmation.' }];
    throw new EmailNeeded('A guest gives an e-mail address.', { errors });
  }
}

/** Units that nobody else can buy meanwhile: what is made to order never runs out. */
const finite = (lines: { variantId: string; quantity: number }[], { available }: CheckedCart): number =>
  lines.reduce(
    (units, { variantId, quantity }) => units + (available.get(variantId) === null ? 0 : quantity),
    0,
  );

const holderOf = ({ actor, visitor, address }: Caller) => ({
  visitor: actor?.userId ?? visitor,
  address: networkOf(address) || null,
});

function refuseTotal(
  total: { amount: number; currency: string },
  expected: StartCheckoutBody['expectedTotal'],
): void {
  if (total.amount > MOST_MINOR_UNITS) {
    const most = shownMoney({ ...total, amount: MOST_MINOR_UNITS });
    throw new TotalTooLarge(`One payment can be ${most} at most. Remove something, and buy it separately.`);
  }
  if (expected && (expected.amount !== total.amount || expected.currency !== total.currency))
    throw new TotalChanged('A price or the shipping has changed. Look at the total again, then pay.');
}

function refuseWhatCannotBeBought({ cart }: CheckedCart): void {
  if (cart.itemCount === 0) throw new CartEmpty('Put something in first.');
  if (cart.buyable) return;
  const errors = cart.sellers.flatMap(({ lines }) =>
    lines.flatMap(({ variantId, title, problem }) =>
      problem && problem.kind !== 'price-changed'
        ? [{ pointer: `/cart/${variantId}`, code: problem.kind, message: `${title}: ${problem.message}` }]
        : [],
    ),
  );
  throw new CartHasProblems(errors.map(({ message }) => message).join(' '), { errors });
}

const linesOf = ({ cart, offers }: CheckedCart) =>
  cart.sellers.flatMap(({ lines }) =>
    lines.map(({ variantId, quantity }) => {
      const offer = offers.get(variantId)!;
      return { variantId, quantity, price: offer.price, sellerId: offer.seller.id, offer };
    }),
  );
