import type { LiveLink } from '~/utils/live-link';
import { afterwards } from '~/utils/afterwards';

const AT_REST_MS = 100;

/** Keeps hearts, wishlist and cart as they are in the person's other tabs and on their other devices. */
export default defineNuxtPlugin({
  name: 'devices',
  dependsOn: ['flexbizz', 'live'],
  setup(nuxtApp) {
    const { account } = useVisitor();
    const { changing, hear } = useCart();
    const { hearOwn } = useStandings();
    const flexbizz = useFlexBizz();

    let itemCount = 0;
    /** A change of this tab has its own answer; what others did meanwhile is looked at after it. */
    const settle = afterwards(AT_REST_MS, () => (changing.value > 0 ? settle() : void hear(itemCount)));
    const cartChanged = (count: number) => {
      itemCount = count;
      settle();
    };

    if (account.value) {
      const live = nuxtApp.$live as LiveLink;
      const recount = async () => {
        const { data } = await flexbizz.safe.cart.get();
        if (data) cartChanged(data.itemCount);
      };
      live.on('like:changed', ({ data }) => hearOwn(data.productId, { liked: data.liked }));
      live.on('wishlist:changed', ({ data }) => hearOwn(data.productId, { wished: data.wished }));
      live.on('cart:changed', ({ data }) => cartChanged(data.itemCount));
      live.on('order:status', ({ data }) => {
        if (data.role === 'buyer' && data.status === 'paid') void recount(); // what was bought is no longer in the cart
      });
      useLive().whenBack(() => void recount());
    } else {
      // A guest has a cart in this browser only, and no connection that would say so.
      const tabs = new BroadcastChannel('flexbizz:cart');
      tabs.onmessage = ({ data }: MessageEvent<number>) => cartChanged(data);
      nuxtApp.hook('cart:changed', (count) => tabs.postMessage(count));
    }
  },
});

declare module '#app' {
  interface RuntimeNuxtHooks {
    /** This tab has changed the cart, or read it again: so many items are in it now. */
    'cart:changed': (itemCount: number) => void;
  }
}
