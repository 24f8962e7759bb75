import type { Cart } from '#shared/types/marketplace';

/** The cart as it will most likely be once the API has set a quantity: shown until it answers. */
export function withQuantity(cart: Cart, variantId: string, quantity: number): Cart {
  const { currency } = cart.total;
  const sellers = cart.sellers
    .map((group) => {
      const lines = group.lines
        .map((line) =>
          line.variantId === variantId
            ? { ...line, quantity, total: { amount: line.unitPrice.amount * quantity, currency } }
            : line,
        )
        .filter((line) => line.quantity > 0);
      return { ...group, lines, subtotal: { amount: sum(lines.map(({ total }) => total.amount)), currency } };
    })
    .filter(({ lines }) => lines.length > 0);
  const itemsTotal = { amount: sum(sellers.map(({ subtotal }) => subtotal.amount)), currency };
  // Postage is the API's to say; until it answers it stays what it was.
  const shippingTotal = { amount: sum(sellers.map(({ shipping }) => shipping.amount)), currency };
  return {
    ...cart,
    sellers,
    itemCount: sum(sellers.flatMap(({ lines }) => lines.map((line) => line.quantity))),
    itemsTotal,
    shippingTotal,
    total: { amount: itemsTotal.amount + shippingTotal.amount, currency },
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
