import { createFlexBizz, type components } from '@flexbizz/sdk';
import { MARKET } from './browser';

type Card = components['schemas']['ProductCard'];

/** Demo shops have listed before; what is newer was listed by a test, whose shops nobody else can sign in to. */
const AN_HOUR = 3_600_000;

const flexbizz = createFlexBizz({ baseUrl: `${MARKET}/api` });

/** Two things from two demo shops, of which there are many: tests buy again and again, and sign in as their owners. */
export const twoGoods = async () => (await goodsOfShops(2)) as [Card, Card];

/** Something of a shop that no other test has to do with: what its owner is told, is told because of this one. */
export const goodOfAQuietShop = async () => (await goodsOfShops(3))[2]!;

/** The newest fitting thing of each of so many demo shops. */
async function goodsOfShops(many: number): Promise<Card[]> {
  const found = new Map<string, Card>();
  for await (const card of flexbizz.products.list({ query: { limit: 100 } })) {
    const fits = card.inStock && card.condition === 'new' && longestWord(card.title).length > 6;
    if (!fits || found.has(card.seller.id) || !(await plentyOf(card))) continue;
    found.set(card.seller.id, card);
    if (found.size === many) return [...found.values()];
  }
  throw new Error(`The demo shop needs ${many} sellers with plenty of something.`);
}

async function plentyOf({ slug }: Card): Promise<boolean> {
  const { variants, publishedAt } = await flexbizz.products.get({ path: { slug } });
  const [only, ...others] = variants;
  return (
    others.length === 0 &&
    only!.inStock &&
    only!.stockLeft === null &&
    Date.now() - Date.parse(publishedAt) > AN_HOUR
  );
}

/** Something of which a size must be chosen before it can be bought. */
export async function goodInSizes(): Promise<Card & { size: string }> {
  for await (const card of flexbizz.products.list({ query: { limit: 100 } })) {
    if (!card.inStock) continue;
    const { options, variants } = await flexbizz.products.get({ path: { slug: card.slug } });
    const place = options.findIndex(({ name, values }) => name === 'Size' && values.length > 1);
    const plenty = variants.find(({ inStock, stockLeft }) => inStock && stockLeft === null);
    if (options.length === 1 && place === 0 && plenty) return { ...card, size: plenty.optionValues[0]! };
  }
  throw new Error('The demo shop needs something in sizes.');
}

/** A shop's handle, a category's key and a product's slug, for walks over every kind of page. */
export async function places() {
  const [good] = await twoGoods();
  const { category } = await flexbizz.products.get({ path: { slug: good.slug } });
  return { product: good, shop: good.seller.handle, category: category[0]!.key };
}

/** What hurried fingers make of a title: its longest word with a letter missing. */
export function misspelt(title: string): string {
  const word = longestWord(title);
  return word.slice(0, 3) + word.slice(4);
}

const longestWord = (title: string): string =>
  (title.match(/[A-Za-z]+/g) ?? ['']).toSorted((a, b) => b.length - a.length)[0]!.toLowerCase();

export interface Login {
  role?: string;
  email: string;
  password: string;
}

/** A demo buyer, as the seed made one. */
export function demoBuyer(): Login {
  const given = JSON.parse(process.env.DEMO_LOGINS ?? '[]') as Login[] | Record<string, Login>;
  const logins = Array.isArray(given)
    ? given
    : Object.entries(given).map(([role, login]) => ({ role, ...login }));
  const buyer = logins.find(({ role }) => /buyer|shopper/.test(role ?? '')) ?? logins[0];
  if (!buyer) throw new Error('DEMO_LOGINS names nobody.');
  return buyer;
}

export const ADDRESS = {
  name: 'Ada Moreno',
  line1: '12 Canal Street',
  postalCode: '97209',
  region: 'Oregon',
  city: 'Portland',
};

/** The owner of a demo shop: all of them have the one password of the demo. */
export function demoSeller(handle: string): Login {
  const { password } = demoBuyer();
  return { role: 'seller', email: `${handle}@demo.flexbizz.test`, password };
}
