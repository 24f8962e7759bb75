import { z } from 'zod';
import { ProductCard } from '#modules/catalog/catalog.contract.js';
import { PersonCard } from '#modules/identity/identity.contract.js';
import { pageOf, Timestamp } from '#platform/http/contract.js';

const FeedItem = z
  .strictObject({
    kind: z
      .enum(['listed', 'liked', 'fresh'])
      .describe(
        '`listed` by a seller you follow, `liked` by somebody you follow, `fresh` when all of that has been shown.',
      ),
    product: ProductCard,
    by: PersonCard.nullable().describe('Because of whom it is here; null for what is fresh.'),
    at: Timestamp,
  })
  .meta({ id: 'FeedItem' });
export const NoBody = z.strictObject({}).meta({ id: 'NoBody' });
export type NoBody = z.infer<typeof NoBody>;

export const FeedPage = pageOf('FeedPage', FeedItem);
