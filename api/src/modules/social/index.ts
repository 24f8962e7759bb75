export { Social } from './social.js';
export { SocialModule } from './social.module.js';
export { FollowPerson } from './commands/follow-person.js';
export { LikeProduct } from './commands/like-product.js';
