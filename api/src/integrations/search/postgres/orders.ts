import { z } from 'zod';
import type { SearchQuestion } from '../search-engine.js';

interface Order {
  key: string;
  /** The key as text of a cursor. */
  shown: string;
  type: string;
  cursor: z.ZodType<string>;
  order: string;
  after: string;
}

const ORDERS: Record<SearchQuestion['sort'], Order> = {
  relevance: {
    key: 'rank',
    shown: 'rank::text',
    type: 'float8',
    cursor: z.string().regex(/^\d(\.\d{1,20})?(e-\d\d)?$/),
    order: 'rank DESC, product_id DESC',
    after: '(rank, product_id) < (@key, @id)',
  },
  newest: {
    key: 'published_at',
    shown: `to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    type: 'timestamptz',
    cursor: z.iso.datetime().regex(/^[12]/),
    order: 'published_at DESC, product_id',
    after: 'published_at <= @key AND (published_at < @key OR product_id > @id)',
  },
  rating: {
    key: 'rating_score',
    shown: 'rating_score::text',
    type: 'int',
    cursor: z.string().regex(/^\d{1,4}$/),
    order: 'rating_score DESC, product_id DESC',
    after: '(rating_score, product_id) < (@key, @id)',
  },
  'price-asc': {
    key: 'price_min',
    shown: 'price_min::text',
    type: 'bigint',
    cursor: z.string().regex(/^\d{1,15}$/),
    order: 'price_min, product_id',
    after: '(price_min, product_id) > (@key, @id)',
  },
  'price-desc': {
    key: 'price_min',
    shown: 'price_min::text',
    type: 'bigint',
    cursor: z.string().regex(/^\d{1,15}$/),
    order: 'price_min DESC, product_id DESC',
    after: '(price_min, product_id) < (@key, @id)',
  },
};

/** Without words nothing is more relevant than anything else: the newest come first. */
export const orderOf = ({ sort }: SearchQuestion, words: string | null): Order =>
  ORDERS[sort === 'relevance' && words === null ? 'newest' : sort];

/** Where a page ended: its last sort key and product, or how many another engine has shown. */
export type Position = [key: string, productId: string] | { offset: number };

const OFFSET = z.strictObject({ offset: z.int().min(0).max(10_000) });
/** Made once: to make a schema takes longer than to read with it. */
const POSITIONS = new Map<Order, z.ZodType<Position>>(
  Object.values(ORDERS).map((order) => [order, z.union([z.tuple([order.cursor, z.uuid()]), OFFSET])]),
);

export const positionSchema = (order: Order): z.ZodType<Position> => POSITIONS.get(order)!;
