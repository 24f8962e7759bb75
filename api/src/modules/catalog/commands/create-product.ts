import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { ProductInput, SellerProduct } from '../seller-products.contract.js';
import { HandleInUse, ProductRefused } from '../catalog.errors.js';
import { ProductWriter } from '../product-writer.js';
import { SellerProducts } from '../seller-products.js';
import { wantedFrom } from './upsert-products.js';

export class CreateProduct extends Command<SellerProduct> {
  constructor(
    readonly actor: Actor,
    readonly input: ProductInput,
  ) {
    super();
  }
}

@CommandHandler(CreateProduct)
export class CreateProductHandler implements ICommandHandler<CreateProduct> {
  constructor(
    private readonly writer: ProductWriter,
    private readonly sellerProducts: SellerProducts,
  ) {}

  async execute({ actor, input }: CreateProduct): Promise<SellerProduct> {
    if (await this.sellerProducts.hasHandle(actor.userId, input.handle)) {
      throw new HandleInUse(`Change "${input.handle}" with sellerProducts.update, or choose another handle.`);
    }
    const [outcome] = await this.writer.write(actor.userId, [wantedFrom(input)]);
    if (outcome!.status === 'refused') throw ProductRefused.because(outcome!.errors);
    return this.sellerProducts.get(actor.userId, outcome!.product.id);
  }
}
