import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '#platform/http/caller.js';
import { CheckoutReader } from '../checkout-reader.js';
import type { Checkout } from '../orders.contract.js';

export class GetCheckout extends Query<Checkout> {
  constructor(
    readonly caller: Caller,
    readonly checkoutId: string,
  ) {
    super();
  }
}

@QueryHandler(GetCheckout)
export class GetCheckoutHandler implements IQueryHandler<GetCheckout> {
  constructor(private readonly checkouts: CheckoutReader) {}

  execute({ caller, checkoutId }: GetCheckout): Promise<Checkout> {
    return this.checkouts.get(caller, checkoutId);
  }
}
