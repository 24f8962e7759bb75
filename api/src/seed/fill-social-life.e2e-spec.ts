import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { Shelf } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Media } from '#modules/media/index.js';
import { Config } from '#platform/config/config.js';
import { brokenInvariants } from '../../test/support/invariants.js';
import { startMarket, type Market } from '../../test/support/market.js';
import { until } from '../../test/support/until.js';
import { DemoPictures } from './demo-pictures.js';
import { FillDemoShop } from './fill-demo-shop.js';
import { FillSocialLife } from './fill-social-life.js';

const SIZE = 12;

let market: Market;

beforeAll(async () => {
  market = await startMarket();
});
afterAll(() => market.stop());

it('gives the demo people a life that counts right, and the same one when it is asked for again', async () => {
  const part = <Part>(type: abstract new (...args: never[]) => Part): Part =>
    market.app.get(type as never, { strict: false });
  const [commands, identity, media] = [part(CommandBus), part(Identity), part(Media)];
  const pictures = new DemoPictures(media);
  await new FillDemoShop(part(Config), market.db, commands, identity, media, pictures).fill(SIZE);
  const shop = market.people.guest();
  await until(async () => (await shop.products.list().page()).items.length === SIZE);

  const life = new FillSocialLife(commands, identity, part(Shelf));
  const counted = () =>
    market.db.row(
      `SELECT (SELECT count(*) FROM follows) AS follows, (SELECT count(*) FROM product_likes) AS likes,
              (SELECT max(like_count) FROM product_standings) AS most`,
    ) as Promise<{ follows: number; likes: number; most: number }>;
  await life.fill();
  const first = await counted();
  expect(first.follows).toBeGreaterThan(100);
  expect(first.likes).toBeGreaterThan(SIZE);
  expect(first.most).toBeGreaterThan(3);
  await life.fill();
  expect(await counted()).toEqual(first);
  expect(await brokenInvariants(market.db)).toEqual({});
});
