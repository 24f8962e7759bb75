import { z } from 'zod';
import { PageQuery } from '#platform/http/contract.js';
import { Condition, ProductCard } from '#modules/catalog/catalog.contract.js';

const list = (value: unknown) => (value === undefined || Array.isArray(value) ? value : [value]);
const flag = (value: unknown) => (value === 'true' ? true : value === 'false' ? false : value);

/** Each name is one more condition on every product that matches. */
const MOST_OPTION_NAMES = 4;
const fewNames = (options: string[]) =>
  new Set(options.map((option) => option.split(':')[0]!.toLowerCase())).size <= MOST_OPTION_NAMES;

export const SearchQuery = PageQuery.extend({
  q: z.string().trim().max(200).default('').describe('What a person typed; misspelt words find too.'),
  category: z.string().max(80).optional(),
  seller: z.string().max(40).optional().describe('Handle of a shop.'),
  condition: z.preprocess(list, z.array(Condition).max(4).optional()),
  priceMin: z.coerce.number().int().min(0).optional().describe('Minor units.'),
  priceMax: z.coerce.number().int().min(0).optional().describe('Minor units.'),
  option: z
    .preprocess(
      list,
      z.array(z.string().max(200)).max(20).refine(fewNames, 'Filter by at most 4 options.').optional(),
    )
    .describe('`Name:Value`, e.g. `Size:M`; several of one name are alternatives.'),
  inStock: z.preprocess(flag, z.boolean().optional()).describe('Only what can be bought now.'),
  sort: z
    .enum(['relevance', 'newest', 'rating', 'price-asc', 'price-desc'])
    .default('relevance')
    .describe(
      '`rating` has the best rated first: an average over few reviews counts for less than one over many, and what nobody has reviewed stands between the good and the bad.',
    ),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

const FacetValue = z
  .strictObject({ value: z.string(), label: z.string(), count: z.int(), selected: z.boolean() })
  .meta({ id: 'FacetValue' });
export type FacetValue = z.infer<typeof FacetValue>;

export const SearchAnswer = z
  .strictObject({
    items: z.array(ProductCard),
    nextCursor: z.string().nullable(),
    estimatedTotal: z.int(),
    approximate: z
      .strictObject({ total: z.boolean(), facets: z.boolean(), items: z.boolean() })
      .describe(
        'More match than are looked at for one answer. `total` and `facets`: `estimatedTotal`, or the counts of facets, are "at least". `items`: only some of what matches was put in the order asked, by relevance the best rated; more words or filters lead to the others.',
      ),
    correctedTo: z
      .string()
      .nullable()
      .describe(
        'What these are results for, when nothing matches the words as typed: spelt right, or with fewer of them.',
      ),
    droppedWords: z
      .array(z.string())
      .describe('Words left out of `correctedTo`, because nothing has all of them.'),
    facets: z.strictObject({
      category: z.array(FacetValue),
      condition: z.array(FacetValue),
      seller: z.array(FacetValue),
      options: z.array(z.strictObject({ name: z.string(), values: z.array(FacetValue) })),
      price: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
      inStock: z.int(),
    }),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const SuggestQuery = z.strictObject({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export type SuggestQuery = z.infer<typeof SuggestQuery>;

export const Suggestions = z
  .strictObject({
    correctedTo: z
      .string()
      .nullable()
      .describe('What these are suggestions for, when nothing matches what was typed.'),
    items: z.array(
      z.strictObject({
        kind: z.enum(['product', 'category', 'seller']),
        label: z.string(),
        key: z.string().describe('Slug of a product, key of a category, handle of a shop.'),
        imageUrl: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Suggestions' });
export type Suggestions = z.infer<typeof Suggestions>;
