import { findPhotos } from './find-photos.js';
import type { Problem } from './problem.js';
import type { ProductOfFile } from './products-of.js';
import { sendBatch, type Means, type Sent, type Waiting } from './send-batch.js';

const MOST_PRODUCTS = 100;
/** The api takes 4 MB in one request: what is under this when the last product comes leaves room for that one. */
const MOST_BYTES = 2_000_000;

/** Sends products in batches as they are read, and tells what became of each, in the order of the file. */
export async function* sendProducts(
  products: AsyncIterable<ProductOfFile>,
  means: Means,
): AsyncGenerator<Sent> {
  let waiting: Waiting[] = [];
  let refusedHere: Sent[] = [];
  let bytes = 0;
  for await (const product of products) {
    const problems = [...product.problems];
    if (product.draft) {
      const listing = await findPhotos(product.draft, means.photos, problems);
      waiting.push({ product, problems, ...listing });
      bytes += Buffer.byteLength(JSON.stringify(product.draft.input));
    } else refusedHere.push(unsent(product, problems));
    if (waiting.length + refusedHere.length < MOST_PRODUCTS && bytes < MOST_BYTES) continue;
    yield* inOrder(refusedHere, await sendBatch(waiting, means));
    [waiting, refusedHere, bytes] = [[], [], 0];
  }
  yield* inOrder(refusedHere, await sendBatch(waiting, means));
}

const lineOf = ({ product }: Sent) => product.source[0]?.line ?? 0;
const inOrder = (some: Sent[], others: Sent[]) =>
  [...some, ...others].sort((one, other) => lineOf(one) - lineOf(other));

const unsent = (product: ProductOfFile, problems: Problem[]): Sent => ({
  ...{ product, outcome: 'refused', productId: null, changes: [], differences: [], categoryGuess: null },
  problems,
});
