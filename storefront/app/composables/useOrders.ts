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
