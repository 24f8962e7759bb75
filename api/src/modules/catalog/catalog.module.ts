import { Module } from '@nestjs/common';
import { ProductsController } from './http/products.controller.js';
import { SellerProductsController } from './http/seller-products.controller.js';

@Module({ controllers: [ProductsController, SellerProductsController] })
export class CatalogModule {}
