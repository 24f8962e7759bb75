import type { Offer } from '#modules/catalog/index.js';
import type { Available } from '#modules/inventory/index.js';
import { sum, times, type Money } from '#shared/money.js';
import { shippingFor, type ShippingRule } from '#shared/shipping.js';
import type { Cart, CartLine, CartProblem } from './cart.contract.js';
import type { StoredCart, StoredItem } from './cart-store.js';

/** Kinds of problem that must be mended before checkout; a changed price is only told. */
const STOPS_CHECKOUT = new Set<CartProblem['kind']>(['gone', 'own', 'sold-out', 'fewer-left']);

export interface CartSource {
  cart: StoredCart | undefined;
  /** Whose cart it is; null for a guest. */
  buyerId: string | null;
  offers: Map<string, Offer>;
  available: Map<string, Available>;
  currency: string;
  shipping: ShippingRule;
}

/** A cart as a buyer sees it: grouped by shop, totalled, with what is wrong on each line. */
export function viewCart({ cart, buyerId, offers, available, currency, shipping }: CartSource): Cart {
  const lines = (cart?.items ?? []).map((item) => ({
    line: lineOf(item, offers.get(item.variantId), { buyerId, available, currency }),
    offer: offers.get(item.variantId),
  }));
  const bySeller = Map.groupBy(lines, ({ offer }) => offer?.seller.id ?? '');
  const sellers = [...bySeller.values()].map((group) => {
    const { id, handle, displayName } = group[0]!.offer?.seller ?? GONE;
    const shown = group.map(({ line }) => line);
    const subtotal = sum(
      shown.map(({ total }) => total),
      currency,
    );
    const posted = subtotal.amount === 0 ? subtotal : shippingFor(subtotal, shipping);
    return { seller: { id, handle, displayName }, lines: shown, subtotal, shipping: posted };
  });
  const shown = lines.map(({ line }) => line);
  const over = (prices: Money[]) => sum(prices, currency);
  const itemsTotal = over(sellers.map(({ subtotal }) => subtotal));
  const shippingTotal = over(sellers.map((seller) => seller.shipping));
  return {
    id: cart?.id ?? null,
    token: cart?.token ?? null,
    sellers,
    itemCount: shown.reduce((count, { quantity }) => count + quantity, 0),
    itemsTotal,
    shippingTotal,
    total: over([itemsTotal, shippingTotal]),
    buyable: shown.length > 0 && !shown.some(({ problem }) => problem && STOPS_CHECKOUT.has(problem.kind)),
  };
}

const GONE = { id: '00000000-0000-0000-0000-000000000000', handle: '', displayName: 'No longer for sale' };

function lineOf(
  item: StoredItem,
  offer: Offer | undefined,
  { buyerId, available, currency }: Pick<CartSource, 'buyerId' | 'available' | 'currency'>,
): CartLine {
  const { variantId, quantity, title, variantTitle } = item;
  const seen: Money = { amount: item.seenPriceAmount, currency };
  if (!offer) {
    const free = { amount: 0, currency };
    const problem = problemOf('gone', 'This is no longer for sale.', 0, null);
    return {
      variantId,
      productId: null,
      slug: null,
      title,
      variantTitle,
      imageUrl: null,
      quantity,
      unitPrice: seen,
      total: free,
      problem,
    };
  }
  return {
    variantId,
    productId: offer.productId,
    slug: offer.slug,
    title: offer.title,
    variantTitle: offer.variantTitle,
    imageUrl: offer.imageUrl,
    quantity,
    unitPrice: offer.price,
    total: times(offer.price, quantity),
    problem:
      ownProblem(buyerId, offer) ??
      stockProblem(quantity, available.get(variantId)) ??
      priceProblem(seen, offer.price),
  };
}

function ownProblem(buyerId: string | null, { seller }: Offer): CartProblem | null {
  if (seller.id !== buyerId) return null;
  return problemOf('own', 'This is from your own shop. Remove it to continue.', null, null);
}

function stockProblem(quantity: number, available: Available | undefined): CartProblem | null {
  const left = available === undefined ? 0 : available;
  if (left === null || left >= quantity) return null;
  if (left <= 0) return problemOf('sold-out', 'This has sold out.', 0, null);
  return problemOf('fewer-left', left === 1 ? 'Only one is left.' : `Only ${left} are left.`, left, null);
}

function priceProblem(before: Money, now: Money): CartProblem | null {
  if (before.amount === now.amount) return null;
  const direction = now.amount > before.amount ? 'risen' : 'fallen';
  return problemOf('price-changed', `The price has ${direction} since you put it in.`, null, before);
}

const problemOf = (
  kind: CartProblem['kind'],
  message: string,
  available: number | null,
  priceBefore: Money | null,
) => ({
  kind,
  message,
  available,
  priceBefore,
});
