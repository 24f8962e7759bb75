import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { UpsertProducts } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Media } from '#modules/media/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { demandsSecondFactor, type Role } from '#shared/actor.js';
import {
  demoShop,
  paintAvatar,
  paintBanner,
  type DemoProduct,
  type DemoSeller,
} from '../../../prisma/seed/index.ts';
import { DemoPictures } from './demo-pictures.js';
import { inTurns } from './in-turns.js';

/** Public, so it opens a trial only: the api refuses demo accounts elsewhere. */
const PASSWORD = 'flexbizz-demo';
/** As public: `npm run demo-code` says the code of the moment. */
const AUTHENTICATOR = 'FLEXBIZZDEMOFLEXBIZZDEMOFLEXBIZZ';
const AT_ONCE = 200;
const PAINTERS = 4;

export interface DemoLogin {
  role: string;
  email: string;
  password: string;
  /** Base32: the account asks for its codes too. */
  authenticatorSecret?: string;
}

/** Lists everything with one small picture each, so that the shop opens soon; `FinishDemoPictures` paints the rest. */
@Injectable()
export class FillDemoShop {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly commands: CommandBus,
    private readonly identity: Identity,
    private readonly media: Media,
    private readonly pictures: DemoPictures,
  ) {}

  async fill(size: number | undefined): Promise<DemoLogin[]> {
    const shop = demoShop(size === undefined ? {} : { products: size });
    for (const person of shop.people) {
      const roles = person.roles.filter((role): role is Role => role !== 'shopper');
      await this.identity.openDemoAccount({
        ...{ ...person, roles, password: PASSWORD },
        ...(demandsSecondFactor(roles) && { authenticatorSecret: AUTHENTICATOR }),
      });
    }
    const sellerIds = new Map<string, string>();
    await inTurns(shop.sellers, PAINTERS, async (seller) =>
      sellerIds.set(seller.handle, await this.openShop(seller)),
    );
    // Oldest first, as if they had been listed one after the other.
    const products = shop.products.toSorted((a, b) => b.publishedDaysAgo - a.publishedDaysAgo);
    for (const [handle, listed] of Map.groupBy(products, ({ seller }) => seller)) {
      for (let start = 0; start < listed.length; start += AT_ONCE) {
        await this.list(sellerIds.get(handle)!, listed.slice(start, start + AT_ONCE));
      }
    }
    const login = (role: string, email: string): DemoLogin => ({ role, email, password: PASSWORD });
    return [
      login('shopper', shop.people.find(({ roles }) => roles.includes('shopper'))!.email),
      login('seller', shop.sellers[0]!.email),
      ...['moderator', 'admin'].map((role) => ({
        ...login(role, shop.people.find(({ roles }) => (roles as string[]).includes(role))!.email),
        authenticatorSecret: AUTHENTICATOR,
      })),
    ];
  }

  private async openShop(seller: DemoSeller): Promise<string> {
    const id = await this.identity.openDemoAccount({ ...seller, roles: ['seller'], password: PASSWORD });
    const avatarSha256 = await this.media.keep(id, await paintAvatar(seller));
    const bannerSha256 = await this.media.keep(id, await paintBanner(seller));
    await this.identity.setPictures(id, { avatarSha256, bannerSha256 });
    return id;
  }

  private async list(sellerId: string, products: DemoProduct[]): Promise<void> {
    const items = await inTurns(products, PAINTERS, (product) => this.inputOf(sellerId, product));
    const actor = { userId: sellerId, sessionId: sellerId, roles: ['seller'] as const, emailVerified: true };
    const { results } = await this.commands.execute(new UpsertProducts(actor, items, false));
    const refused = results.find(({ status }) => status === 'refused');
    if (refused) throw new Error(`demo product ${refused.handle}: ${JSON.stringify(refused.errors)}`);
    await this.db.run(
      `UPDATE products p SET published_at = now() - make_interval(mins => days * 1440 + extract(minute FROM now())::int)
       FROM jsonb_to_recordset($1::jsonb) AS d(handle text, days int) WHERE p.seller_id = $2::uuid AND p.handle = d.handle`,
      JSON.stringify(products.map(({ handle, publishedDaysAgo }) => ({ handle, days: publishedDaysAgo }))),
      sellerId,
    );
  }

  private async inputOf(sellerId: string, product: DemoProduct) {
    const { CURRENCY: currency } = this.config.settings;
    return {
      handle: product.handle,
      title: product.title,
      descriptionHtml: product.descriptionHtml,
      vendor: product.vendor,
      category: product.category,
      tags: product.tags,
      condition: product.condition,
      status: 'published',
      options: product.options.map(({ name }) => ({ name })),
      variants: product.variants.map(({ sku, optionValues, priceMinor, compareAtMinor, stock }) => ({
        sku,
        optionValues,
        price: { amount: priceMinor, currency },
        compareAtPrice: compareAtMinor === undefined ? null : { amount: compareAtMinor, currency },
        stock,
      })),
      images: [await this.pictures.imageOf(sellerId, product.pictures[0]!, 'preview')],
    };
  }
}
