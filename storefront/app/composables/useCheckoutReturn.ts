const PATIENCE = 2_500;

/** Back from the payment page: asks what became of it, and again while the bank still thinks. */
export async function useCheckoutReturn(checkoutId: string) {
  const flexbizz = useFlexBizz();
  const { refresh: refreshCart } = useCart();
  const { data: checkout, refresh } = await useAnswer(`checkout:${checkoutId}`, () =>
    flexbizz.checkouts.confirm({ path: { checkoutId } }),
  );
  const waiting = computed(() => checkout.value.status === 'awaiting-payment');

  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    void refreshCart();
    timer = setInterval(() => void (waiting.value ? refresh() : clearInterval(timer)), PATIENCE);
  });
  onBeforeUnmount(() => clearInterval(timer));

  return { checkout, waiting };
}
