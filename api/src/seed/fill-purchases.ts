import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AddToCart } from '#modules/cart/index.js';
import type { Product } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import {
  ConfirmCheckout,
  ConfirmDelivery,
  ShipOrder,
  StartCheckout,
  type Order,
} from '#modules/orders/index.js';
import { AnswerReview, WriteReview } from '#modules/reviews/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import { answeredWith, demoShop, saidWith, seeded } from '../../../prisma/seed/index.ts';
import { inTurns } from './in-turns.js';

const AT_ONCE = 4;
const MOST_LINES = 12;
/** Of those who look at the best seller so many buy it; of most things hardly anybody does. */
const BOUGHT_AT_MOST = 0.2;
const ADDRESS = { line1: '12 Canal Street', city: 'Portland', postalCode: '97209', country: 'US' };

/**
 * The people of the demo shop buy, receive and review, each step as everybody does it: through the cart, the payment page
 * and the post. The payment sandbox must be running.
 */
@Injectable()
export class FillPurchases {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly commands: CommandBus,
    private readonly identity: Identity,
  ) {}

  async fill(): Promise<void> {
    if (await this.db.row(`SELECT 1 FROM reviews LIMIT 1`)) return;
    const pages = await this.db.rows<{ page: string }>(`SELECT page FROM product_pages ORDER BY slug`);
    const products = pages.map(({ page }) => JSON.parse(page) as Product);
    await inTurns(demoShop({ products: 0 }).people, AT_ONCE, async ({ handle, displayName }) => {
      const userId = await this.identity.idOf(handle);
      if (!userId) return;
      const wanted = products.filter(({ slug, seller }) => seller.id !== userId && wants(handle, slug));
      const orders = await this.buy(actorOf(userId), displayName, wanted.slice(0, MOST_LINES));
      for (const [place, order] of orders.entries())
        await this.receive(actorOf(userId), handle, order, place === orders.length - 1);
    });
  }

  private async buy(actor: Actor, name: string, products: Product[]): Promise<Order[]> {
    const caller = callerOf(actor);
    const variants = products.flatMap(
      ({ variants: all }) => all.find(({ inStock, stockLeft }) => inStock && stockLeft === null) ?? [],
    );
    if (variants.length === 0) return [];
    for (const { id } of variants) await this.commands.execute(new AddToCart(caller, id, 1));
    const returnUrl = `${this.config.settings.STOREFRONT_URL}/checkout/done`;
    const body = { shippingAddress: { name, ...ADDRESS }, returnUrl };
    const checkout = await this.commands.execute(new StartCheckout(caller, newId(), body));
    await fetch(checkout.payment.url!, {
      method: 'POST',
      body: new URLSearchParams({ choice: 'pay' }),
      redirect: 'manual',
    });
    return (await this.commands.execute(new ConfirmCheckout(caller, checkout.id))).orders;
  }

  /** The last parcel of each is still on its way. */
  private async receive(buyer: Actor, handle: string, order: Order, onItsWay: boolean): Promise<void> {
    const seller = actorOf(order.seller.id!, 'seller');
    const trackingNumber = `1Z999AA1${String(Math.floor(seeded(order.id)() * 1e10)).padStart(10, '0')}`;
    await this.commands.execute(new ShipOrder(seller, order.id, { carrier: 'UPS', trackingNumber }));
    if (onItsWay) return;
    await this.commands.execute(new ConfirmDelivery(buyer, order.id));
    for (const { id, slug } of order.lines) {
      const body = opinionOf(handle, slug);
      const review = await this.commands.execute(new WriteReview(buyer, order.id, id, body));
      if (body.stars > 3) continue;
      const text = answeredWith[body.stars % answeredWith.length]!;
      await this.commands.execute(new AnswerReview(seller, review.id, text));
    }
  }
}

const wants = (handle: string, slug: string): boolean =>
  seeded(`${handle} buys ${slug}`)() < BOUGHT_AT_MOST * seeded(`${slug} sells`)() ** 3;

function opinionOf(handle: string, slug: string) {
  const random = seeded(`${handle} says of ${slug}`);
  const mood = random();
  const stars = mood < 0.6 ? 5 : mood < 0.88 ? 4 : mood < 0.97 ? 3 : 2;
  const words = saidWith[stars];
  return { stars, text: words[Math.floor(random() * words.length)]!, mediaIds: [] };
}

const actorOf = (userId: string, ...roles: Actor['roles'][number][]): Actor => ({
  userId,
  sessionId: userId,
  roles,
  emailVerified: true,
});

const callerOf = (actor: Actor): Caller => ({
  actor,
  transport: 'token',
  refreshToken: null,
  visitor: null,
  deviceToken: null,
  cartToken: null,
  checkoutToken: null,
  address: '',
  userAgent: 'Demo shop',
});
