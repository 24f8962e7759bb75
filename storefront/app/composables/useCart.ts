import { isFlexBizzError, Refusal } from '@flexbizz/sdk';
import type { Cart } from '#shared/types/marketplace';
import { withQuantity } from '~/utils/cart-guess';

const OFFLINE = 'You are offline. This goes into your cart as soon as the connection is back.';

/** The cart, changed at once on the screen and put right by the API's answer. */
export function useCart() {
  const flexbizz = useFlexBizz();
  const nuxtApp = useNuxtApp();
  const cart = useState<Cart | null>('cart', () => null);
  const pending = useState('cart-pending', () => 0);
  /** How many places on the page show what is in it. */
  const shown = useState('cart-shown', () => 0);
  /** How many changes of this tab are on their way. */
  const changing = useState('cart-changing', () => 0);
  const problem = useState<string>('cart-problem', () => '');
  /** As every page knows it from the beginning; the cart itself is asked for where it is shown. */
  const things = useState('things-in-cart', () => 0);
  const count = computed(() => (cart.value?.itemCount ?? things.value) + pending.value);

  async function change(ask: () => Promise<Cart>): Promise<boolean> {
    const before = cart.value;
    problem.value = '';
    changing.value += 1;
    try {
      cart.value = await ask();
      void nuxtApp.callHook('cart:changed', cart.value.itemCount);
      return true;
    } catch (error) {
      if (!isFlexBizzError(error)) throw error;
      cart.value = before;
      problem.value = error instanceof Refusal ? refusalWords(error.problem) : error.message;
      return false;
    } finally {
      changing.value -= 1;
    }
  }

  async function add(variantId: string, quantity: number): Promise<boolean> {
    pending.value += quantity;
    try {
      if (!navigator.onLine) {
        problem.value = OFFLINE;
        await backOnline();
      }
      return await change(() => flexbizz.cart.addItem({ body: { variantId, quantity } }));
    } finally {
      pending.value -= quantity;
    }
  }

  async function setQuantity(variantId: string, quantity: number): Promise<boolean> {
    const before = cart.value;
    const path = { variantId };
    const asking = change(() =>
      quantity === 0
        ? flexbizz.cart.removeItem({ path })
        : flexbizz.cart.setItem({ path, body: { quantity } }),
    );
    if (before) cart.value = withQuantity(before, variantId, quantity);
    const accepted = await asking;
    if (!accepted) cart.value = before;
    return accepted;
  }

  /** So many are in it, says another tab or device: read again where the cart is shown, else only counted. */
  async function hear(itemCount: number): Promise<void> {
    if (itemCount === count.value) return;
    things.value = itemCount;
    if (shown.value) await refresh();
    else cart.value = null;
  }

  const refresh = () => change(() => Promise.resolve(flexbizz.cart.get()));

  /** For pages that show what is in it: the server has drawn it, coming from another page asks again. */
  async function load(): Promise<void> {
    if (import.meta.client) {
      shown.value += 1;
      onScopeDispose(() => (shown.value -= 1));
    }
    const drawn = import.meta.server ? things.value === 0 : useNuxtApp().isHydrating;
    if (!drawn) await refresh();
  }

  return { cart, count, changing, problem, load, add, setQuantity, refresh, hear };
}
