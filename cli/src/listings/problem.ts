/** One thing about one cell that the seller should know, in the words of their own file. */
export interface Problem {
  line: number;
  column: string;
  value: string;
  code: string;
  message: string;
  /** What to do about it. */
  hint: string;
  /** `refused`: the product is not listed. `adjusted`: it is, with this one thing changed. */
  effect: 'refused' | 'adjusted';
}

/** Where a problem is; `Row.cell` gives it. */
export interface Cell {
  line: number;
  column: string;
  value: string;
}

type Said = Pick<Problem, 'code' | 'message' | 'hint'>;

export const refused = (cell: Cell, said: Said): Problem => ({ ...cell, ...said, effect: 'refused' });
export const adjusted = (cell: Cell, said: Said): Problem => ({ ...cell, ...said, effect: 'adjusted' });
