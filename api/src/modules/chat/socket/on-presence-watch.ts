import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import type { Connection } from '#platform/live/connection.js';
import { OnMessage, type MessageHandler } from '#platform/live/on-message.js';
import { Social } from '#modules/social/index.js';
import { PresenceTold } from '../chat.live.js';
import { Presence } from '../presence/presence.js';

const PresenceWatch = z
  .strictObject({ userIds: z.array(Id).max(30).describe('People you have a conversation with.') })
  .meta({ id: 'PresenceWatch' });

const PresenceNow = z
  .strictObject({ people: z.array(PresenceTold.data).describe('Who does not show it is missing.') })
  .meta({ id: 'PresenceNow' });

@OnMessage({
  name: 'presence:watch',
  summary: 'From now on hear when these people come and go. The answer is how it is now.',
  permission: 'signed-in',
  body: PresenceWatch,
  example: { userIds: ['0199a7a2-6f00-7000-8000-00000000ada1'] },
  answers: PresenceNow,
})
@Injectable()
export class OnPresenceWatch implements MessageHandler<z.infer<typeof PresenceWatch>> {
  constructor(
    private readonly presence: Presence,
    private readonly social: Social,
  ) {}

  async handle({ userIds }: z.infer<typeof PresenceWatch>, connection: Connection) {
    const { userId: viewerId } = connection.actor!;
    const blocked = await this.social.blockedAmong(viewerId, userIds);
    const allowed = userIds.filter((id) => !blocked.has(id));
    // Watched before it is asked how it is now: what happens in between is told twice rather than not at all.
    const visible = [...(await this.presence.seenBy(viewerId, allowed)).keys()];
    this.presence.watch(connection, visible);
    const seen = await this.presence.seenBy(viewerId, visible);
    return { people: [...seen].map(([userId, state]) => ({ userId, ...state })) };
  }
}
