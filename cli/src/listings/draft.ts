import type { Body } from '@flexbizz/sdk';
import type { Cell } from './problem.js';

export type ProductInput = Body<'sellerProducts.upsertMany'>['items'][number];
export type VariantInput = NonNullable<ProductInput['variants']>[number];

/** An image as the file names it: an address, a file name, or `sha256:…` of one uploaded before. */
export interface ImageSource {
  source: string;
  alt: string;
  cell: Cell;
}

/** A product read from a file, before its photographs have been found. */
export interface Draft {
  input: Omit<ProductInput, 'images'>;
  images: ImageSource[];
  /** The file says which images the product has, be it none. */
  saysImages: boolean;
  /** For each variant, the source of its image. */
  variantImages: (ImageSource | undefined)[];
  /** Finds the cell a pointer of the api speaks of, so that its refusals are told in the file's words. */
  cellAt(pointer: string): Cell;
}
