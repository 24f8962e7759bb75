const PATIENCE = 2_500;

/** Back from the payment page: asks what became of it, and again while the bank still thinks. */
export async function useCheckoutReturn(checkoutId: string) {
  const flexbizz = useFlexBizz();
  const { refresh: refreshCart } = useCart();

  // Before the first await: Vue knows the page only until then.
  let askAgain = () => {};
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    void refreshCart();
    timer = setInterval(() => askAgain(), PATIENCE);
  });
  onBeforeUnmount(() => clearInterval(timer));

  const { data: checkout, refresh } = await useAnswer(`checkout:${checkoutId}`, () =>
    flexbizz.checkouts.confirm({ path: { checkoutId } }),
  );
  const waiting = computed(() => checkout.value.status === 'awaiting-payment');
  askAgain = () => {
    if (waiting.value) void refresh();
    else clearInterval(timer);
  };
  return { checkout, waiting };
}
