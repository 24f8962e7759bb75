import { Module } from '@nestjs/common';
import { CatalogModule } from '#modules/catalog/index.js';
import { InventoryModule } from '#modules/inventory/index.js';
import { CartStore } from './cart-store.js';
import { Carts } from './carts.js';
import { AddToCartHandler } from './commands/add-to-cart.js';
import { MergeCartHandler } from './commands/merge-cart.js';
import { SetCartQuantityHandler } from './commands/set-cart-quantity.js';
import { ForgetAbandonedCarts } from './forget-abandoned-carts.js';
import { CartController } from './http/cart.controller.js';
import { GetCartHandler } from './queries/get-cart.js';

const commands = [AddToCartHandler, SetCartQuantityHandler, MergeCartHandler];

@Module({
  imports: [CatalogModule, InventoryModule],
  controllers: [CartController],
  providers: [...commands, GetCartHandler, CartStore, Carts, ForgetAbandonedCarts],
  exports: [Carts],
})
export class CartModule {}
