import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Item {
  handle: string;
  variants?: { sku?: string }[];
  images?: { sha256: string }[];
}

/** More than a pipe holds at once. */
const WINDOW = Array.from({ length: 100 }, (_, i) => ({
  ...{ id: `p${i}`, handle: `mug-${i}`, slug: `mug-${i}`, title: 'Mug', descriptionHtml: 'mud '.repeat(500) },
  ...{ vendor: null, productType: null, category: 'kitchen', tags: [], condition: 'new', status: 'draft' },
  ...{ options: [], images: [], variants: [], updatedAt: '2026-05-01T09:30:00Z' },
}));

const NOW = '2026-05-01T09:30:00.000Z';
const TOKENS = ['sync', 'twice', 'twice'].map((label, i) => ({
  ...{ id: `t${i}`, label, kind: 'token', current: false, createdAt: NOW, lastUsedAt: NOW },
}));

const PAGES = {
  ...{ productPage: 'https://shop.example/p/{slug}', shopPage: 'https://shop.example/shop/{handle}' },
  ...{ orderPage: 'https://shop.example/o/{orderId}', salePage: 'https://shop.example/sales/{orderId}' },
};

const FOUND = [
  {
    ...{ title: 'Enamel mug', seller: { handle: 'north-loom' }, rating: { average: 4.9, count: 60 } },
    ...{ price: { amount: 1_600, currency: 'USD' }, priceVaries: true, inStock: true },
  },
];

/** A shop behind real HTTP, as far as an import needs one: it keeps products by handle and files by hash. */
export class LocalShop {
  readonly products = new Map<string, Item>();
  readonly photos = new Set<string>();
  readonly archived: string[] = [];
  readonly calls: string[] = [];
  /** Bytes of the longest body it was sent. */
  longest = 0;
  readonly #server: Server = createServer((request, response) => {
    const answered = bodyOf(request).then((body) => {
      this.longest = Math.max(this.longest, body.length);
      this.calls.push(`${request.method} ${request.url}`);
      const [status, answer] = this.answer(request.url ?? '', body);
      response.writeHead(status, {
        'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      });
      response.end(JSON.stringify(answer));
    });
    answered.catch((error: Error) => response.destroy(error));
  });

  async start(): Promise<string> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((stopped) => this.#server.close(stopped));
  }

  private answer(url: string, body: Buffer): [status: number, answer: unknown] {
    if (url === '/v1/media/lookup') {
      const { sha256 } = JSON.parse(body.toString()) as { sha256: string[] };
      return [200, { items: sha256.filter((hash) => this.photos.has(hash)).map((hash) => file(hash)) }];
    }
    if (url.startsWith('/v1/media/')) {
      const sha256 = createHash('sha256').update(body).digest('hex');
      if (body.toString() === 'no photo') return [422, problem(422, 'media.not-an-image')];
      this.photos.add(sha256);
      return [200, file(sha256)];
    }
    if (url === '/v1/seller/products/bulk') {
      const { dryRun, items } = JSON.parse(body.toString()) as { dryRun: boolean; items: Item[] };
      return [200, { results: items.map((item, index) => this.upsert(item, index, dryRun)) }];
    }
    if (url === '/v1/seller/products/bulk/status') {
      const { dryRun, products } = JSON.parse(body.toString()) as { dryRun: boolean; products: string[] };
      const results = products.map(statusOf);
      const changed = results.flatMap(({ status, handle }) => (status === 'changed' ? [handle!] : []));
      if (!dryRun) this.archived.push(...changed);
      return [200, { results, next: null }];
    }
    if (url.startsWith('/v1/seller/products/export?') || url.startsWith('/v1/seller/products?'))
      return [200, { items: WINDOW, nextCursor: null, total: 999 }];
    if (url.startsWith('/v1/search/products?')) {
      const left = url.includes('ceramic') ? ['ceramic'] : [];
      const correctedTo = left.length > 0 ? 'mug' : null;
      const approximate = { total: false, facets: false, items: false };
      return [200, { items: FOUND, nextCursor: null, correctedTo, droppedWords: left, approximate }];
    }
    if (url === '/v1/categories')
      return [200, { items: [{ key: 'kitchen', name: 'Kitchen', children: [] }] }];
    if (url.startsWith('/photos/')) return [200, `the photo at ${url}`];
    if (url === '/v1/account') return [200, { id: 'a', handle: 'ada', displayName: 'Ada', roles: [] }];
    if (url === '/v1/marketplace') return [200, PAGES];
    if (url.startsWith('/v1/seller/orders?number=FB-7&'))
      return [200, { items: [{ id: 'o7', number: 'FB-7' }], nextCursor: null }];
    if (url.startsWith('/v1/seller/orders?')) return [200, { items: [], nextCursor: null }];
    if (url.startsWith('/v1/echo')) return [200, { url, body: body.toString() }];
    if (url === '/v1/account/tokens')
      return [201, { ...TOKENS[0], name: 'sync', token: 'fbt_1', expiresAt: NOW }];
    if (url.startsWith('/v1/account/sessions?')) return [200, { items: TOKENS, nextCursor: null }];
    if (url.startsWith('/v1/account/sessions/')) return [200, {}];
    const unknown = problem(404, 'request.no-such-route');
    return [404, { ...unknown, title: 'There is no such route.', detail: 'Look at openapi.yaml.' }];
  }

  private upsert(item: Item, index: number, dryRun: boolean) {
    const before = this.products.get(item.handle);
    const result = {
      index,
      handle: item.handle,
      productId: null,
      slug: null,
      changes: [],
      differences: [],
      categoryGuess: null,
      errors: [],
    };
    const taken = (item.variants ?? []).findIndex(({ sku }) => sku === 'TAKEN');
    if (taken >= 0) {
      const errors = [
        { pointer: `/variants/${taken}/sku`, code: 'taken', message: 'Another product has it.' },
      ];
      return { ...result, status: 'refused', errors };
    }
    const same = JSON.stringify(before) === JSON.stringify(item);
    if (!dryRun) this.products.set(item.handle, item);
    return { ...result, status: before ? (same ? 'unchanged' : 'updated') : 'created' };
  }
}

function statusOf(word: string) {
  const found = WINDOW.find(({ handle }) => handle === word);
  const errors = [{ pointer: '', code: 'not-found', message: `You have no product "${word}".` }];
  return found
    ? { product: word, handle: word, before: 'draft', status: 'changed', errors: [] }
    : { product: word, handle: null, before: null, status: 'refused', errors };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const file = (sha256: string) => ({
  id: sha256,
  sha256,
  status: 'ready',
  problem: null,
  bytes: 1,
  picture: null,
});
const problem = (status: number, code: string) => ({
  ...{ type: 'about:blank', title: code, status, detail: code },
  ...{ instance: '/', code, requestId: 'r' },
});
