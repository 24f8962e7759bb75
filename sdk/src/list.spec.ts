import { createFlexBizz, NotFound, type FlexBizz } from './index.js';
import { LocalApi, problem } from './testing/local-api.js';

const api = new LocalApi();
let flexbizz: FlexBizz;

const threePages = () =>
  api.answersBy(({ url }) => {
    const cursor = Number(new URL(url, 'http://x').searchParams.get('cursor') ?? 0);
    const items = [1, 2].map((n) => ({ id: `${cursor * 2 + n}`, title: 'x' }));
    return { body: { items, nextCursor: cursor < 2 ? String(cursor + 1) : null } };
  });

beforeAll(async () => {
  flexbizz = createFlexBizz({ baseUrl: await api.start(), retries: 0 });
});
beforeEach(threePages);
afterAll(() => api.stop());

it('asks for nothing until somebody looks', async () => {
  flexbizz.products.list();
  await new Promise((later) => setTimeout(later, 20));
  expect(api.received).toHaveLength(0);
});

it('gives the first page when awaited, once', async () => {
  const list = flexbizz.products.list({ query: { category: 'tents' } });
  expect((await list).items).toHaveLength(2);
  expect((await list.page()).nextCursor).toBe('1');
  expect(api.received.map(({ url }) => url)).toEqual(['/v1/products?category=tents']);
});

it('walks every page and keeps the question', async () => {
  const ids: string[] = [];
  for await (const product of flexbizz.products.list({ query: { category: 'tents' } })) ids.push(product.id);
  expect(ids).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(api.received[2]?.url).toBe('/v1/products?category=tents&cursor=2');
});

it('takes no more pages than the limit needs', async () => {
  expect(await flexbizz.products.list().toArray({ limit: 3 })).toHaveLength(3);
  expect(api.received).toHaveLength(2);
});

it('continues from a cursor', async () => {
  expect((await flexbizz.products.list().page('2')).items[0]?.id).toBe('5');
});

it('throws the refusal of any page', async () => {
  api.answersBy((_request, count) =>
    count === 1 ? { body: { items: [], nextCursor: 'x' } } : problem(404, 'products.cursor-gone'),
  );
  await expect(flexbizz.products.list().toArray({ limit: 9 })).rejects.toBeInstanceOf(NotFound);
});
