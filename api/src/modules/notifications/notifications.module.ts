import { Module } from '@nestjs/common';
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
import { Preferences } from './preferences.js';
import { PushService } from './push/push-service.js';
import { VapidKeys } from './push/vapid-keys.js';
import { CountUnreadHandler } from './queries/count-unread.js';
import { GetPreferencesHandler } from './queries/get-preferences.js';
import { GetPushKeyHandler } from './queries/get-push-key.js';
import { ListNotificationsHandler } from './queries/list-notifications.js';
import { ReadMarks } from './read-marks.js';

const commands = [
  EndMailsHandler,
  MarkNotificationsReadHandler,
  RemovePushSubscriptionHandler,
  SubscribeToPushHandler,
  UpdatePreferencesHandler,
];
const queries = [CountUnreadHandler, GetPreferencesHandler, GetPushKeyHandler, ListNotificationsHandler];

@Module({
  controllers: [
    NotificationsController,
    NotificationPreferencesController,
    PushSubscriptionsController,
    MailsController,
  ],
  providers: [
    ...commands,
    ...queries,
    Inbox,
    Preferences,
    PushService,
    ReadMarks,
    UnsubscribeLinks,
    VapidKeys,
  ],
  exports: [Inbox, ReadMarks],
})
export class NotificationsModule {}
