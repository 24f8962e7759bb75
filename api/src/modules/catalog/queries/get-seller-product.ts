import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { SellerProduct } from '../seller-products.contract.js';
import { SellerProducts } from '../seller-products.js';

export class GetSellerProduct extends Query<SellerProduct> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
  ) {
    super();
  }
}

@QueryHandler(GetSellerProduct)
export class GetSellerProductHandler implements IQueryHandler<GetSellerProduct> {
  constructor(private readonly products: SellerProducts) {}

  execute({ actor, productId }: GetSellerProduct): Promise<SellerProduct> {
    return this.products.get(actor.userId, productId);
  }
}
