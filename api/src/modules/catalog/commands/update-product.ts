import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { VersionStale } from '#platform/http/http.errors.js';
import type { Actor } from '#shared/actor.js';
import type { ProductPatch, SellerProduct } from '../seller-products.contract.js';
import { ProductNotFound, ProductRefused } from '../catalog.errors.js';
import { ProductRepository } from '../persistence/product.repository.js';
import { ProductWriter } from '../product-writer.js';
import { SellerProducts } from '../seller-products.js';

export class UpdateProduct extends Command<SellerProduct> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
    readonly patch: ProductPatch,
    readonly version: number | null,
  ) {
    super();
  }
}

@CommandHandler(UpdateProduct)
export class UpdateProductHandler implements ICommandHandler<UpdateProduct> {
  constructor(
    private readonly db: Database,
    private readonly products: ProductRepository,
    private readonly writer: ProductWriter,
    private readonly sellerProducts: SellerProducts,
  ) {}

  async execute({ actor, productId, patch, version }: UpdateProduct): Promise<SellerProduct> {
    return this.db.transaction(async () => {
      await this.products.lockShop(actor.userId);
      const product = await this.products.one(actor.userId, productId);
      if (!product) throw new ProductNotFound(`You have no product ${productId}.`);
      if (version !== null && version !== product.version) {
        throw new VersionStale(
          `You read version ${version}, and it is version ${product.version} now. Read it again.`,
        );
      }
      const wanted = { handle: product.handle, change: patch, status: undefined };
      const [outcome] = await this.writer.write(actor.userId, [wanted]);
      if (outcome!.status === 'refused') throw ProductRefused.because(outcome!.errors);
      return this.sellerProducts.get(actor.userId, productId);
    });
  }
}
