import { guessCategory, type CategoryGuess } from './domain/category-guess.js';
import type { Product, ProductContent } from './domain/product.js';
import { changeVariants, type ChangedVariants, type VariantChange } from './domain/variant-changes.js';
import type { FieldError } from '#shared/errors.js';

/** `ProductInput`, `ProductPatch` or `ProductUpsert` of the contract: what is left out stays, null clears. */
export interface ContentChange {
  title?: string | undefined;
  descriptionHtml?: string | null | undefined;
  vendor?: string | null | undefined;
  productType?: string | null | undefined;
  category?: string | null | undefined;
  tags?: string[] | null | undefined;
  condition?: string | null | undefined;
  options?: { name: string }[] | null | undefined;
  variants?: VariantChange[] | undefined;
  variantsMode?: 'replace' | 'merge' | undefined;
  images?: { sha256: string; alt: string }[] | null | undefined;
}

export interface ChangedContent extends Omit<ChangedVariants, 'variants'> {
  content: ProductContent;
  /** When the seller named no category. */
  guess: CategoryGuess | undefined;
}

/** Lays a change over what is there; its description is clean. A category never given is guessed from type, tags and title. */
export function contentOf(
  handle: string,
  change: ContentChange,
  before: Product | undefined,
): ChangedContent {
  const { variants, ...said } = changeVariants(before?.variants ?? [], change.variants, change.variantsMode);
  const laid = <Value>(given: Value | null | undefined, old: Value | undefined, none: Value): Value =>
    given === undefined ? (old ?? none) : (given ?? none);
  const title = laid(change.title, before?.title, '');
  const productType = laid(
    change.productType || nullWhenEmpty(change.productType),
    before?.productType,
    null,
  );
  const tags = [...new Set(laid(change.tags, before?.tags, []))];
  const category = change.category === undefined && before ? before.category : change.category || undefined;
  const guess =
    category === undefined ? guessCategory({ type: productType ?? '', tags, title, handle }) : undefined;
  const content: ProductContent = {
    title,
    descriptionHtml: laid(change.descriptionHtml, before?.descriptionHtml, ''),
    vendor: laid(change.vendor || nullWhenEmpty(change.vendor), before?.vendor, null),
    productType,
    category: category ?? guess!.key,
    tags,
    condition: laid(change.condition, before?.condition, 'new'),
    options:
      change.options === undefined ? (before?.options ?? []) : (change.options ?? []).map(({ name }) => name),
    variants,
    images:
      change.images === undefined
        ? (before?.images ?? [])
        : (change.images ?? []).map(({ sha256, alt }) => ({ sha256, alt })),
  };
  return { content, guess, ...said, problems: [...missingOf(content), ...said.problems] };
}

const nullWhenEmpty = (text: string | null | undefined) => (text === undefined ? undefined : null);

function missingOf({ title, variants }: ProductContent): FieldError[] {
  return [
    ...(title ? [] : [{ pointer: '/title', code: 'missing', message: 'A new product needs a title.' }]),
    ...(variants.length > 0
      ? []
      : [{ pointer: '/variants', code: 'missing', message: 'A product needs at least one variant.' }]),
  ];
}
