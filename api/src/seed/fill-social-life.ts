import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Shelf } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { FollowPerson, LikeProduct } from '#modules/social/index.js';
import { demoShop, seeded } from '../../../prisma/seed/index.ts';
import { inTurns } from './in-turns.js';

const NEWEST = 120;
const AT_ONCE = 4;
/** Of what they look at, so much is followed and liked: some things by nearly everybody, most by a few. */
const FOLLOWED = 0.35;
const LIKED_AT_MOST = 0.5;

/** The people of the demo shop follow each other and like what is new, the same on every machine. */
@Injectable()
export class FillSocialLife {
  constructor(
    private readonly commands: CommandBus,
    private readonly identity: Identity,
    private readonly shelf: Shelf,
  ) {}

  async fill(): Promise<void> {
    const { people, sellers } = demoShop({ products: 0 });
    const handles = [...people, ...sellers].map(({ handle }) => handle);
    const newest = await this.shelf.newestBefore('infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', NEWEST);
    const shelved = await this.shelf.cardsOf(newest.map(({ productId }) => productId));
    const liked = [...shelved.values()].map(({ productId, sellerId, card }) => {
      const { slug } = JSON.parse(card) as { slug: string };
      return { productId, sellerId, slug, chance: LIKED_AT_MOST * seeded(slug)() ** 3 };
    });
    await inTurns(handles, AT_ONCE, async (handle) => {
      const userId = await this.identity.idOf(handle);
      if (!userId) return;
      const actor = { userId, sessionId: userId, roles: [], emailVerified: true };
      const happens = (what: string, chance: number) => seeded(`${handle} ${what}`)() < chance;
      for (const other of handles)
        if (other !== handle && happens(other, FOLLOWED))
          await this.commands.execute(new FollowPerson(actor, other));
      for (const { productId, sellerId, slug, chance } of liked)
        if (sellerId !== userId && happens(slug, chance))
          await this.commands.execute(new LikeProduct(actor, productId));
    });
  }
}
