import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Identity, SellerNotFound } from '#modules/identity/index.js';
import { SignedIn } from '#platform/http/caller.js';
import { Id, PageQuery, Slug } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { AnswerReview } from '../commands/answer-review.js';
import { ListReviews } from '../queries/list-reviews.js';
import { AnswerBody, Review, ReviewPage } from '../reviews.contract.js';
import { ReviewNotFound } from '../reviews.errors.js';

/** What buyers say of a shop, and what the shop says to it. */
@ApiTags('reviews')
@Controller('v1')
export class SellerReviewsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly identity: Identity,
  ) {}

  @Get('sellers/:handle/reviews')
  @Operation({
    id: 'reviews.ofSeller',
    summary: 'What buyers say of a shop, newest first, and its rating',
    permission: 'public',
    answers: ReviewPage,
    cacheSeconds: 10,
    refuses: [SellerNotFound],
  })
  async ofSeller(
    @Param('handle', { schema: Slug }) handle: string,
    @Query({ schema: PageQuery }) page: PageQuery,
  ) {
    const seller = await this.identity.sellerByHandle(handle);
    if (!seller) throw new SellerNotFound(`No shop is called "${handle}".`);
    return this.queries.execute(new ListReviews('seller', seller.id, page));
  }

  @Put('seller/reviews/:reviewId/answer')
  @Operation({
    id: 'reviews.answer',
    summary: 'Answer what a buyer said of something of yours',
    permission: 'seller',
    answers: Review,
    refuses: [ReviewNotFound],
  })
  answer(
    @SignedIn() actor: Actor,
    @Param('reviewId', { schema: Id }) reviewId: string,
    @Body({ schema: AnswerBody }) { text }: AnswerBody,
  ) {
    return this.commands.execute(new AnswerReview(actor, reviewId, text));
  }
}
