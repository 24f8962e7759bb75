import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import { Media } from '#modules/media/index.js';
import { Config } from '#platform/config/config.js';
import { demoShop } from '../../../prisma/seed/index.ts';
import { startMarket, type Market } from '../../test/support/market.js';
import { until } from '../../test/support/until.js';
import { DemoPictures } from './demo-pictures.js';
import { FillDemoShop } from './fill-demo-shop.js';
import { FinishDemoPictures } from './finish-demo-pictures.js';

const SIZE = 2;

let market: Market;
let filling: FillDemoShop;
let finishing: FinishDemoPictures;

beforeAll(async () => {
  market = await startMarket();
  const [config, commands, identity, media] = [Config, CommandBus, Identity, Media].map((part) =>
    market.app.get(part as never, { strict: false }),
  ) as [Config, CommandBus, Identity, Media];
  const pictures = new DemoPictures(media);
  filling = new FillDemoShop(config, market.db, commands, identity, media, pictures);
  finishing = new FinishDemoPictures(market.db, commands, pictures);
});
afterAll(() => market.stop());

const shown = async (pages: number) => {
  const shop = market.people.guest();
  const { items } = await shop.products.list().page();
  const products = await Promise.all(items.map(({ slug }) => shop.products.get({ path: { slug } })));
  return products.length === pages && products;
};

it('shows everything with one small picture, then with all of them, and twice changes nothing', async () => {
  await filling.fill(SIZE);
  const first = await until(() => shown(SIZE));
  expect(first.map(({ pictures }) => pictures.map(({ width }) => width))).toEqual([[320], [320]]);

  const [changed, other] = first;
  const title = 'As its seller calls it';
  await market.db.run(`UPDATE products SET title = $2 WHERE id = $1::uuid`, changed!.id, title);
  await finishing.finish(SIZE);
  const whole = await until(async () => {
    const all = await shown(SIZE);
    return all && all.every(({ pictures }) => pictures[0]!.width === 800) && all;
  });
  const briefs = new Map(demoShop().products.map((one) => [one.title, one.pictures.map(({ alt }) => alt)]));
  const alts = (title: string) => whole.find((one) => one.title === title)!.pictures.map(({ alt }) => alt);
  expect(alts(other!.title)).toEqual(briefs.get(other!.title));
  expect(alts(title)).toEqual(briefs.get(changed!.title));

  const events = () => market.db.row(`SELECT max(position) AS last FROM events`);
  const before = await events();
  await finishing.finish(SIZE);
  expect(await events()).toEqual(before);
});
