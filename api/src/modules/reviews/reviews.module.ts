import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/index.js';
import { MediaModule } from '#modules/media/index.js';
import { OrdersModule } from '#modules/orders/index.js';
import { AnswerReviewHandler } from './commands/answer-review.js';
import { RemoveReviewHandler } from './commands/remove-review.js';
import { UpdateReviewHandler } from './commands/update-review.js';
import { WriteReviewHandler } from './commands/write-review.js';
import { ReviewsController } from './http/reviews.controller.js';
import { SellerReviewsController } from './http/seller-reviews.controller.js';
import { Ratings } from './persistence/ratings.js';
import { ReviewsRepository } from './persistence/reviews.repository.js';
import { ListReviewsHandler } from './queries/list-reviews.js';
import { ListWaitingLinesHandler } from './queries/list-waiting-lines.js';
import { ReviewLists } from './review-lists.js';
import { ReviewPictures } from './review-pictures.js';
import { Reviews } from './reviews.js';

const commands = [WriteReviewHandler, UpdateReviewHandler, RemoveReviewHandler, AnswerReviewHandler];
const queries = [ListReviewsHandler, ListWaitingLinesHandler, ReviewLists];

@Module({
  imports: [IdentityModule, MediaModule, OrdersModule],
  controllers: [ReviewsController, SellerReviewsController],
  providers: [...commands, ...queries, ReviewsRepository, Ratings, ReviewPictures, Reviews],
  exports: [Reviews],
})
export class ReviewsModule {}
