import { Injectable } from '@nestjs/common';
import { PostgresSearchEngine, Search, versionOf, type SearchEngine } from '#integrations/search/index.js';
import { Catalog } from '#modules/catalog/index.js';
import { compare, type Differences } from './comparison.js';
import { Documents } from './documents.js';

const PORTION = 200;
const MOST_ROUNDS = 5;

/** How much an engine holds, and in how much that differs from what is on sale. */
export type Diagnosis = { engine: string; held: number } & Record<keyof Differences, number>;

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

  async doctor(): Promise<Diagnosis[]> {
    return Promise.all(
      this.engines.map(async (engine) => {
        const { missing, surplus, outdated } = await this.differencesOf(engine);
        const counts = { missing: missing.length, surplus: surplus.length, outdated: outdated.length };
        return { engine: engine.name, held: (await engine.count()) ?? 0, ...counts };
      }),
    );
  }

  /** Writes what differs, and says how much that was. */
  async repair(...engines: SearchEngine[]): Promise<number> {
    let mended = 0;
    for (const engine of engines.length > 0 ? engines : this.engines) {
      if ((await engine.count()) === null) await engine.refill(this.onSale());
      else await engine.setUp();
      mended += await this.mend(engine);
    }
    return mended;
  }

  /** Writes everything anew, differs it or not. People go on searching meanwhile. */
  async rebuild(...engines: SearchEngine[]): Promise<void> {
    for (const engine of engines.length > 0 ? engines : this.engines) {
      await engine.refill(this.onSale());
      await this.mend(engine); // what changed while it was filled, and what is on sale no more
    }
  }

  /** Again until nothing differs: a product may change between being read here and being written there. */
  private async mend(engine: SearchEngine): Promise<number> {
    const mended = new Set<string>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const productIds = Object.values(await this.differencesOf(engine)).flat();
      if (productIds.length === 0) break;
      for (let start = 0; start < productIds.length; start += PORTION)
        await this.documents.refresh(engine, productIds.slice(start, start + PORTION));
      productIds.forEach((productId) => mended.add(productId));
    }
    return mended.size;
  }

  private async differencesOf(engine: SearchEngine): Promise<Differences> {
    const versions = new Map<string, string>();
    for await (const portion of this.onSale())
      portion.forEach((document) => versions.set(document.productId, versionOf(document)));
    return compare(versions, engine.held());
  }

  private async *onSale() {
    for (let last: string | null = null; ;) {
      const documents = await this.catalog.searchDocumentsAfter(last, PORTION);
      if (documents.length > 0) yield documents;
      if (documents.length < PORTION) return;
      last = documents.at(-1)!.productId;
    }
  }
}
