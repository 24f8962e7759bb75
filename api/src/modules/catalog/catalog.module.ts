import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/index.js';
import { InventoryModule } from '#modules/inventory/index.js';
import { MediaModule } from '#modules/media/index.js';
import { Catalog } from './catalog.js';
import { Descriptions } from './descriptions.js';
import { ChangeProductStatusHandler } from './commands/change-product-status.js';
import { ChangeStatusOfManyHandler } from './commands/change-status-of-many.js';
import { CreateProductHandler } from './commands/create-product.js';
import { UpdateProductHandler } from './commands/update-product.js';
import { UpsertProductsHandler } from './commands/upsert-products.js';
import { ProductsController } from './http/products.controller.js';
import { BulkProductsController } from './http/bulk-products.controller.js';
import { SellerProductsController } from './http/seller-products.controller.js';
import { ProductRepository } from './persistence/product.repository.js';
import { ProductChecks } from './product-checks.js';
import { ProductWriter } from './product-writer.js';
import { KeepProductPagesInStep } from './projections/keep-product-pages-in-step.js';
import { ProductPages } from './projections/product-pages.js';
import { ExportSellerProductsHandler } from './queries/export-seller-products.js';
import { GetProductHandler } from './queries/get-product.js';
import { GetSellerProductHandler } from './queries/get-seller-product.js';
import { ListCategoriesHandler } from './queries/list-categories.js';
import { ListProductsHandler } from './queries/list-products.js';
import { ListSellerProductsHandler } from './queries/list-seller-products.js';
import { Shelf } from './shelf.js';
import { SellerProducts } from './seller-products.js';

const commands = [
  CreateProductHandler,
  UpdateProductHandler,
  ChangeProductStatusHandler,
  ChangeStatusOfManyHandler,
  UpsertProductsHandler,
];
const queries = [
  GetProductHandler,
  ListProductsHandler,
  ListCategoriesHandler,
  GetSellerProductHandler,
  ListSellerProductsHandler,
  ExportSellerProductsHandler,
];
const projections = [ProductPages, KeepProductPagesInStep];

@Module({
  imports: [InventoryModule, MediaModule, IdentityModule],
  controllers: [ProductsController, BulkProductsController, SellerProductsController],
  providers: [
    ...commands,
    ...queries,
    ...projections,
    ProductRepository,
    ProductChecks,
    ProductWriter,
    Descriptions,
    SellerProducts,
    Catalog,
    Shelf,
  ],
  exports: [Catalog, Shelf, ProductPages],
})
export class CatalogModule {}
