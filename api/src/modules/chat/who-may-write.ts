import { Injectable } from '@nestjs/common';
import { Identity } from '#modules/identity/index.js';
import { Social } from '#modules/social/index.js';
import { PersonGone, WritingRefused } from './chat.errors.js';

/** Nobody writes to somebody who blocked them, whom they blocked, or who is suspended. */
@Injectable()
export class WhoMayWrite {
  constructor(
    private readonly identity: Identity,
    private readonly social: Social,
  ) {}

  async check(userId: string, otherId: string): Promise<void> {
    const [people, blocked] = await Promise.all([
      this.identity.peopleByIds([otherId]),
      this.social.blockedAmong(userId, [otherId]),
    ]);
    if (!people.has(otherId)) throw new PersonGone('Their account is closed or suspended. Nothing was sent.');
    if (blocked.has(otherId))
      throw new WritingRefused('One of you has blocked the other. What was written before stays readable.');
  }
}
