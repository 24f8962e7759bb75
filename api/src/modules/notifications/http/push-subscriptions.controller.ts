import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { RemovePushSubscription } from '../commands/remove-push-subscription.js';
import { SubscribeToPush } from '../commands/subscribe-to-push.js';
import { PushEndpointRefused, PushSubscriptionNotFound } from '../notifications.errors.js';
import { PushKey, PushSubscription, PushSubscriptionBody } from '../push.contract.js';
import { GetPushKey } from '../queries/get-push-key.js';

@ApiTags('pushSubscriptions')
@Controller('v1/push-subscriptions')
export class PushSubscriptionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('key')
  @Operation({
    id: 'pushSubscriptions.key',
    summary: 'The key that browsers subscribe with',
    permission: 'signed-in',
    answers: PushKey,
  })
  key() {
    return this.queries.execute(new GetPushKey());
  }

  @Post()
  @Operation({
    id: 'pushSubscriptions.create',
    summary: 'Push to this browser too',
    description: 'The same endpoint again gives the same subscription. It ends when its session does.',
    permission: 'signed-in',
    status: 201,
    answers: PushSubscription,
    refuses: [PushEndpointRefused],
  })
  create(@SignedIn() actor: Actor, @Body({ schema: PushSubscriptionBody }) body: PushSubscriptionBody) {
    return this.commands.execute(new SubscribeToPush(actor, body));
  }

  @Delete(':subscriptionId')
  @Operation({
    id: 'pushSubscriptions.remove',
    summary: 'Push no longer to this browser',
    permission: 'signed-in',
    refuses: [PushSubscriptionNotFound],
  })
  remove(@SignedIn() actor: Actor, @Param('subscriptionId', { schema: Id }) id: string) {
    return this.commands.execute(new RemovePushSubscription(actor, id));
  }
}
