import { Injectable } from '@nestjs/common';
import type { SearchEngine } from '#integrations/search/index.js';
import { Catalog } from '#modules/catalog/index.js';

/** Brings what an engine holds of some products to what the catalog says of them now. */
@Injectable()
export class Documents {
  constructor(private readonly catalog: Catalog) {}

  async refresh(engine: SearchEngine, productIds: readonly string[]): Promise<void> {
    const wanted = new Set(productIds);
    const documents = await this.catalog.searchDocumentsOf([...wanted]);
    const published = new Set(documents.map(({ productId }) => productId));
    await engine.upsert(documents);
    await engine.remove([...wanted].filter((productId) => !published.has(productId)));
  }
}
