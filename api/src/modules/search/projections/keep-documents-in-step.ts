import { Injectable } from '@nestjs/common';
import { PostgresSearchEngine } from '#integrations/search/index.js';
import { ProductPageChanged } from '#modules/catalog/catalog.events.js';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';
import { Documents } from '../documents.js';

/** Always, whatever engine answers: when that one is away, Postgres does. */
@Subscribes({ name: 'search.keep-documents-in-step', to: [ProductPageChanged], batch: 200 })
@Injectable()
export class KeepDocumentsInStep {
  constructor(
    private readonly documents: Documents,
    private readonly postgres: PostgresSearchEngine,
  ) {}

  async handle(events: Delivered<typeof ProductPageChanged>[]): Promise<void> {
    await this.documents.refresh(
      this.postgres,
      events.map(({ data }) => data.productId),
    );
  }
}
