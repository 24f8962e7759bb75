import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Catalog, ProductNotFound } from '#modules/catalog/index.js';
import { Reviews } from '#modules/reviews/index.js';
import { Social } from '#modules/social/index.js';
import { Json } from '#platform/http/json.js';
import type { Actor } from '#shared/actor.js';

const REVIEWS = 6;
const MORE_OF_THE_SHOP = 4;

export class GetProductPage extends Query<Json> {
  constructor(
    readonly slug: string,
    readonly asks: Actor | null,
  ) {
    super();
  }
}

@QueryHandler(GetProductPage)
export class GetProductPageHandler implements IQueryHandler<GetProductPage> {
  constructor(
    private readonly catalog: Catalog,
    private readonly reviews: Reviews,
    private readonly social: Social,
  ) {}

  async execute({ slug, asks }: GetProductPage): Promise<Json> {
    const product = await this.catalog.shownAt(slug);
    if (!product) throw new ProductNotFound(`Nothing is on sale at "${slug}".`);
    const [reviews, shopRating, { more, standings }] = await Promise.all([
      this.reviews.newestOf(product.id, REVIEWS),
      this.reviews.ratingOf(product.sellerId),
      this.besides(product, asks),
    ]);
    // Product and cards are JSON since they were written; only what is around them is made here.
    const cards = more.map(({ card }) => card).join();
    const around = JSON.stringify({ reviews, shopRating, standings });
    return new Json(`{"product":${product.page},"more":[${cards}],${around.slice(1)}`);
  }

  /** The product itself may be among the newest of its shop. */
  private async besides({ id, sellerHandle }: { id: string; sellerHandle: string }, asks: Actor | null) {
    const newest = await this.catalog.newestOf(sellerHandle, MORE_OF_THE_SHOP + 1);
    const more = newest.filter((one) => one.id !== id).slice(0, MORE_OF_THE_SHOP);
    const standings = await this.social.standingsOf([id, ...more.map((one) => one.id)], asks);
    return { more, standings };
  }
}
