import type { PersonCard } from '#modules/identity/index.js';

/** Where things are on the storefront. */
export const pathTo = {
  product: (slug: string) => `/p/${slug}`,
  person: ({ handle, isSeller }: PersonCard) => (isSeller ? `/shop/${handle}` : `/people/${handle}`),
  order: (id: string) => `/account/orders/${id}`,
  sale: (id: string) => `/account/sales/${id}`,
  conversation: (id: string) => `/messages/${id}`,
  notifications: '/notifications',
};
