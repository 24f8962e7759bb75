import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { PushSubscriptionNotFound } from '../notifications.errors.js';

export class RemovePushSubscription extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly subscriptionId: string,
  ) {
    super();
  }
}

@CommandHandler(RemovePushSubscription)
export class RemovePushSubscriptionHandler implements ICommandHandler<RemovePushSubscription> {
  constructor(private readonly db: Database) {}

  async execute({ actor, subscriptionId }: RemovePushSubscription): Promise<void> {
    const removed = await this.db.run(
      `DELETE FROM push_subscriptions WHERE id = $1::uuid AND user_id = $2::uuid`,
      subscriptionId,
      actor.userId,
    );
    if (removed === 0) throw new PushSubscriptionNotFound('It has ended already, or is not yours.');
  }
}
