/** Where things are on the storefront. */
export const pathTo = {
  product: (slug: string) => `/p/${slug}`,
  person: ({ handle }: { handle: string }) => `/shop/${handle}`,
  order: (id: string) => `/account/orders/${id}`,
  sale: (id: string) => `/account/sales/${id}`,
  conversation: (id: string) => `/messages/${id}`,
  notifications: '/notifications',
};
