/** A round ends in time for the next one; what is left is first then. */
const LONGEST_MS = 12_000;
/** So many lanes full of failures and not one success between them: the provider is away, not a payment broken. */
const LANES_IN_A_ROW = 3;

/** Asks on while some are answered. The next round begins with others, because those that failed wait longer. */
export class ReadingRound {
  private readonly ends = performance.now() + LONGEST_MS;
  private failuresInARow = 0;

  constructor(
    private readonly atOnce: number,
    private readonly stop?: AbortSignal,
  ) {}

  get isOver(): boolean {
    const away = this.failuresInARow >= this.atOnce * LANES_IN_A_ROW;
    return away || performance.now() > this.ends || this.stop?.aborted === true;
  }

  async try(ask: () => Promise<unknown>, failed: (error: unknown) => Promise<void>): Promise<void> {
    if (this.isOver) return;
    try {
      await ask();
      this.failuresInARow = 0;
    } catch (error) {
      this.failuresInARow++;
      await failed(error);
    }
  }
}
