import { Module } from '@nestjs/common';
import { MailIntegration } from '#integrations/mail/index.js';
import { CatalogModule } from '#modules/catalog/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { OrdersModule } from '#modules/orders/index.js';
import { SocialModule } from '#modules/social/index.js';
import { EndMailsHandler } from './commands/end-mails.js';
import { MarkNotificationsReadHandler } from './commands/mark-notifications-read.js';
import { RemovePushSubscriptionHandler } from './commands/remove-push-subscription.js';
import { SubscribeToPushHandler } from './commands/subscribe-to-push.js';
import { UpdatePreferencesHandler } from './commands/update-preferences.js';
import { MailsController } from './http/mails.controller.js';
import { NotificationPreferencesController } from './http/notification-preferences.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { PushSubscriptionsController } from './http/push-subscriptions.controller.js';
import { Inbox } from './inbox.js';
import { UnsubscribeLinks } from './mails/unsubscribe-links.js';
import { Notifications } from './notifications.js';
import { Preferences } from './preferences.js';
import { SeeWhatIsOnSale } from './projections/see-what-is-on-sale.js';
import { PushService } from './push/push-service.js';
import { VapidKeys } from './push/vapid-keys.js';
import { CountUnreadHandler } from './queries/count-unread.js';
import { GetPreferencesHandler } from './queries/get-preferences.js';
import { GetPushKeyHandler } from './queries/get-push-key.js';
import { ListNotificationsHandler } from './queries/list-notifications.js';
import { ForgetBrowsersWhenSessionsEnd } from './reactions/forget-browsers-when-sessions-end.js';
import { PushWhenDue } from './reactions/push-when-due.js';
import { TellBothSidesWhenOrderMoves } from './reactions/tell-both-sides-when-order-moves.js';
import { TellFollowersOfNewListings } from './reactions/tell-followers-of-new-listings.js';
import { TellPeopleAboutReviews } from './reactions/tell-people-about-reviews.js';
import { TellPeopleWhoFollowsThem } from './reactions/tell-people-who-follows-them.js';
import { TellPeopleWhoWrote } from './reactions/tell-people-who-wrote.js';
import { TellSellersWhoLikesWhat } from './reactions/tell-sellers-who-likes-what.js';
import { TellWhoLikesItThatItCostsLess } from './reactions/tell-who-likes-it-that-it-costs-less.js';
import { WriteMailWhenDue } from './reactions/write-mail-when-due.js';
import { ReadMarks } from './read-marks.js';
import { AnnounceNewListings } from './schedules/announce-new-listings.js';
import { ForgetOldNotifications } from './schedules/forget-old-notifications.js';
import { HandOnWhatIsDue } from './schedules/hand-on-what-is-due.js';

const commands = [
  EndMailsHandler,
  MarkNotificationsReadHandler,
  RemovePushSubscriptionHandler,
  SubscribeToPushHandler,
  UpdatePreferencesHandler,
];
const queries = [CountUnreadHandler, GetPreferencesHandler, GetPushKeyHandler, ListNotificationsHandler];

const reactions = [
  ForgetBrowsersWhenSessionsEnd,
  PushWhenDue,
  SeeWhatIsOnSale,
  TellBothSidesWhenOrderMoves,
  TellFollowersOfNewListings,
  TellPeopleAboutReviews,
  TellPeopleWhoFollowsThem,
  TellPeopleWhoWrote,
  TellSellersWhoLikesWhat,
  TellWhoLikesItThatItCostsLess,
  WriteMailWhenDue,
];
const schedules = [AnnounceNewListings, ForgetOldNotifications, HandOnWhatIsDue];

@Module({
  imports: [MailIntegration, CatalogModule, IdentityModule, OrdersModule, SocialModule],
  controllers: [
    NotificationsController,
    NotificationPreferencesController,
    PushSubscriptionsController,
    MailsController,
  ],
  providers: [
    ...commands,
    ...queries,
    ...reactions,
    ...schedules,
    Inbox,
    Notifications,
    Preferences,
    PushService,
    ReadMarks,
    UnsubscribeLinks,
    VapidKeys,
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
