import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { VersionStale } from '#platform/http/http.errors.js';
import type { Actor } from '#shared/actor.js';
import type { ProductPatch, SellerProduct } from '../catalog.contract.js';
import { ProductNotFound, ProductRefused } from '../catalog.errors.js';
import type { Product } from '../domain/product.js';
import { contentOf, type ContentInput } from '../domain/product-content.js';
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
      const content = contentOf({ ...inputOf(product), ...patch });
      const stock = content.variants.map((_, place) => patch.variants?.[place]?.stock);
      const [outcome] = await this.writer.write(actor.userId, [
        { handle: product.handle, status: product.status, content, stock },
      ]);
      if (outcome!.status === 'refused') throw ProductRefused.because(outcome!.errors);
      return this.sellerProducts.get(actor.userId, productId);
    });
  }
}

/** A stored product in the words of its input, so that a patch can be laid over it. */
function inputOf({ options, variants, images, tags, ...rest }: Product): ContentInput {
  return {
    ...rest,
    tags: [...tags],
    options: options.map((name) => ({ name })),
    images: [...images],
    variants: variants.map(({ priceAmount, compareAtAmount, currency, optionValues, ...variant }) => ({
      ...variant,
      optionValues: [...optionValues],
      price: { amount: priceAmount, currency },
      compareAtPrice: compareAtAmount === null ? null : { amount: compareAtAmount, currency },
    })),
  };
}
