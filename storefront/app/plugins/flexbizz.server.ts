/** The client of this request, and what every page shows of the visitor. */
export default defineNuxtPlugin({
  name: 'flexbizz',
  async setup() {
    const { visitor } = useRequestEvent()!.context;
    // Read before anything that is shown: what happens from here on reaches the page by itself.
    const told = visitor.signedIn
      ? await visitor.flexbizz.safe.events.list({ query: { limit: 1 } })
      : undefined;
    useState('live-after', () => told?.data?.head ?? null);
    useState('flash', () => visitor.takeFlash());
    // Coming back from paying empties the cart while the page is drawn: what it held before would be wrong.
    const returning = useRoute().path === '/checkout/return';
    const [account, cart, categories] = await Promise.all([
      visitor.signedIn ? visitor.flexbizz.safe.account.get() : undefined,
      visitor.hasCart && !returning ? visitor.flexbizz.safe.cart.get() : undefined,
      visitor.categories().catch(() => []),
    ]);
    useState('account', () => account?.data ?? null);
    useState('cart', () => cart?.data ?? null);
    useState('categories', () => categories);
    return { provide: { flexbizz: visitor.flexbizz } };
  },
});
