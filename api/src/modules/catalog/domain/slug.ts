const MOST_LETTERS = 80;

/** "Ayres Chambray (Women’s)" → "ayres-chambray-womens" */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replaceAll(/^-+|-+$/g, '');
  return slug || 'product';
}

/** The same slug for a second product, told apart by the end of its id. */
export const distinctSlug = (slug: string, productId: string): string =>
  `${slug}-${productId.replaceAll('-', '').slice(-6)}`;
