import type { Product, Rating, Variant } from '#shared/types/marketplace';
import { mediaAddress } from './media-address';
import { inMajorUnits } from './money';

const CONDITIONS = {
  new: 'https://schema.org/NewCondition',
  'like-new': 'https://schema.org/UsedCondition',
  good: 'https://schema.org/UsedCondition',
  fair: 'https://schema.org/UsedCondition',
} as const;

const plainText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A product with its offers, and the way to it, in the words of schema.org. */
export function productFacts(product: Product, origin: string, rating?: Rating): object {
  const address = `${origin}/p/${product.slug}`;
  const picture = (sources: { webp: string }[]) => new URL(mediaAddress(sources.at(-1)!.webp), origin).href;
  const image = product.pictures
    .filter(({ sources }) => sources.length)
    .map(({ sources }) => picture(sources));
  const described = {
    name: product.title,
    description: plainText(product.descriptionHtml),
    ...(image.length && { image }),
    ...(rating?.count && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ...{ ratingValue: rating.average, reviewCount: rating.count },
      },
    }),
    brand: { '@type': 'Brand', name: product.vendor ?? product.seller.displayName },
  };
  const offer = (variant: Variant) => ({
    '@type': 'Offer',
    url: product.variants.length > 1 ? `${address}?variant=${variant.id}` : address,
    price: inMajorUnits(variant.price),
    priceCurrency: variant.price.currency,
    availability: `https://schema.org/${variant.inStock ? 'InStock' : 'OutOfStock'}`,
    itemCondition: CONDITIONS[product.condition],
    seller: { '@type': 'Organization', name: product.seller.displayName },
  });
  const [only, ...others] = product.variants;
  const subject =
    only && others.length === 0
      ? { '@type': 'Product', '@id': address, ...described, sku: only.sku ?? undefined, offers: offer(only) }
      : {
          ...{
            '@type': 'ProductGroup',
            '@id': address,
            ...described,
            url: address,
            productGroupID: product.id,
          },
          variesBy: product.options.map(({ name }) => name),
          hasVariant: product.variants.map((variant) => ({
            '@type': 'Product',
            name: `${product.title}, ${variant.optionValues.join(' / ')}`,
            sku: variant.sku ?? variant.id,
            image: image[0],
            offers: offer(variant),
          })),
        };
  return { '@context': 'https://schema.org', '@graph': [subject, breadcrumbFacts(product, origin)] };
}

function breadcrumbFacts(product: Product, origin: string): object {
  const steps = [
    { name: 'Flex Bizz', item: `${origin}/` },
    ...product.category.map(({ key, name }) => ({ name, item: `${origin}/c/${encodeURIComponent(key)}` })),
    { name: product.title, item: `${origin}/p/${product.slug}` },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
