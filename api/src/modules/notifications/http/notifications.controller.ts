import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { MarkNotificationsRead } from '../commands/mark-notifications-read.js';
import {
  MarkReadBody,
  NotificationPage,
  NotificationQuery,
  NotificationsUnread,
} from '../notifications.contract.js';
import { CountUnread } from '../queries/count-unread.js';
import { ListNotifications } from '../queries/list-notifications.js';

@ApiTags('notifications')
@Controller('v1/notifications')
export class NotificationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'notifications.list',
    summary: 'What there is to notice, the latest first',
    permission: 'signed-in',
    answers: NotificationPage,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: NotificationQuery }) query: NotificationQuery) {
    return this.queries.execute(new ListNotifications(actor, query));
  }

  @Get('unread')
  @Operation({
    id: 'notifications.unread',
    summary: 'How many you have not read',
    permission: 'signed-in',
    answers: NotificationsUnread,
  })
  unread(@SignedIn() actor: Actor) {
    return this.queries.execute(new CountUnread(actor));
  }

  @Post('read')
  @Operation({
    id: 'notifications.markRead',
    summary: 'You have read some, or all up to one',
    description: 'Your other devices hear of it as `notification:read`. Saying it again changes nothing.',
    permission: 'signed-in',
    status: 200,
    answers: NotificationsUnread,
  })
  markRead(@SignedIn() actor: Actor, @Body({ schema: MarkReadBody }) body: MarkReadBody) {
    return this.commands.execute(new MarkNotificationsRead(actor, body));
  }
}
