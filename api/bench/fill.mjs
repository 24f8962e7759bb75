import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { UpsertProducts } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import { EventRelay } from '#platform/events/event-relay.js';
import { demoShop, paintPicture } from '../../prisma/seed/index.ts';
import { AppModule } from '../dist/app.module.js';

/** Lists the products as sellers would, and waits until pages and search have followed. */
const { products: wanted } = JSON.parse(await text(process.stdin));
const AT_ONCE = 250;
const STOCK = 1_000_000;

const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
const inside = (type) => app.get(type, { strict: false });
const db = inside(Database);

async function openShop(seller, brief) {
  const account = { ...seller, roles: ['seller'], password: 'benchmark-only' };
  const id = await inside(Identity).openDemoAccount(account);
  return { id, sha256: await inside(Media).keep(id, await paintPicture(brief, 400)) };
}

const inputOf = ({ handle, title, descriptionHtml, vendor, ...product }, sha256) => ({
  ...{ handle, title, descriptionHtml, vendor, status: 'published' },
  category: product.category,
  tags: product.tags,
  condition: product.condition,
  options: product.options.map(({ name }) => ({ name })),
  variants: product.variants.map(({ sku, optionValues, priceMinor }) => ({
    ...{ sku, optionValues, stock: STOCK },
    price: { amount: priceMinor, currency: 'USD' },
  })),
  images: [{ sha256, alt: title }],
});

async function list({ id, sha256 }, products) {
  const actor = { userId: id, sessionId: id, roles: ['seller'], emailVerified: true };
  const items = products.map((product) => inputOf(product, sha256));
  const { results } = await inside(CommandBus).execute(new UpsertProducts(actor, items, false));
  const refused = results.find(({ status }) => status === 'refused');
  if (refused) throw new Error(`${refused.handle}: ${JSON.stringify(refused.errors)}`);
}

const began = performance.now();
const shop = demoShop({ products: wanted });
const shelves = [...Map.groupBy(shop.products, ({ seller }) => seller)];
for (const [handle, listed] of shelves) {
  const seller = await openShop(
    shop.sellers.find((one) => one.handle === handle),
    listed[0].pictures[0],
  );

  for (let start = 0; start < listed.length; start += AT_ONCE)
    await list(seller, listed.slice(start, start + AT_ONCE));
}
const listed = performance.now();

await inside(EventRelay).start();
const waiting = () => db.row(`SELECT 1 FROM event_deliveries WHERE parked_at IS NULL LIMIT 1`);
while (await waiting()) await new Promise((resolve) => setTimeout(resolve, 100));
const shown = performance.now();
await db.run('ANALYZE');
await app.close();
process.stdout.write(
  JSON.stringify({ products: wanted, listedIn: (listed - began) / 1000, shownIn: (shown - listed) / 1000 }),
);
