import { Module } from '@nestjs/common';
import { CatalogModule } from '#modules/catalog/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { AddToWishlistHandler } from './commands/add-to-wishlist.js';
import { BeginWatchingHandler } from './commands/begin-watching.js';
import { BlockPersonHandler } from './commands/block-person.js';
import { CountViewHandler } from './commands/count-view.js';
import { FollowPersonHandler } from './commands/follow-person.js';
import { LikeProductHandler } from './commands/like-product.js';
import { RemoveFromWishlistHandler } from './commands/remove-from-wishlist.js';
import { UnblockPersonHandler } from './commands/unblock-person.js';
import { UnfollowPersonHandler } from './commands/unfollow-person.js';
import { UnlikeProductHandler } from './commands/unlike-product.js';
import { FeedReader } from './feed-reader.js';
import { FeedController } from './http/feed.controller.js';
import { KeptProductsController } from './http/kept-products.controller.js';
import { LikingController } from './http/liking.controller.js';
import { PeopleController } from './http/people.controller.js';
import { UnwatchFeed } from './messages/unwatch-feed.js';
import { LikeWriter } from './like-writer.js';
import { UnwatchProduct } from './messages/unwatch-product.js';
import { WatchFeed } from './messages/watch-feed.js';
import { WatchProduct } from './messages/watch-product.js';
import { OpenFeeds } from './open-feeds.js';
import { PeopleLists } from './people-lists.js';
import { FeedItems } from './persistence/feed-items.js';
import { PersonCounts } from './persistence/person-counts.js';
import { ProductLikes } from './persistence/product-likes.js';
import { Ties } from './persistence/ties.js';
import { FillFeedsOfNewFollowers } from './projections/fill-feeds-of-new-followers.js';
import { SpreadLikes } from './projections/spread-likes.js';
import { SpreadListings } from './projections/spread-listings.js';
import { SpreadWithdrawals } from './projections/spread-withdrawals.js';
import { GetPersonHandler } from './queries/get-person.js';
import { GetStandingsHandler } from './queries/get-standings.js';
import { ListBlocksHandler } from './queries/list-blocks.js';
import { ListFeedHandler } from './queries/list-feed.js';
import { ListFollowsHandler } from './queries/list-follows.js';
import { ListKeptProductsHandler } from './queries/list-kept-products.js';
import { TellWatchersWhenProductPageChanges } from './reactions/tell-watchers-when-product-page-changes.js';
import { Social } from './social.js';
import { TellWatchers } from './tell-watchers.js';
import { ForgetViewers } from './views/forget-viewers.js';
import { ViewCounter } from './views/view-counter.js';

const commands = [
  FollowPersonHandler,
  UnfollowPersonHandler,
  BlockPersonHandler,
  UnblockPersonHandler,
  LikeProductHandler,
  UnlikeProductHandler,
  AddToWishlistHandler,
  RemoveFromWishlistHandler,
  CountViewHandler,
  BeginWatchingHandler,
];
const queries = [
  GetPersonHandler,
  ListFollowsHandler,
  ListBlocksHandler,
  GetStandingsHandler,
  ListKeptProductsHandler,
  ListFeedHandler,
  PeopleLists,
  FeedReader,
];
const persistence = [Ties, PersonCounts, ProductLikes, LikeWriter, FeedItems];
const later = [
  SpreadListings,
  SpreadWithdrawals,
  SpreadLikes,
  FillFeedsOfNewFollowers,
  TellWatchersWhenProductPageChanges,
];
const live = [WatchProduct, UnwatchProduct, WatchFeed, UnwatchFeed, OpenFeeds, TellWatchers];
const views = [ViewCounter, ForgetViewers];

@Module({
  imports: [CatalogModule, IdentityModule],
  controllers: [PeopleController, LikingController, KeptProductsController, FeedController],
  providers: [Social, ...commands, ...queries, ...persistence, ...later, ...live, ...views],
  exports: [Social],
})
export class SocialModule {}
