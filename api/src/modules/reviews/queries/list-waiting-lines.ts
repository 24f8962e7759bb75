import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Orders } from '#modules/orders/index.js';
import type { Actor } from '#shared/actor.js';
import { ReviewLists } from '../review-lists.js';
import type { WaitingLines } from '../reviews.contract.js';

const MOST_LINES = 50;

export class ListWaitingLines extends Query<WaitingLines> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(ListWaitingLines)
export class ListWaitingLinesHandler implements IQueryHandler<ListWaitingLines> {
  constructor(
    private readonly orders: Orders,
    private readonly reviews: ReviewLists,
  ) {}

  async execute({ actor: { userId } }: ListWaitingLines): Promise<WaitingLines> {
    const lines = await this.orders.receivedLines(userId, MOST_LINES);
    const reviewed = await this.reviews.reviewedAmong(lines.map(({ lineId }) => lineId));
    return { items: lines.filter(({ lineId }) => !reviewed.has(lineId)) };
  }
}
