import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '#platform/http/caller.js';
import type { Cart } from '../cart.contract.js';
import { Carts } from '../carts.js';

export class GetCart extends Query<Cart> {
  constructor(readonly caller: Caller) {
    super();
  }
}

@QueryHandler(GetCart)
export class GetCartHandler implements IQueryHandler<GetCart> {
  constructor(private readonly carts: Carts) {}

  async execute({ caller }: GetCart): Promise<Cart> {
    return (await this.carts.check(caller)).cart;
  }
}
