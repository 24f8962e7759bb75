import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id, PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { RemoveReview } from '../commands/remove-review.js';
import { UpdateReview } from '../commands/update-review.js';
import { WriteReview } from '../commands/write-review.js';
import { ListReviews } from '../queries/list-reviews.js';
import { ListWaitingLines } from '../queries/list-waiting-lines.js';
import { OwnReviewPage, Review, ReviewBody, ReviewPage, WaitingLines } from '../reviews.contract.js';
import {
  AlreadyReviewed,
  LineNotFound,
  LineNotReceived,
  OwnProductReview,
  ReviewNotFound,
  ReviewPictureNotReady,
} from '../reviews.errors.js';

/** What buyers say of what they received. */
@ApiTags('reviews')
@Controller('v1')
export class ReviewsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('products/:productId/reviews')
  @Operation({
    id: 'reviews.ofProduct',
    summary: 'What buyers say of a product, newest first, and its rating',
    permission: 'public',
    answers: ReviewPage,
    cacheSeconds: 10,
  })
  ofProduct(
    @Param('productId', { schema: Id }) productId: string,
    @Query({ schema: PageQuery }) page: PageQuery,
  ) {
    return this.queries.execute(new ListReviews('product', productId, page));
  }

  @Get('reviews/waiting')
  @Operation({
    id: 'reviews.waiting',
    summary: 'What you received and could say something of',
    permission: 'signed-in',
    answers: WaitingLines,
  })
  waiting(@SignedIn() actor: Actor) {
    return this.queries.execute(new ListWaitingLines(actor));
  }

  @Get('reviews')
  @Operation({
    id: 'reviews.list',
    summary: 'What you wrote yourself, newest first',
    permission: 'signed-in',
    answers: OwnReviewPage,
  })
  async own(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    const { items, nextCursor } = await this.queries.execute(new ListReviews('author', actor.userId, page));
    return { items, nextCursor };
  }

  @Post('orders/:orderId/lines/:lineId/review')
  @Operation({
    id: 'reviews.write',
    summary: 'Review a line of an order that was delivered',
    permission: 'signed-in',
    answers: Review,
    status: 201,
    idempotency: 'accepted',
    refuses: [LineNotFound, LineNotReceived, OwnProductReview, AlreadyReviewed, ReviewPictureNotReady],
  })
  write(
    @SignedIn() actor: Actor,
    @Param('orderId', { schema: Id }) orderId: string,
    @Param('lineId', { schema: Id }) lineId: string,
    @Body({ schema: ReviewBody }) body: ReviewBody,
  ) {
    return this.commands.execute(new WriteReview(actor, orderId, lineId, body));
  }

  @Put('reviews/:reviewId')
  @Operation({
    id: 'reviews.update',
    summary: 'Say it anew; the answer of the seller stays',
    permission: 'signed-in',
    answers: Review,
    refuses: [ReviewNotFound, ReviewPictureNotReady],
  })
  update(
    @SignedIn() actor: Actor,
    @Param('reviewId', { schema: Id }) reviewId: string,
    @Body({ schema: ReviewBody }) body: ReviewBody,
  ) {
    return this.commands.execute(new UpdateReview(actor, reviewId, body));
  }

  @Delete('reviews/:reviewId')
  @Operation({
    id: 'reviews.remove',
    summary: 'Take back what you wrote',
    permission: 'signed-in',
    refuses: [ReviewNotFound],
  })
  remove(@SignedIn() actor: Actor, @Param('reviewId', { schema: Id }) reviewId: string) {
    return this.commands.execute(new RemoveReview(actor, reviewId));
  }
}
