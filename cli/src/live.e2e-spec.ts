import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buys } from './testing/buys.js';
import { runFlexbizz, startFlexbizz } from './testing/run-flexbizz.js';

const apiUrl = process.env.FLEXBIZZ_API_URL ?? '';

interface Person {
  handle: string;
  token: string;
  shop: FlexBizz;
}

let home: string;
let seller: Person;
let buyer: Person;

/** Two of the demo: one has a shop with goods in it, the other is somebody else. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'flexbizz-live-'));
  const logins = Object.values(
    JSON.parse(process.env.DEMO_LOGINS ?? '[]') as { email: string; password: string }[],
  );
  for (const { email, password } of logins) {
    const { accessToken, account } = await createFlexBizz({ baseUrl: apiUrl }).auth.signIn({
      body: { email, password },
    });
    const auth = { kind: 'token', token: accessToken! } as const;
    const shop = createFlexBizz({ baseUrl: apiUrl, auth });
    const person = { handle: account.handle, token: accessToken!, shop };
    const goods = account.roles.includes('seller') ? await goodsOf(person) : undefined;
    if (goods && !seller) seller = person;
    else buyer ??= person;
    if (seller && buyer) break;
  }
}, 60_000);
afterAll(async () => {
  started.forEach(({ stop }) => stop());
  await Promise.all(started.map(({ done }) => done)); // each writes its place down when it is stopped
  await rm(home, { recursive: true });
});

const goodsOf = async ({ shop }: Person) =>
  (await shop.sellerProducts.list({ query: { limit: 10, status: 'published' } }).page()).items[0];

const surroundings = ({ handle, token }: Person) => ({
  env: { FLEXBIZZ_CONFIG_DIR: join(home, handle), FLEXBIZZ_API_URL: apiUrl, FLEXBIZZ_TOKEN: token },
});
async function flexbizz<Answer>(who: Person, ...words: string[]) {
  const { exitCode, stdout } = await runFlexbizz([...words, '--json'], surroundings(who));
  return { exitCode, ...(JSON.parse(stdout) as Answer) };
}
const started: ReturnType<typeof startFlexbizz>[] = [];
function starts(who: Person, ...words: string[]) {
  const program = startFlexbizz([...words, '--json'], surroundings(who));
  started.push(program);
  return program;
}
const told = <Line>({ lines }: ReturnType<typeof starts>) => lines().map((line) => JSON.parse(line) as Line);
const headOf = async ({ shop }: Person) => (await shop.events.list({ query: { limit: 1 } })).head;

async function until(there: () => boolean) {
  for (const deadline = Date.now() + 20_000; !there() && Date.now() < deadline;)
    await new Promise((later) => setTimeout(later, 50));
  expect(there()).toBe(true);
}

type Told = { type: string; sequence: number; data: { message: { text: string } } };

it('carries a conversation: sent, seen as new, read, answered while the other looks', async () => {
  const text = `Do you take commissions? ${Date.now()}`;
  expect(await flexbizz(buyer, 'chat', 'send', `@${seller.handle}`, text)).toMatchObject({
    exitCode: 0,
    text,
  });
  type List = { items: { with: { handle: string } }[] };
  const fresh = await flexbizz<List>(seller, 'chat', 'list', '--unread');
  expect(fresh.items[0]).toMatchObject({ with: { handle: buyer.handle } });
  type Page = { items: { text: string }[] };
  expect((await flexbizz<Page>(seller, 'chat', 'read', buyer.handle)).items.at(-1)).toMatchObject({ text });
  const left = await flexbizz<List>(seller, 'chat', 'list', '--unread');
  expect(left.items.filter((one) => one.with.handle === buyer.handle)).toEqual([]);
  const looking = starts(buyer, 'chat', 'read', seller.handle, '--follow');
  await until(() => looking.lines().length > 0);
  await flexbizz(seller, 'chat', 'send', buyer.handle, 'Yes, from September.');
  await until(() => told<{ text: string }>(looking).at(-1)?.text === 'Yes, from September.');
  looking.stop();
  expect(await flexbizz(seller, 'chat', 'read', 'nobody-at-all')).toMatchObject({ exitCode: 5 });
}, 60_000);

it('follows events, and goes on the next time exactly where it was interrupted', async () => {
  const words = ['events', 'tail', '--continue', '--type', 'chat:message'];
  const texts = ['one', 'two', 'three', 'four'].map((word) => `${word} ${Date.now()}`);
  const say = (text: string) => flexbizz(buyer, 'chat', 'send', seller.handle, text);
  const first = starts(seller, ...words, '--after', String(await headOf(seller)));
  for (const text of texts.slice(0, 2)) await say(text);
  await until(() => first.lines().length === 2);
  first.stop();
  await first.done;
  await say(texts[2]!);
  const second = starts(seller, ...words);
  await until(() => second.lines().length === 1);
  await say(texts[3]!);
  await until(() => second.lines().length === 2);
  second.stop();
  const heard = [...told<Told>(first), ...told<Told>(second)];
  expect(heard.map(({ data }) => data.message.text)).toEqual(texts);
}, 90_000);

it('fails when it cannot go on without a gap, or the sign-in is ended', async () => {
  expect(await flexbizz(seller, 'events', 'tail', '--after', '99999999')).toMatchObject({
    exitCode: 6,
    error: { code: 'events.cannot-continue', hint: expect.stringContaining('--after ') as string },
  });
  const { token } = await buyer.shop.tokens.create({ body: { name: 'a terminal' } });
  const terminal = starts({ ...buyer, token: token! }, 'events', 'tail', '--after', '0');
  await until(() => terminal.lines().length > 0);
  await createFlexBizz({ baseUrl: apiUrl, auth: { kind: 'token', token: token! } }).auth.signOut({});
  expect((await terminal.done).exitCode).toBe(4);
}, 60_000);

it('shows notifications, follows them, and marks them as read', async () => {
  type List = { items: { text: string }[] };
  const following = starts(seller, 'notifications', '--follow', '--unread');
  await until(() => following.lines().length > 0);
  const before = following.lines().length;
  await flexbizz(buyer, 'chat', 'send', seller.handle, 'Still there?');
  await until(() => following.lines().length > before);
  following.stop();
  expect((await flexbizz<List>(seller, 'notifications', '--unread')).items.length).toBeGreaterThan(0);
  expect(await flexbizz(seller, 'notifications', 'read')).toMatchObject({ exitCode: 0, count: 0 });
  expect((await flexbizz<List>(seller, 'notifications', '--unread')).items).toEqual([]);
}, 60_000);

it('shows an order in the shop the moment it is paid', async () => {
  const { slug } = (await goodsOf(seller))!;
  const { variants } = await seller.shop.products.get({ path: { slug } });
  const following = starts(seller, 'orders', 'follow', '--after', String(await headOf(seller)));
  await buys(buyer.shop, slug, variants.find(({ inStock }) => inStock)!.id);
  await until(() => following.lines().length === 1);
  following.stop();
  const [order] = told<{ status: string; buyer: { handle: string }; itemCount: number }>(following);
  expect(order).toMatchObject({
    status: 'paid',
    itemCount: 1,
    number: expect.stringMatching(/^FB-/) as string,
  });
}, 60_000);

it('says that what was bought has arrived, and only once it was sent', async () => {
  const { number } = (await buyer.shop.orders.list().page()).items[0]!;
  expect(await flexbizz(buyer, 'orders', 'received', number)).toMatchObject({ exitCode: 6 });
  const parcel = ['orders', 'ship', number, '--carrier', 'UPS', '--tracking', '1Z98'];
  expect(await flexbizz(seller, ...parcel)).toMatchObject({ exitCode: 0 });
  expect(await flexbizz(buyer, 'orders', 'received', number)).toMatchObject({
    exitCode: 0,
    status: 'delivered',
  });
  expect(await flexbizz(buyer, 'orders', 'received', 'FB-0')).toMatchObject({ exitCode: 5 });
}, 60_000);
