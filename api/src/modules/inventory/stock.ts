/** Below this many, buyers are told how many are left. */
export const FEW = 5;

/** Units that can be bought now; null is made to order. */
export type Available = number | null;

export interface StockLevel {
  onHand: number | null;
  held: number;
}

export interface StockLine {
  variantId: string;
  quantity: number;
}

export interface Shortage {
  variantId: string;
  available: number;
}

export const availableOf = ({ onHand, held }: StockLevel): Available =>
  onHand === null ? null : onHand - held;

/** Whether buyers see a difference between two levels. */
export function looksDifferent(before: StockLevel, after: StockLevel): boolean {
  const shown = (level: StockLevel) => Math.min(availableOf(level) ?? Infinity, FEW + 1);
  return shown(before) !== shown(after);
}
