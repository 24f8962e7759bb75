import type { FlexBizz } from '@flexbizz/sdk';
import type { ProductInput } from './draft.js';
import { findPhotos, inputOf, type Listing } from './find-photos.js';
import type { PhotoFolder } from './photo-folder.js';
import type { PhotoUploads } from './photo-uploads.js';
import { refused, type Problem } from './problem.js';
import type { ProductOfFile } from './products-of.js';

export type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';

/** What became of one product of the file. */
export interface Sent {
  product: ProductOfFile;
  outcome: Outcome;
  productId: string | null;
  changes: string[];
  problems: Problem[];
}

export interface Means {
  flexbizz: FlexBizz;
  folder: PhotoFolder;
  uploads: PhotoUploads;
  dryRun: boolean;
}

interface Waiting extends Listing {
  product: ProductOfFile;
  problems: Problem[];
}

const MOST_PRODUCTS = 100;
const MOST_CHARACTERS = 2_000_000;

/** Sends products in batches as they are read, and tells what became of each, in the order of the file. */
export async function* sendProducts(
  products: AsyncIterable<ProductOfFile>,
  means: Means,
): AsyncGenerator<Sent> {
  let waiting: Waiting[] = [];
  let refusedHere: Sent[] = [];
  let characters = 0;
  for await (const product of products) {
    const problems = [...product.problems];
    if (product.draft) {
      const listing = await findPhotos(product.draft, means.folder, problems);
      waiting.push({ product, problems, ...listing });
      characters += JSON.stringify(product.draft.input).length;
    } else refusedHere.push({ product, outcome: 'refused', productId: null, changes: [], problems });
    if (waiting.length < MOST_PRODUCTS && characters < MOST_CHARACTERS) continue;
    yield* inOrder(refusedHere, await sendBatch(waiting, means));
    [waiting, refusedHere, characters] = [[], [], 0];
  }
  yield* inOrder(refusedHere, waiting.length > 0 ? await sendBatch(waiting, means) : []);
}

const lineOf = ({ product }: Sent) => product.source[0]?.line ?? 0;
const inOrder = (some: Sent[], others: Sent[]) =>
  [...some, ...others].sort((one, other) => lineOf(one) - lineOf(other));

async function sendBatch(waiting: readonly Waiting[], means: Means): Promise<Sent[]> {
  const { flexbizz, uploads, dryRun } = means;
  if (!dryRun) await uploads.send(waiting.flatMap(({ images }) => images.map(({ sha256 }) => sha256)));
  const items: ProductInput[] = waiting.map((listing) =>
    inputOf(listing, (sha256) => uploads.refusalOf(sha256), listing.problems),
  );
  const { results } = await flexbizz.sellerProducts.upsertMany({ body: { dryRun, items } });
  const resultAt = new Map(results.map((result) => [result.index, result]));
  return waiting.map(({ product, problems, draft }, index) => {
    const result = resultAt.get(index);
    if (!result) throw new Error(`The api said nothing about item ${index} of the batch.`);
    for (const { pointer, code, message } of result.errors)
      problems.push(
        refused(draft.cellAt(pointer), {
          code,
          message,
          hint: `See \`${pointer || '/'}\` of the product in the API docs.`,
        }),
      );
    return {
      product,
      outcome: result.status,
      productId: result.productId,
      changes: result.changes,
      problems,
    };
  });
}
