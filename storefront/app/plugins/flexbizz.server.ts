import { isFlexBizzError } from '@flexbizz/sdk';

/** The client of this request, and what every page shows of the visitor. */
export default defineNuxtPlugin({
  name: 'flexbizz',
  async setup() {
    const { visitor } = useRequestEvent()!.context;
    useState('flash', () => visitor.takeFlash());
    // Coming back from paying empties the cart while the page is drawn: what it held before would be wrong.
    const returning = useRoute().path === '/checkout/return';
    const [told, categories] = await Promise.all([
      visitor.hasCart ? visitor.flexbizz.safe.visitor.get() : undefined,
      visitor.categories().catch(() => []),
    ]);
    // Somebody signed in must not be shown a page as if they were not.
    if (isFlexBizzError(told?.error) && told.error.kind === 'rate-limited') showError(pageError(told.error));
    const known = told?.data;
    useState('account', () => known?.account ?? null);
    // Whom the API did not get round to tell of is still somebody signed in.
    useState('has-session', () => (known ? known.account !== null : visitor.signedIn));
    useState('things-in-cart', () => (returning ? 0 : (known?.cart.itemCount ?? 0)));
    useState('aisles', () => linesOf(categories));
    useState('live-after', () => known?.head ?? null);
    useState('unread-messages', () => known?.unread.messages ?? 0);
    useState('unread-notifications', () => known?.unread.notifications ?? 0);
    return { provide: { flexbizz: visitor.flexbizz, categories } };
  },
});
