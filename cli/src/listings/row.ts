import type { Field, Sheet } from './columns.js';
import type { Cell } from './problem.js';

/** One row of a sheet and the line of the file it begins on. */
export class Row {
  constructor(
    readonly sheet: Sheet,
    readonly line: number,
    readonly values: readonly string[],
  ) {}

  get(field: Field): string {
    const index = this.sheet.position.get(field);
    return index === undefined ? '' : (this.values[index] ?? '').trim();
  }

  cell(field: Field): Cell {
    const index = this.sheet.position.get(field);
    const column = index === undefined ? field : (this.sheet.header[index] ?? field);
    return { line: this.line, column, value: this.get(field) };
  }

  /** The file has a column for it: an empty cell says "none", no column says nothing. */
  knows(field: Field): boolean {
    return this.sheet.position.has(field);
  }

  has(...fields: Field[]): boolean {
    return fields.some((field) => this.get(field) !== '');
  }
}
