import { Injectable } from '@nestjs/common';
import { Identity } from '#modules/identity/index.js';
import { Social } from '#modules/social/index.js';
import type { Conversation } from './chat.contract.js';
import { Presence } from './presence/presence.js';

type Partner = Pick<Conversation, 'with' | 'canWrite'>;

const GONE = { handle: 'gone', displayName: 'Somebody who left', avatarUrl: null, isSeller: false };

/** The people somebody talks with, as they are shown beside the conversation. */
@Injectable()
export class Partners {
  constructor(
    private readonly identity: Identity,
    private readonly social: Social,
    private readonly presence: Presence,
  ) {}

  async of(userId: string, otherIds: readonly string[]): Promise<Map<string, Partner>> {
    const ids = [...new Set(otherIds)];
    const [people, blocked, seen] = await Promise.all([
      this.identity.peopleByIds(ids),
      this.social.blockedAmong(userId, ids),
      this.presence.seenBy(userId, ids),
    ]);
    return new Map(
      ids.map((id) => {
        const card = people.get(id);
        const { online = null, lastSeenAt = null } = (!blocked.has(id) && seen.get(id)) || {};
        return [
          id,
          {
            with: { ...(card ?? { id, ...GONE }), online, lastSeenAt },
            canWrite: !!card && !blocked.has(id),
          },
        ];
      }),
    );
  }
}
