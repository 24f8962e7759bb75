import { Injectable } from '@nestjs/common';
import { PostgresSearchEngine, Search, type SearchEngine } from '#integrations/search/index.js';
import { Catalog } from '#modules/catalog/index.js';
import { Documents } from './documents.js';

const PORTION = 200;

export interface Diagnosis {
  engine: string;
  held: number;
  /** On sale, but not to be found. */
  missing: number;
  /** To be found, but not on sale. */
  surplus: number;
}

/** For operators: is what can be found what is on sale, and if not, make it so. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly catalog: Catalog,
    private readonly documents: Documents,
    private readonly search: Search,
    private readonly postgres: PostgresSearchEngine,
  ) {}

  private get engines(): SearchEngine[] {
    return [this.postgres, this.search.mirror].filter((engine) => engine !== null);
  }

  /** Writes every document anew and removes the rest. People go on searching meanwhile. */
  async rebuild(...engines: SearchEngine[]): Promise<void> {
    for (const engine of engines.length > 0 ? engines : this.engines) {
      await engine.setUp();
      for await (const portion of this.published()) await engine.upsert(portion);
      const surplus = await this.surplusOf(engine);
      // Once more through the catalog: one may have been published a moment ago.
      if (surplus.length > 0) await this.documents.refresh(engine, surplus);
    }
  }

  async doctor(): Promise<Diagnosis[]> {
    const onSale = new Set<string>();
    for await (const portion of this.published()) portion.forEach(({ productId }) => onSale.add(productId));
    return Promise.all(
      this.engines.map(async (engine) => {
        const held = await idsIn(engine);
        const surplus = held.filter((productId) => !onSale.has(productId)).length;
        return {
          engine: engine.name,
          held: held.length,
          missing: onSale.size + surplus - held.length,
          surplus,
        };
      }),
    );
  }

  private async surplusOf(engine: SearchEngine): Promise<string[]> {
    const surplus: string[] = [];
    for await (const portion of engine.productIds()) {
      const documents = await this.catalog.searchDocumentsOf(portion);
      const onSale = new Set(documents.map(({ productId }) => productId));
      surplus.push(...portion.filter((productId) => !onSale.has(productId)));
    }
    return surplus;
  }

  private async *published() {
    for (let last: string | null = null; ;) {
      const documents = await this.catalog.searchDocumentsAfter(last, PORTION);
      if (documents.length > 0) yield documents;
      if (documents.length < PORTION) return;
      last = documents.at(-1)!.productId;
    }
  }
}

async function idsIn(engine: SearchEngine): Promise<string[]> {
  const ids: string[] = [];
  for await (const portion of engine.productIds()) ids.push(...portion);
  return ids;
}
