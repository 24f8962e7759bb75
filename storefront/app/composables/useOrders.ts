import type { Order, OrderStatus } from '#shared/types/marketplace';

type Side = 'buyer' | 'seller';

/** Orders you placed, or that were placed in your shop, newest first. */
export async function useOrders(side: Side = 'buyer') {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const cursor = computed(() => (typeof route.query.cursor === 'string' ? route.query.cursor : undefined));
  const asked = side === 'buyer' ? flexbizz.orders : flexbizz.sellerOrders;
  let refresh = async () => {};
  useOrderSteps(({ role }) => role === side && void refresh());
  const answer = await useAnswer(
    () => `orders:${side}:${cursor.value ?? ''}`,
    () => asked.list({ query: { limit: 20 } }).page(cursor.value),
  );
  refresh = answer.refresh;
  return { orders: answer.data };
}

/** One of them, kept as it is now; `news` is the step it took while somebody looked. */
export async function useOrder(orderId: string, side: Side = 'buyer') {
  const flexbizz = useFlexBizz();
  const asked = side === 'buyer' ? flexbizz.orders : flexbizz.sellerOrders;
  const news = ref<OrderStatus>();
  let refresh = async () => {};
  useOrderSteps(async (step) => {
    if (step.orderId !== orderId) return;
    await refresh();
    news.value = step.status;
  });
  const answer = await useAnswer(`order:${side}:${orderId}`, () => asked.get({ path: { orderId } }));
  refresh = answer.refresh;
  return { order: answer.data as Ref<Order>, news };
}

interface Step {
  orderId: string;
  role: Side;
  status: OrderStatus;
}

/** Hears each step of an order of yours, as it is taken. */
function useOrderSteps(heard: (step: Step) => void) {
  const { on } = useLive();
  on('order:status', ({ data }) => heard(data));
}

/** What a guest bought in one go: the cookie of the checkout, or of the link in the mail, opens it. */
export async function useGuestOrders(checkoutId: string) {
  const flexbizz = useFlexBizz();
  const { data: checkout } = await useAnswer(`guest-orders:${checkoutId}`, () =>
    flexbizz.checkouts.get({ path: { checkoutId } }),
  );
  return { checkout };
}
