import { Injectable } from '@nestjs/common';
import { Search } from '#integrations/search/index.js';
import { Documents } from '../documents.js';

/** The engine beside the database. While it is away nothing waits for it: it is compared when it is back. */
@Injectable()
export class Mirror {
  /** Whether it has heard of everything since it was last compared. A new process cannot know. */
  inStep = false;

  constructor(
    private readonly search: Search,
    private readonly documents: Documents,
  ) {}

  /** How much it holds; null when it has no index, undefined when it is away. */
  async held(): Promise<number | null | undefined> {
    const held = await this.search.mirror?.count().catch(() => undefined);
    if (held === undefined) this.inStep = false;
    return held;
  }

  async refresh(productIds: readonly string[]): Promise<void> {
    const { mirror } = this.search;
    // Without an index it is filled whole soon; one made by adding these would know none of its settings.
    if (mirror && typeof (await this.held()) === 'number') await this.documents.refresh(mirror, productIds);
  }
}
