import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { apiRefusal } from './api-refusal.js';
import { inputOf, type Listing } from './find-photos.js';
import type { PhotoPlace } from './photo-place.js';
import type { PhotoUploads } from './photo-uploads.js';
import type { Problem } from './problem.js';
import type { ProductOfFile } from './products-of.js';

type Result = Answer<'sellerProducts.upsertMany'>['results'][number];
export type Outcome = Result['status'];
export type Difference = Result['differences'][number];

/** What became of one product of the file. */
export interface Sent {
  product: ProductOfFile;
  outcome: Outcome;
  productId: string | null;
  changes: string[];
  /** Of a dry run: from what to what. */
  differences: Difference[];
  categoryGuess: Result['categoryGuess'];
  problems: Problem[];
}

export interface Means {
  flexbizz: FlexBizz;
  photos: PhotoPlace;
  uploads: PhotoUploads;
  dryRun: boolean;
}

export interface Waiting extends Listing {
  product: ProductOfFile;
  problems: Problem[];
}

/** Photographs first, then the products that show them, in one request. */
export async function sendBatch(waiting: readonly Waiting[], means: Means): Promise<Sent[]> {
  if (waiting.length === 0) return [];
  const { flexbizz, uploads, dryRun } = means;
  const hashes = waiting.flatMap(({ images }) => images.map(({ sha256 }) => sha256));
  if (dryRun) await uploads.missing(hashes);
  else await uploads.send(hashes);

  const isNew = (sha256: string) => !uploads.isThere(sha256) && uploads.refusalOf(sha256) === undefined;
  const items = waiting.map(({ draft, images, problems }) => {
    // A dry run uploads nothing, so it cannot show what is not there yet.
    const shown = images.filter(({ sha256 }) => !isNew(sha256));
    return inputOf({ draft, images: shown }, uploads, problems);
  });
  const { results } = await flexbizz.sellerProducts.upsertMany({ body: { dryRun, items } });
  const resultAt = new Map(results.map((result) => [result.index, result]));

  return waiting.map(({ product, problems, draft, images }, index) => {
    const result = resultAt.get(index);
    if (!result) throw new Error(`The api said nothing about item ${index} of the batch.`);
    problems.push(...result.errors.map((error) => apiRefusal(error, draft)));
    const bringsNew = images.filter(({ sha256 }) => isNew(sha256)).length;
    const outcome = result.status === 'unchanged' && bringsNew > 0 ? 'updated' : result.status;
    const differences = [...result.differences];
    if (outcome === 'updated' && bringsNew > 0)
      differences.push({
        field: 'images',
        variant: null,
        before: null,
        after: `${bringsNew} not uploaded yet`,
      });
    const { productId, changes, categoryGuess } = result;
    return { product, outcome, productId, changes, differences, categoryGuess, problems };
  });
}
