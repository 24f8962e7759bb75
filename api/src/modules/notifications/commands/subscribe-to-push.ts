import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import { PushEndpointRefused } from '../notifications.errors.js';
import type { PushSubscription, PushSubscriptionBody } from '../push.contract.js';
import { PushService } from '../push/push-service.js';

const MOST_DEVICES = 20;

export class SubscribeToPush extends Command<PushSubscription> {
  constructor(
    readonly actor: Actor,
    readonly subscription: PushSubscriptionBody,
  ) {
    super();
  }
}

@CommandHandler(SubscribeToPush)
export class SubscribeToPushHandler implements ICommandHandler<SubscribeToPush> {
  constructor(
    private readonly db: Database,
    private readonly service: PushService,
  ) {}

  /** A browser belongs to whoever is signed in there now. */
  async execute({ actor, subscription }: SubscribeToPush): Promise<PushSubscription> {
    const { endpoint, keys } = subscription;
    const objection = await this.service.objection(endpoint);
    if (objection) throw new PushEndpointRefused(objection);
    return this.db.transaction(async () => {
      const kept = await this.db.row<{ id: string; createdAt: Date }>(
        `INSERT INTO push_subscriptions (id, endpoint, user_id, session_id, p256dh, auth)
         VALUES ($1::uuid, $2, $3::uuid, $4::uuid, $5, $6)
         ON CONFLICT (endpoint) DO UPDATE SET user_id = excluded.user_id, session_id = excluded.session_id,
           p256dh = excluded.p256dh, auth = excluded.auth
         RETURNING id, created_at AS "createdAt"`,
        newId(),
        endpoint,
        actor.userId,
        actor.sessionId,
        keys.p256dh,
        keys.auth,
      );
      await this.db.run(
        `DELETE FROM push_subscriptions WHERE id IN (
           SELECT id FROM push_subscriptions WHERE user_id = $1::uuid AND id <> $2::uuid
           ORDER BY created_at DESC OFFSET ${MOST_DEVICES - 1})`,
        actor.userId,
        kept!.id,
      );
      return { id: kept!.id, createdAt: kept!.createdAt.toISOString() };
    });
  }
}
