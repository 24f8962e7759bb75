export { Reviews } from './reviews.js';
export { ReviewsModule } from './reviews.module.js';
export { AnswerReview } from './commands/answer-review.js';
export { WriteReview } from './commands/write-review.js';
