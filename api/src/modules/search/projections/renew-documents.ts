import { Injectable } from '@nestjs/common';
import { PostgresSearchEngine } from '#integrations/search/index.js';
import { Every } from '#platform/schedule/schedules.js';
import { Documents } from '../documents.js';

const PORTION = 200;
const MOST_PORTIONS = 20;

/** Writes documents again that an older release wrote in another format. People find them meanwhile as they were. */
@Every(10, 'search.renew-documents')
@Injectable()
export class RenewDocuments {
  private done = false;

  constructor(
    private readonly documents: Documents,
    private readonly postgres: PostgresSearchEngine,
  ) {}

  async run(): Promise<void> {
    for (let portion = 0; !this.done && portion < MOST_PORTIONS; portion++) {
      const productIds = await this.postgres.inAnOlderFormat(PORTION);
      await this.documents.refresh(this.postgres, productIds);
      this.done = productIds.length < PORTION;
    }
  }
}
