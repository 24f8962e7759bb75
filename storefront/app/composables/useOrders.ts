export async function useOrders() {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const cursor = computed(() => (typeof route.query.cursor === 'string' ? route.query.cursor : undefined));
  const { data: orders } = await useAnswer(
    () => `orders:${cursor.value ?? ''}`,
    () => flexbizz.orders.list({ query: { limit: 20 } }).page(cursor.value),
  );
  return { orders };
}

export async function useOrder(orderId: string) {
  const flexbizz = useFlexBizz();
  const { data: order } = await useAnswer(`order:${orderId}`, () =>
    flexbizz.orders.get({ path: { orderId } }),
  );
  return { order };
}

/** What a guest bought in one go: the cookie of the checkout, or of the link in the mail, opens it. */
export async function useGuestOrders(checkoutId: string) {
  const flexbizz = useFlexBizz();
  const { data: checkout } = await useAnswer(`guest-orders:${checkoutId}`, () =>
    flexbizz.checkouts.get({ path: { checkoutId } }),
  );
  return { checkout };
}
