import type { Available } from '#modules/inventory/index.js';
import type { Picture } from '#modules/media/index.js';
import { FEW } from '#modules/inventory/index.js';
import type { Product as ProductPage, ProductCard, RatingInBrief } from '../catalog.contract.js';
import { pathTo } from '../domain/category-tree.js';
import type { Product, ProductVariant } from '../domain/product.js';

export interface PageSource {
  product: Product & { publishedAt: Date; updatedAt: Date; rating: RatingInBrief };
  seller: ProductCard['seller'] & { tagline: string | null; location: string | null };
  availability: Map<string, Available>;
  pictures: Map<string, Picture>;
}

/** Shapes the two answers about a published product: the card of a list and the whole page. */
export function makePage(source: PageSource): { card: ProductCard; page: ProductPage } {
  const { product, seller, availability } = source;
  const { tagline, location, ...sellerCard } = seller;
  const pictures = product.images.flatMap((image) => pictureFor(source, image.sha256, image.alt) ?? []);
  const left = (variant: ProductVariant) =>
    availability.get(variant.id) ?? (availability.has(variant.id) ? null : 0);
  const buyable = (variant: ProductVariant) => left(variant) === null || left(variant)! > 0;
  const inStock = product.variants.some(buyable);
  const summary = { ...priceOf(inStock ? product.variants.filter(buyable) : product.variants), inStock };

  const card: ProductCard = {
    id: product.id,
    slug: product.slug,
    title: product.title,
    ...summary,
    condition: product.condition as ProductCard['condition'],
    picture: pictures[0] ?? null,
    rating: product.rating,
    seller: sellerCard,
    publishedAt: product.publishedAt.toISOString(),
  };
  const page: ProductPage = {
    id: product.id,
    slug: product.slug,
    title: product.title,
    descriptionHtml: product.descriptionHtml,
    vendor: product.vendor,
    category: pathTo(product.category),
    tags: [...product.tags],
    condition: product.condition as ProductCard['condition'],
    options: product.options.map((name, place) => ({
      name,
      values: [...new Set(product.variants.map(({ optionValues }) => optionValues[place] ?? ''))],
    })),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      optionValues: [...variant.optionValues],
      price: { amount: variant.priceAmount, currency: variant.currency },
      compareAtPrice: compareAt(variant),
      inStock: buyable(variant),
      stockLeft: left(variant) !== null && left(variant)! <= FEW ? Math.max(0, left(variant)!) : null,
      pictureId: (variant.imageSha256 && source.pictures.get(variant.imageSha256)?.id) || null,
    })),
    pictures,
    ...summary,
    rating: product.rating,
    seller,
    publishedAt: product.publishedAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
  };
  return { card, page };
}

const pictureFor = ({ pictures, product }: PageSource, sha256: string, alt: string): Picture | undefined => {
  const picture = pictures.get(sha256);
  return picture && { ...picture, alt: alt || product.title };
};

function priceOf(variants: readonly ProductVariant[]) {
  const cheapest = variants.reduce((a, b) => (b.priceAmount < a.priceAmount ? b : a));
  return {
    price: { amount: cheapest.priceAmount, currency: cheapest.currency },
    priceVaries: variants.some(({ priceAmount }) => priceAmount !== cheapest.priceAmount),
    compareAtPrice: compareAt(cheapest),
  };
}

const compareAt = ({ compareAtAmount, currency }: ProductVariant) =>
  compareAtAmount === null ? null : { amount: compareAtAmount, currency };
