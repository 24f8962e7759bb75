import type { Standing } from '#shared/types/marketplace';

/** Whether you like a product or wish for it, and how many like it. */
export function useLike(productId: string) {
  const flexbizz = useFlexBizz();
  const { standings } = useStandings();
  const standing = computed(
    (): Standing =>
      standings.value[productId] ?? { productId, likeCount: 0, viewCount: 0, liked: false, wished: false },
  );
  const keep = (change: Partial<Standing>) => (standings.value[productId] = { ...standing.value, ...change });
  // Somebody clicks and goes on: what was switched arrives though its page is left.
  const product = { path: { productId }, keepalive: true };

  const like = useSwitch(
    `like:${productId}`,
    () => standing.value.liked ?? false,
    async (on) => {
      keep(await (on ? flexbizz.products.like(product) : flexbizz.products.unlike(product)));
    },
  );
  const wish = useSwitch(
    `wish:${productId}`,
    () => standing.value.wished ?? false,
    async (wished) => {
      await (wished ? flexbizz.wishlist.add(product) : flexbizz.wishlist.remove(product));
      keep({ wished });
    },
  );
  /** With your own like already counted, or no longer. */
  const likeCount = computed(
    () => standing.value.likeCount + Number(like.on.value) - Number(standing.value.liked ?? false),
  );

  return { like, wish, likeCount };
}
