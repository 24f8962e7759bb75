const PATIENCE = 2_500;

/** Back from the payment page: asks what became of it, and again while the bank still thinks. */
export async function useCheckoutReturn(checkoutId: string) {
  const flexbizz = useFlexBizz();
  const { cart } = useCart();
  const { data: checkout, refresh } = await useAnswer(`checkout:${checkoutId}`, () =>
    flexbizz.checkouts.confirm({ path: { checkoutId } }),
  );
  const waiting = computed(() => checkout.value.status === 'awaiting-payment');

  // What is paid is no longer in the cart, whatever the page knew before it asked.
  watchEffect(() => {
    if (checkout.value.status === 'paid') cart.value = null;
  });

  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    timer = setInterval(() => void (waiting.value ? refresh() : clearInterval(timer)), PATIENCE);
  });
  onBeforeUnmount(() => clearInterval(timer));

  return { checkout, waiting };
}
