import { Injectable } from '@nestjs/common';
import { Search } from '#integrations/search/index.js';
import { Documents } from '../documents.js';

/** The engine beside the database. What it missed while it was away is brought as soon as it is back. */
@Injectable()
export class Mirror {
  private readonly missed = new Set<string>();

  constructor(
    private readonly search: Search,
    private readonly documents: Documents,
  ) {}

  async refresh(productIds: readonly string[]): Promise<void> {
    const { mirror } = this.search;
    if (!mirror) return;
    try {
      await this.documents.refresh(mirror, productIds);
    } catch (error) {
      productIds.forEach((productId) => this.missed.add(productId));
      throw error; // its delivery comes again too, later and later
    }
  }

  async catchUp(): Promise<void> {
    const productIds = [...this.missed];
    if (productIds.length === 0) return;
    this.missed.clear();
    await this.refresh(productIds);
  }
}
