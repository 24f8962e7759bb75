import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import type { ProductStatus } from '../catalog.contract.js';
import type { SellerProduct } from '../seller-products.contract.js';
import { ProductNotFound, ProductRefused } from '../catalog.errors.js';
import { ProductRepository } from '../persistence/product.repository.js';
import { ProductWriter } from '../product-writer.js';
import { SellerProducts } from '../seller-products.js';

export class ChangeProductStatus extends Command<SellerProduct> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
    readonly status: ProductStatus,
  ) {
    super();
  }
}

@CommandHandler(ChangeProductStatus)
export class ChangeProductStatusHandler implements ICommandHandler<ChangeProductStatus> {
  constructor(
    private readonly db: Database,
    private readonly products: ProductRepository,
    private readonly writer: ProductWriter,
    private readonly sellerProducts: SellerProducts,
  ) {}

  async execute({ actor, productId, status }: ChangeProductStatus): Promise<SellerProduct> {
    return this.db.transaction(async () => {
      await this.products.lockShop(actor.userId);
      const product = await this.products.one(actor.userId, productId);
      if (!product) throw new ProductNotFound(`You have no product ${productId}.`);
      const [outcome] = await this.writer.write(actor.userId, [
        { handle: product.handle, change: {}, status },
      ]);
      if (outcome!.status === 'refused') throw ProductRefused.because(outcome!.errors);
      return this.sellerProducts.get(actor.userId, productId);
    });
  }
}
