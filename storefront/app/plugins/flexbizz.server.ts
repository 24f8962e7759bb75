import type { FlexBizz } from '@flexbizz/sdk';

/** The client of this request, and what every page shows of the visitor. */
export default defineNuxtPlugin({
  name: 'flexbizz',
  async setup() {
    const { visitor } = useRequestEvent()!.context;
    useState('flash', () => visitor.takeFlash());
    // Coming back from paying empties the cart while the page is drawn: what it held before would be wrong.
    const returning = useRoute().path === '/checkout/return';
    const [account, cart, categories, waiting] = await Promise.all([
      visitor.signedIn ? visitor.flexbizz.safe.account.get() : undefined,
      visitor.hasCart && !returning ? visitor.flexbizz.safe.cart.get() : undefined,
      visitor.categories().catch(() => []),
      visitor.signedIn ? whatWaits(visitor.flexbizz) : undefined,
    ]);
    useState('account', () => account?.data ?? null);
    useState('cart', () => cart?.data ?? null);
    useState('aisles', () => linesOf(categories));
    useState('live-after', () => waiting?.after ?? null);
    useState('unread-messages', () => waiting?.messages ?? 0);
    useState('unread-notifications', () => waiting?.notifications ?? 0);
    return { provide: { flexbizz: visitor.flexbizz, categories } };
  },
});

/** The place in the order of events is read first: what happens from there on reaches the page by itself. */
async function whatWaits({ safe }: FlexBizz) {
  const told = await safe.events.list({ query: { limit: 1 } });
  const [messages, notifications] = await Promise.all([
    safe.conversations.unread(),
    safe.notifications.unread(),
  ]);
  return {
    after: told.data?.head,
    messages: messages.data?.count,
    notifications: notifications.data?.count,
  };
}
