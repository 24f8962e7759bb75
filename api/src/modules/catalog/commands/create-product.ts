import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { FieldError } from '#shared/errors.js';
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
    const [outcome] = await this.writer.write(actor.userId, [{ ...wantedFrom(input), isNew: true }]);
    if (outcome!.status === 'refused') throw refusalOf(input.handle, outcome!.errors);
    return this.sellerProducts.get(actor.userId, outcome!.product.id);
  }
}

const refusalOf = (handle: string, errors: FieldError[]) =>
  errors.some(({ pointer, code }) => pointer === '/handle' && code === 'in-use')
    ? new HandleInUse(`Change "${handle}" with sellerProducts.update, or choose another handle.`)
    : ProductRefused.because(errors);
