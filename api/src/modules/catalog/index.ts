export { CatalogModule } from './catalog.module.js';
export { Catalog, type CatalogSearchDocument, type Offer } from './catalog.js';
export { ProductNotFound } from './catalog.errors.js';
export type { Product, ProductCard } from './catalog.contract.js';
export { Shelf, type Listed, type Shelved } from './shelf.js';
export { ProductPages } from './projections/product-pages.js';
export { UpdateProduct } from './commands/update-product.js';
export { UpsertProducts } from './commands/upsert-products.js';
