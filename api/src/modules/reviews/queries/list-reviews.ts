import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PageQuery } from '#platform/http/contract.js';
import { ReviewLists } from '../review-lists.js';
import type { ReviewPage } from '../reviews.contract.js';

export class ListReviews extends Query<ReviewPage> {
  constructor(
    readonly of: 'product' | 'seller' | 'author',
    readonly id: string,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListReviews)
export class ListReviewsHandler implements IQueryHandler<ListReviews> {
  constructor(private readonly lists: ReviewLists) {}

  execute({ of, id, page }: ListReviews): Promise<ReviewPage> {
    return this.lists.rated(of, id, page);
  }
}
